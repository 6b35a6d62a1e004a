private import DequeModule

/// Lets the asynchronous operations of one actor run one after another, in the order in which they asked.
///
/// An actor alone does not: at every `await` inside one operation another may begin. Confined to its actor, never shared.
final class TurnQueue {
  private var isTaken = false
  private var waiting: Deque<CheckedContinuation<Void, Never>> = []

  /// Operations that wait for their turn.
  var length: Int { waiting.count }

  /// Returns when every operation that asked before is done.
  func take() async {
    if isTaken {
      await withCheckedContinuation { waiting.append($0) }
    } else {
      isTaken = true
    }
  }

  /// Gives the turn to the next. Once for each ``take()``.
  func release() {
    if let next = waiting.popFirst() { next.resume() } else { isTaken = false }
  }
}
