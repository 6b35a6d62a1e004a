import OutcryContract
import RPCCore
import StandardMessages

/// What the caller is told of a failure.
struct ErrorReport: Hashable, Sendable {
  /// A line below the sentence: what is wrong, and how.
  struct Violation: Hashable, Sendable {
    let subject: String
    let description: String
  }

  /// A canonical gRPC name such as `NOT_FOUND`, or `USAGE`.
  var code: String
  var exitStatus: Int32
  /// One clear sentence.
  var sentence: String
  /// The stable name of the cause, such as `SESSION_NOT_FOUND`; empty when the server gave none.
  var reason = ""
  /// What the server said of the cause, in the order of names.
  var metadata: [KeyValue] = []
  /// Fields of the request.
  var fields: [Violation] = []
  /// Conditions that do not hold.
  var preconditions: [Violation] = []
  var quotas: [Violation] = []
  /// What to do next, most useful first.
  var nextSteps: [String] = []
  /// As they came.
  var details: [Google.Protobuf.`Any`] = []

  struct KeyValue: Hashable, Sendable {
    let key: String
    let value: String
  }

  static let usageCode = "USAGE"

  /// A wrong command line.
  init(usage message: String) {
    code = Self.usageCode
    exitStatus = ExitStatus.usage
    sentence = message
  }

  /// A call that failed.
  init(_ error: RPCError, situation: Situation) {
    code = error.code.name
    exitStatus = ExitStatus.of(error.code)
    sentence =
      error.isRefusedConnection
      ? "nothing listens at \(situation.server)"
      : error.message.isEmpty ? "the server answered \(error.code.name) and no message" : error.message
    details = error.details
    if let info = error.detail(Google.Rpc.ErrorInfo.self) {
      reason = info.reason
      metadata = info.metadata.sorted { $0.key < $1.key }.map { KeyValue(key: $0.key, value: $0.value) }
    }
    fields = (error.detail(Google.Rpc.BadRequest.self)?.fieldViolations ?? [])
      .map { Violation(subject: $0.field, description: $0.description) }
    preconditions = (error.detail(Google.Rpc.PreconditionFailure.self)?.violations ?? [])
      .map { Violation(subject: Self.word($0.type), description: $0.description) }
    quotas = (error.detail(Google.Rpc.QuotaFailure.self)?.violations ?? [])
      .map { Violation(subject: $0.subject, description: $0.description) }
    nextSteps = situation.nextSteps(after: error, reason: reason, metadata: metadata)
  }
  /// `BACKTEST_SHARPE` of `PREREQUISITE_TYPE_BACKTEST_SHARPE`; other types of violations are words already.
  private static func word(_ type: String) -> String {
    Outcry.V1.PrerequisiteType(name: type)?.word ?? type
  }
}

extension RPCError {
  /// Whether there is no server at the address. The transport says so in its message alone.
  var isRefusedConnection: Bool {
    code == .unavailable && details.isEmpty && message.contains("Connection refused")
  }
}
