/// What one step of `outcry doctor` came to.
struct Check: Hashable, Sendable {
  /// In the order in which they are made: each needs those before it.
  enum Step: String, CaseIterable, Sendable {
    case dns = "DNS"
    case tcp = "TCP"
    case tls = "TLS"
    case alpn = "ALPN"
    case http2 = "HTTP/2"
    case grpc = "gRPC"
    case health = "Health"
    case version = "Version"
    case contract = "Contract"
    case clock = "Clock"
  }

  enum Verdict: String, Sendable {
    case pass = "PASS"
    case fail = "FAIL"
    /// It does not apply, or a step that it needs has failed.
    case skipped = "SKIPPED"
  }

  let step: Step
  let verdict: Verdict
  /// One line for people.
  let found: String
  /// What to do, most useful first.
  var next: [String] = []
  /// How the program ends when this is the first that failed.
  var exitStatus = ExitStatus.success

  static func pass(_ step: Step, _ found: String, next: [String] = []) -> Check {
    Check(step: step, verdict: .pass, found: found, next: next)
  }

  static func fail(
    _ step: Step, _ found: String, next: [String] = [], exitStatus: Int32 = ExitStatus.of(.unavailable)
  ) -> Check {
    Check(step: step, verdict: .fail, found: found, next: next, exitStatus: exitStatus)
  }

  static func skipped(_ step: Step, _ found: String) -> Check {
    Check(step: step, verdict: .skipped, found: found)
  }
}
