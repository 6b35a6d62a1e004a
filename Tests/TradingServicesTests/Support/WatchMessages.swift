import OutcryContract

@testable import TradingServices

/// What a Watch message says, whichever stream it belongs to.
protocol WatchMessage: WatchResponse {
  var revision: UInt64 { get }
  var payload: Payload? { get }
}

extension WatchMessage {
  var opened: Wire.StreamOpened? { said("opened") }
  var item: Item? { said("snapshot") }
  var snapshotEnd: Wire.StreamSnapshotEnd? { said("snapshotEnd") }
  var happening: Event? { said("event") }
  var isHeartbeat: Bool { said("heartbeat", Wire.StreamHeartbeat.self) != nil }
  var closing: Wire.StreamClosing? { said("closing") }

  /// What the case of this name holds: every stream has an enum of its own, which no pattern matches for all of them.
  private func said<Content>(_ name: String, _ type: Content.Type = Content.self) -> Content? {
    guard let payload, let (label, content) = Mirror(reflecting: payload).children.first, label == name else {
      return nil
    }
    return content as? Content
  }
}

extension Outcry.V1.WatchSessionsResponse: WatchMessage {}
extension Outcry.V1.WatchOrdersResponse: WatchMessage {}
extension Outcry.V1.WatchPortfolioResponse: WatchMessage {}
extension Outcry.V1.WatchRiskStatusResponse: WatchMessage {}
extension Outcry.V1.WatchQuotesResponse: WatchMessage {}
extension Outcry.V1.WatchEventsResponse: WatchMessage {}
extension Outcry.V1.WatchTriggersResponse: WatchMessage {}
extension Outcry.V1.WatchSignalsResponse: WatchMessage {}
extension Outcry.V1.WatchPrerequisitesResponse: WatchMessage {}
