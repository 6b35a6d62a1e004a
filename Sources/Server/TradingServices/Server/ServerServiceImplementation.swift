import OutcryContract
import RPCCore
import TradingModel

/// `outcry.v1.ServerService`.
struct ServerServiceImplementation: Outcry.V1.ServerService.Provider {
  let core: ServiceCore

  func getServerInfo(
    _ request: Wire.GetServerInfoRequest, context: ServerContext
  ) async throws -> Wire.GetServerInfoResponse {
    let identity = core.identity
    let ports = core.manager.ports
    let symbols = await core.manager.instruments().keys.sorted()
    return Wire.GetServerInfoResponse(
      server: Wire.ServerInfo(
        version: identity.version, contractHash: identity.contractHash, capabilities: identity.capabilities,
        feed: ports.feed.description, store: ports.journal.description,
        symbols: symbols.map(\.text), startTime: identity.startTime.wire,
        serverTime: ports.clock.now.wire))
  }
}
