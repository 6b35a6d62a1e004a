import Dispatch
import Synchronization

/// Calls of the system that block their thread.
enum BlockingCall {
  /// Runs `body` on a thread where it may block.
  /// - Returns: what it returns, or `late` when that takes longer; it then goes on unheard.
  static func run<Answer: Sendable>(
    within timeout: Duration, late: Answer, _ body: @escaping @Sendable () -> Answer
  ) async -> Answer {
    await withCheckedContinuation { (continuation: CheckedContinuation<Answer, Never>) in
      let first = FirstAnswer(continuation)
      let milliseconds = min(timeout / .milliseconds(1), 86_400_000)
      DispatchQueue.global().async { first.give(body()) }
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(milliseconds.rounded(.up)))) {
        first.give(late)
      }
    }
  }
}

/// Resumes a continuation once, with whatever comes first.
private final class FirstAnswer<Answer: Sendable>: Sendable {
  private let continuation: Mutex<CheckedContinuation<Answer, Never>?>

  init(_ continuation: CheckedContinuation<Answer, Never>) {
    self.continuation = Mutex(continuation)
  }

  func give(_ answer: Answer) {
    let taken = continuation.withLock { held in
      defer { held = nil }
      return held
    }
    taken?.resume(returning: answer)
  }
}
