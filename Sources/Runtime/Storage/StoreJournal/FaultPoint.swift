#if DEBUG || FAULT_POINTS
  private import Foundation
  private import Synchronization
#endif

/// Moments of a commit at which a test can let a server end as if it had been killed there: what a crash at that very
/// moment leaves behind is looked at then. Debug builds have them, and those with `-DFAULT_POINTS`; no others.
///
/// `OUTCRY_FAULT_POINT=inside-commit:12` ends the process when it comes by for the twelfth time.
package enum FaultPoint: String, Sendable {
  /// Nothing of the commit is written.
  case beforeCommit = "before-commit"
  /// The database has all of it, and has not been told to make it durable.
  case insideCommit = "inside-commit"
  /// It is durable, and nobody knows.
  case afterCommit = "after-commit"
  /// Those who watch may have seen it, and nobody was answered.
  case beforeAnswer = "before-answer"

  #if DEBUG || FAULT_POINTS
    private static let armed: (point: FaultPoint, pass: Int)? = {
      let words = ProcessInfo.processInfo.environment["OUTCRY_FAULT_POINT"]?.split(separator: ":") ?? []
      guard words.count == 2, let point = FaultPoint(rawValue: String(words[0])), let pass = Int(words[1]) else {
        return nil
      }
      return (point, pass)
    }()
    private static let passed = Atomic<Int>(0)
  #endif

  /// Called where the commit is at that moment.
  @inline(__always)
  package static func pass(_ point: FaultPoint) {
    #if DEBUG || FAULT_POINTS
      guard let armed, armed.point == point else { return }
      if passed.wrappingAdd(1, ordering: .relaxed).newValue == armed.pass { kill(getpid(), SIGKILL) }
    #endif
  }
}
