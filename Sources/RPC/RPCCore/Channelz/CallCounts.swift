/// How many calls there were and how they ended.
public struct CallCounts: Hashable, Sendable {
  public private(set) var started: Int64 = 0
  /// With OK.
  public private(set) var succeeded: Int64 = 0
  /// With any other status, or with none.
  public private(set) var failed: Int64 = 0
  /// nil before the first call.
  public private(set) var lastStarted: WallClockTime?

  public init() {}

  public mutating func start() {
    started &+= 1
    lastStarted = .coarseNow
  }

  /// Of a call that was counted as started.
  public mutating func end(succeeded isSuccess: Bool) {
    if isSuccess { succeeded &+= 1 } else { failed &+= 1 }
  }

  /// Takes the calls of another connection in.
  public mutating func add(_ other: CallCounts) {
    started &+= other.started
    succeeded &+= other.succeeded
    failed &+= other.failed
    lastStarted = [lastStarted, other.lastStarted].compactMap { $0 }.max()
  }
}
