import OutcryContract
import ProtobufRuntime

/// What one message of a Watch stream says.
enum WatchContent<Item: Sendable, Event: Sendable>: Sendable {
  case opened(Wire.StreamOpened)
  case snapshot(Item)
  case snapshotEnd(Wire.StreamSnapshotEnd)
  case event(Event)
  case heartbeat(Wire.StreamHeartbeat)
  case closing(Wire.StreamClosing)
}

/// The envelope of one kind of Watch stream.
protocol WatchResponse: ProtobufMessage {
  associatedtype Item: Sendable
  associatedtype Event: Sendable

  init(revision: UInt64, content: WatchContent<Item, Event>)
}

extension Outcry.V1.WatchSessionsResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.Session, Wire.Session>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}

extension Outcry.V1.WatchOrdersResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.Order, Wire.OrderEvent>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}

extension Outcry.V1.WatchPortfolioResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.Portfolio, Wire.Portfolio>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}

extension Outcry.V1.WatchRiskStatusResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.RiskStatus, Wire.RiskStatus>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}

extension Outcry.V1.WatchQuotesResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.Quote, Wire.Quote>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}

extension Outcry.V1.WatchEventsResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.EventSnapshotItem, Wire.Event>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}

extension Outcry.V1.WatchTriggersResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.Trigger, Wire.TriggerEvent>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}

extension Outcry.V1.WatchPrerequisitesResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.CheckPrerequisitesResponse, Wire.CheckPrerequisitesResponse>) {
    let payload: Payload =
      switch content {
      case .opened(let message): .opened(message)
      case .snapshot(let item): .snapshot(item)
      case .snapshotEnd(let message): .snapshotEnd(message)
      case .event(let event): .event(event)
      case .heartbeat(let message): .heartbeat(message)
      case .closing(let message): .closing(message)
      }
    self.init(revision: revision, payload: payload)
  }
}
