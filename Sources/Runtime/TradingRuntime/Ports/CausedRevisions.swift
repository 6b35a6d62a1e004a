internal import Synchronization

/// Gathers what one call causes in the journal, for its record. Bound around the call by whoever keeps that.
public final class CausedRevisions: Sendable {
  @TaskLocal public static var current: CausedRevisions?

  private struct State {
    var revisions: ClosedRange<Revision>?
    var settled: ClosedRange<Revision>?
  }

  public let call: AuditTicket
  private let state = Mutex(State())
  private let settle: @Sendable (ClosedRange<Revision>) -> Bool

  /// - Parameters:
  ///   - settle: told what the call has caused when its answer stands, and nothing but the disk is waited for. Says
  ///     whether it took that for the call's end.
  public init(call: AuditTicket, settle: @escaping @Sendable (ClosedRange<Revision>) -> Bool = { _ in false }) {
    self.call = call
    self.settle = settle
  }

  /// From the first to the newest; others' revisions may lie between two units of one call. Nil for nothing.
  public var revisions: ClosedRange<Revision>? { state.withLock(\.revisions) }

  /// Whether all of it was taken for the call's end.
  public var isSettled: Bool { state.withLock { $0.settled != nil && $0.settled == $0.revisions } }

  func note(_ revisions: ClosedRange<Revision>) {
    state.withLock { state in
      let former = state.revisions ?? revisions
      state.revisions =
        min(former.lowerBound, revisions.lowerBound)...max(former.upperBound, revisions.upperBound)
    }
  }

  /// The call's answer stands.
  func decide() {
    guard let revisions, settle(revisions) else { return }
    state.withLock { $0.settled = revisions }
  }
}
