import OutcryContract

extension Outcry.V1.WatchSignalsResponse: WatchEnvelope {
  /// A snapshot has signals, an event says what happened to one: rows show both alike.
  var part: WatchPart<SignalUpdate> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let signal): .snapshot(SignalUpdate(event: nil, signal: signal))
    case .snapshotEnd: .snapshotEnd
    case .event(let event): .event(SignalUpdate(event: event.type, signal: event.signal ?? .init()))
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}
