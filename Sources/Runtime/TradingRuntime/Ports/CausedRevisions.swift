internal import Synchronization

/// Gathers what one call causes in the journal, for its record. Bound around the call by whoever keeps that.
public final class CausedRevisions: Sendable {
  @TaskLocal public static var current: CausedRevisions?

  private let state = Mutex<ClosedRange<Revision>?>(nil)

  public init() {}

  /// From the first to the newest; others' revisions may lie between two units of one call.
  public var revisions: ClosedRange<Revision>? { state.withLock { $0 } }

  func note(_ revisions: ClosedRange<Revision>) {
    state.withLock { state in
      let former = state ?? revisions
      state = min(former.lowerBound, revisions.lowerBound)...max(former.upperBound, revisions.upperBound)
    }
  }
}
