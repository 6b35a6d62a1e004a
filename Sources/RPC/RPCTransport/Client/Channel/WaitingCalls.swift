import NIOCore
import RPCCore

/// A call that has not been given a connection yet.
struct WaitingCall {
  let token: WaitToken
  let method: MethodDescriptor
  let options: CallOptions
  let deadline: ContinuousClock.Instant?
  let continuation: CheckedContinuation<any ClientCall, any Error>
  var timer: Scheduled<Void>?

  var waitsForReady: Bool { options.waitForReady ?? false }

  static let deadlinePassed = RPCError(code: .deadlineExceeded, message: "the deadline has passed")
}

/// Calls that wait for a connection, in the order in which they came.
struct WaitingCalls {
  private var calls: [WaitingCall] = []

  var isEmpty: Bool { calls.isEmpty }

  mutating func append(_ call: WaitingCall) {
    calls.append(call)
  }

  mutating func takeAll() -> [WaitingCall] {
    defer { calls = [] }
    return calls
  }

  mutating func fail(_ token: WaitToken, _ error: any Error) {
    guard let index = calls.firstIndex(where: { $0.token === token }) else { return }
    Self.fail(calls.remove(at: index), error)
  }

  mutating func fail(_ error: RPCError, where isAffected: (WaitingCall) -> Bool = { _ in true }) {
    let affected = calls.filter(isAffected)
    calls.removeAll(where: isAffected)
    for call in affected { Self.fail(call, error) }
  }

  private static func fail(_ call: WaitingCall, _ error: any Error) {
    call.timer?.cancel()
    call.continuation.resume(throwing: error)
  }
}
