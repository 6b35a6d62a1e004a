import OutcryContract

/// How far a stream has been read, which decides where another watch can go on.
struct WatchProgress: Hashable, Sendable {
  /// Watching again after this revision misses nothing. Nil until that is known: within a snapshot it is not.
  private(set) var resumeRevision: UInt64?
  private(set) var isOpen = false
  /// Snapshot items and events.
  private(set) var items = 0

  /// - Parameter startsWithSnapshot: whether the stream's opening does not yet say what the reader has.
  mutating func take<Envelope: WatchEnvelope>(_ envelope: Envelope, startsWithSnapshot: Bool) {
    isOpen = true
    switch envelope.part {
    case .opened(let revision):
      if !startsWithSnapshot { resumeRevision = revision }
    case .snapshot: items += 1
    case .snapshotEnd: resumeRevision = envelope.revision
    case .event:
      items += 1
      resumeRevision = envelope.revision
    case .heartbeat:
      if resumeRevision != nil { resumeRevision = envelope.revision }
    case .closing(let closing): resumeRevision = closing.resumeAfterRevision
    case .unknown: break
    }
  }
}
