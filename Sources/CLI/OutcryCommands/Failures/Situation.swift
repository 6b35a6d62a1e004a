import OutcryContract
import RPCCore
import StandardMessages
import TLS

/// Where a call failed, for what to suggest.
struct Situation: Hashable, Sendable {
  var server: String
  var usesTLS = false
  /// The session that the command named.
  var session: String?
  var timeout = DurationArgument(seconds: 10)
  /// The state into which the command was to bring the session.
  var goal: Outcry.V1.SessionState?

  private var sessionText: String { session ?? "SESSION" }

  /// Commands and hints that lead on, most useful first. Empty when the error says it all.
  func nextSteps(after error: RPCError, reason: String, metadata: [ErrorReport.KeyValue]) -> [String] {
    func value(_ key: String) -> String? { metadata.first { $0.key == key }?.value }
    switch error.code {
    case .unavailable:
      if let failure = error.cause as? TLSError { return failure.nextSteps }
      return whenUnavailable(reason: reason)
    case .deadlineExceeded:
      return [
        "what was asked for may have been done: look before you repeat it; orders repeated with the same"
          + " --client-order-id are placed once",
        "wait longer than \(timeout.defaultValueDescription) s with --timeout",
      ]
    case .notFound: return whenNotFound(reason: reason)
    case .failedPrecondition:
      if let rule = value("rule") { return whenDenied(rule: rule) }
      if reason == "PREREQUISITES_NOT_MET" { return ["outcry prereq check \(sessionText)"] }
      return value("state").map { whenInWrongState($0, needed: value("needed") ?? "") } ?? []
    case .invalidArgument: return whenInvalid(error)
    case .alreadyExists: return ["give another name, or repeat the call exactly as it was made first"]
    case .outOfRange:
      if let newest = value("newest_revision") {
        return ["no revision after \(newest) has been written: give that or an earlier one"]
      }
      return ["begin with --from snapshot" + (value("oldest_revision").map { ", or with --from \($0)" } ?? "")]
    case .unimplemented: return ["server and client may differ in version: outcry server info, outcry --version"]
    default: return []
    }
  }

  private func whenUnavailable(reason: String) -> [String] {
    guard reason.isEmpty else { return ["try again in a moment: outcry server health"] }
    return [
      "is outcryd running at \(server)? start it with: outcryd --feed csv:DIRECTORY --listen \(server)",
      "for a server elsewhere give --server HOST:PORT or set OUTCRY_SERVER",
    ] + (usesTLS ? [] : ["a server with TLS needs --tls or --tls-ca FILE"])
  }

  private func whenNotFound(reason: String) -> [String] {
    switch reason {
    case _ where reason.contains("ORDER"): ["outcry order list \(sessionText)"]
    case _ where reason.contains("TRIGGER"): ["outcry trigger list \(sessionText)"]
    case _ where reason.contains("POSITION"): ["outcry position list \(sessionText)"]
    case _ where reason.contains("HALT"): ["outcry risk status \(sessionText)"]
    case _ where reason.contains("LEASE"): ["outcry lease list \(sessionText)"]
    case _ where reason.contains("SIGNAL"): ["outcry signal list \(sessionText)"]
    case _ where reason.contains("TRACE"): ["outcry trace list \(sessionText)"]
    case _ where reason.contains("SERIES"): ["outcry data list"]
    case _ where reason.contains("STRATEGY"): ["outcry strategy list"]
    case _ where reason.contains("BACKTEST"): ["outcry backtest list"]
    case _ where reason.contains("OPTIMIZATION"): ["outcry optimize list"]
    case _ where reason.contains("SYMBOL") || reason.contains("QUOTE"): ["outcry server info"]
    default: session == nil ? [] : ["outcry session list"]
    }
  }

  /// States by their words, several with commas between them.
  private func whenInWrongState(_ state: String, needed: String) -> [String] {
    let needed = needed.split(separator: ",")
    return switch state {
    case goal?.word: ["nothing is to be done, it is so already: outcry session show \(sessionText)"]
    case "CREATED": ["outcry session start \(sessionText)"]
    case "PAUSED" where needed.contains("RUNNING") || goal == .running: ["outcry session resume \(sessionText)"]
    case "RUNNING" where needed.contains("PAUSED"): ["outcry session pause \(sessionText)"]
    case "STOPPED", "FAILED": ["outcry session create makes a new session"]
    default: ["outcry session show \(sessionText)"]
    }
  }

  /// The names of rules are the contract's (`Denial.rule`).
  private func whenDenied(rule: String) -> [String] {
    switch rule {
    case "SESSION_NOT_RUNNING": ["outcry session show \(sessionText)"]
    case "SESSION_PAUSED": ["outcry session resume \(sessionText)"]
    case "RISK_KILL_SWITCH": ["outcry risk release \(sessionText)"]
    case "RISK_NO_MARKET_PRICE": ["outcry quote watch \(sessionText)"]
    default: ["outcry risk status \(sessionText)"]
    }
  }

  private func whenInvalid(_ error: RPCError) -> [String] {
    let violations = error.detail(Google.Rpc.BadRequest.self)?.fieldViolations ?? []
    if violations.contains(where: { $0.field.contains("strategy") }) {
      return ["the language of strategies: docs/strategies.md"]
    }
    let isUnknownSymbol = violations.contains { $0.field.contains("symbol") && !$0.description.contains("position") }
    guard isUnknownSymbol else { return [] }
    return [session.map { "outcry session show \($0) lists its symbols" } ?? "outcry server info lists the symbols"]
  }
}
