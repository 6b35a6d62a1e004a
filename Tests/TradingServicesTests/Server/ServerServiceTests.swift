import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("ServerService")
struct ServerServiceTests {
  @Test("A server says what it is, where its data come from, where its journal is kept and what time it is")
  func info() async throws {
    let world = try World()
    let start = world.clock.now
    world.clock.advance(seconds: 90)
    let answer = try await world.server.getServerInfo(Wire.GetServerInfoRequest(), context: context())
    #expect(
      answer.server
        == Wire.ServerInfo(
          version: "1.2.3", contractHash: "abc", capabilities: ["trading.paper"], feed: "test:", store: "memory:",
          symbols: ["AAA", "BBB"], startTime: start.wire, serverTime: world.clock.now.wire))
    #expect(answer.server?.serverTime != answer.server?.startTime)
  }

  @Test("All services of the contract are there, with every method that it declares")
  func services() throws {
    let world = try World()
    let services = OutcryServices.all(
      manager: world.manager, backtests: world.core.backtests, optimizations: world.core.optimizations,
      leases: world.leases, audit: world.audit,
      identity: world.core.identity,
      shutdown: world.shutdown)
    let methods = services.flatMap(\.methods).map(\.descriptor)
    let declared = [
      Wire.SessionService.Methods.all, Wire.OrderService.Methods.all, Wire.PositionService.Methods.all,
      Wire.TriggerService.Methods.all, Wire.RiskService.Methods.all, Wire.MarketDataService.Methods.all,
      Wire.PrerequisiteService.Methods.all, Wire.SignalService.Methods.all, Wire.TraceService.Methods.all,
      Wire.EventService.Methods.all, Wire.BacktestService.Methods.all, Wire.LeaseService.Methods.all,
      Wire.StrategyService.Methods.all, Wire.AuditService.Methods.all, Wire.OptimizationService.Methods.all,
      Wire.ParityService.Methods.all, Wire.DataService.Methods.all, Wire.ServerService.Methods.all,
    ].flatMap { $0 }
    #expect(Set(methods) == Set(declared))
    #expect(methods.count == declared.count)
  }
}
