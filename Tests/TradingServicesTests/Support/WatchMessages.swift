import OutcryContract

@testable import TradingServices

extension Outcry.V1.WatchSessionsResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchOrdersResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchPortfolioResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchRiskStatusResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchQuotesResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchTriggersResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchEventsResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchSignalsResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}

extension Outcry.V1.WatchPrerequisitesResponse: WatchMessage {
  var opened: Wire.StreamOpened? { if case .opened(let message) = payload { message } else { nil } }
  var item: Item? { if case .snapshot(let item) = payload { item } else { nil } }
  var snapshotEnd: Wire.StreamSnapshotEnd? { if case .snapshotEnd(let message) = payload { message } else { nil } }
  var happening: Event? { if case .event(let event) = payload { event } else { nil } }
  var isHeartbeat: Bool { if case .heartbeat = payload { true } else { false } }
  var closing: Wire.StreamClosing? { if case .closing(let message) = payload { message } else { nil } }
}
