import RPCCore

/// How the program ends, for scripts.
enum ExitStatus {
  static let success: Int32 = 0
  /// Something outside of both the command line and the server failed, such as a full disk under standard output.
  static let failure: Int32 = 1
  /// The command line was wrong.
  static let usage: Int32 = 2

  /// 10 + the code: 13 INVALID_ARGUMENT, 15 NOT_FOUND, 19 FAILED_PRECONDITION, 24 UNAVAILABLE, …
  static func of(_ code: RPCStatus.Code) -> Int32 {
    code == .ok ? success : 10 + Int32(truncatingIfNeeded: code.rawValue)
  }
}

/// Ends a command whose answer is itself a failure and has been shown: nothing more is said.
struct SilentExit: Error, Hashable {
  let status: Int32

  /// What `outcry prereq check` answers when a condition is not met.
  static let failedPrecondition = SilentExit(status: ExitStatus.of(.failedPrecondition))
  static let unavailable = SilentExit(status: ExitStatus.of(.unavailable))
}
