import OutcryContract

extension Outcry.V1.WatchSignalsResponse: WatchResponse {
  init(revision: UInt64, content: WatchContent<Wire.Signal, Wire.SignalEvent>) {
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
