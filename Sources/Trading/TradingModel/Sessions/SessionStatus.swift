/// The life of a session: `created → running ⇄ paused → stopped`, and `failed` from any that is not final.
public enum SessionStatus: UInt8, Sendable, Hashable, CaseIterable {
  /// Made, not started.
  case created
  case running
  /// No new entries; positions are marked, protective triggers stay armed.
  case paused
  /// Final: ended by a person or by the end of the data.
  case stopped
  /// Final: ended by a fault.
  case failed

  public var isFinal: Bool { self == .stopped || self == .failed }

  /// Whether market data moves it: running or paused.
  public var isLive: Bool { self == .running || self == .paused }
}

/// Said of every signal that is checked: without this, the name would be looked up in the program's metadata, which takes
/// longer than all the checks.
extension SessionStatus: CustomStringConvertible {
  public var description: String {
    switch self {
    case .created: "created"
    case .running: "running"
    case .paused: "paused"
    case .stopped: "stopped"
    case .failed: "failed"
    }
  }
}
