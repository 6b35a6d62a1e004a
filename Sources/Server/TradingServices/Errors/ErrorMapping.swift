import CSVFeed
import Logging
import RPCCore
import StandardMessages
import Strategies
import TradingEngine
import TradingModel
import TradingRuntime

/// The one place that decides what a caller learns of a failure: status, reason, details, and what to do next.
///
/// Reasons are part of the contract: programs match them, so that none is ever renamed.
struct ErrorMapping: Sendable {
  let logger: Logger

  /// - Parameter session: the session that the request named; empty for none.
  func status(of error: any Error, method: String, session: String) -> any Error {
    switch error {
    case is CancellationError, is RPCError: return error
    case let error as InvalidRequest: return invalid(error.violations)
    case is InvalidPageToken: return invalidPageToken
    case let error as OrderDenied: return denied(error, session)
    case let error as OrderNotFound:
      let id = error.clientOrderID
      return missing(
        "ORDER_NOT_FOUND", "has no order with client_order_id \(id); list its orders", ["client_order_id": id.text],
        session)
    case let error as SignalNotFound:
      let id = error.clientSignalID
      return missing(
        "SIGNAL_NOT_FOUND", "has no signal with client_signal_id \(id); list its signals",
        ["client_signal_id": id.text], session)
    case let error as TraceNotFound:
      let id = error.orderID
      return missing(
        "TRACE_NOT_FOUND", "has no trace of the order \(id): no signal led to it", ["order_id": id.text], session)
    case let error as QuoteNotAvailable: return noQuote(error, session)
    case let error as TooManyWatches: return limitReached("watch streams", error.maximum, subject: "server")
    case let error as CommandError: return status(of: error, session)
    case let error as RuntimeError: return status(of: error, session)
    case let error as JournalError: return status(of: error)
    case let error as StrategyDocumentError: return invalidStrategy(error, "spec.strategy_yaml")
    case let error as InvalidStrategy: return invalidStrategy(error.fault, error.field)
    case let error as CSVFeedError: return invalidRow(error)
    case is ArithmeticError: return outOfRange
    case is ReadModelsBehind: return readModelsBehind
    default: return unexpected(error, method, session)
    }
  }

  // MARK: Requests

  private func invalid(_ violations: [InvalidRequest.Violation]) -> RPCError {
    let message = violations.map { "\($0.field) \($0.reason)" }.joined(separator: "; ")
    return RPCError(
      .invalidArgument, "INVALID_FIELD", message,
      ["fields": violations.map(\.field).joined(separator: ",")], details: [Google.Rpc.BadRequest(violations)])
  }

  private func invalid(_ field: String, _ reason: String) -> RPCError {
    invalid([InvalidRequest.Violation(field: field, reason: reason)])
  }

  private var invalidPageToken: RPCError {
    let violation = InvalidRequest.Violation(
      field: "page_token", reason: "is not the next_page_token of this list with these filters; begin again without it")
    return RPCError(
      .invalidArgument, "INVALID_PAGE_TOKEN", "page_token \(violation.reason)",
      details: [Google.Rpc.BadRequest([violation])])
  }

  private func invalidStrategy(_ error: StrategyDocumentError, _ field: String) -> RPCError {
    var metadata = ["key": error.keyPath.shortened(toBytes: 256)]
    metadata["line"] = error.line.map(String.init)
    metadata["column"] = error.column.map(String.init)
    let text = error.description.shortened(toBytes: 1024)
    let violation = InvalidRequest.Violation(field: field, reason: text)
    return RPCError(
      .invalidArgument, "INVALID_STRATEGY", "\(field): \(text)", metadata,
      details: [Google.Rpc.BadRequest([violation])])
  }

  private func invalidRow(_ error: CSVFeedError) -> RPCError {
    var metadata = ["file": error.file.shortened(toBytes: 256)]
    metadata["line"] = error.line.map(String.init)
    metadata["column"] = error.column.map(String.init)
    let text = error.description.shortened(toBytes: 1024)
    let violation = InvalidRequest.Violation(field: "csv", reason: text)
    return RPCError(
      .invalidArgument, "INVALID_ROW", text, metadata, details: [Google.Rpc.BadRequest([violation])])
  }

  private var outOfRange: RPCError {
    RPCError(
      .invalidArgument, "OUT_OF_ARITHMETIC_RANGE",
      "the numbers of this request lead out of the range of exact arithmetic; use smaller ones")
  }

  // MARK: Orders

  private func denied(_ error: OrderDenied, _ session: String) -> RPCError {
    let denial = error.denial
    var metadata = [
      "rule": denial.rule.rawValue, "limit": denial.limit, "observed": denial.observed, "headroom": denial.headroom,
      "session_id": session,
    ]
    metadata["order_id"] = error.orderID?.text
    if !denial.passes.isEmpty { metadata["passes"] = denial.passes }
    metadata["passing_quantity"] = denial.passingQuantity?.description
    return RPCError(
      .failedPrecondition, denial.rule.rawValue, denial.message, metadata,
      details: [
        Google.Rpc.PreconditionFailure(
          type: denial.rule.rawValue, subject: "\(session)/\(error.symbol)", description: denial.message)
      ])
  }

  private func noQuote(_ error: QuoteNotAvailable, _ session: String) -> RPCError {
    RPCError(
      .notFound, "QUOTE_NOT_AVAILABLE",
      "session \(session) has not seen a price of \(error.symbol) yet; start it, or wait for its first market data",
      ["session_id": session, "symbol": error.symbol.text])
  }

  // MARK: The engine

  private func status(of error: CommandError, _ session: String) -> RPCError {
    switch error {
    case .wrongState(let current, let needed): wrongState(current, needed, session)
    case .invalid(let field, let reason): invalid(field, reason)
    case .conflict(let fields): conflict("the same key came before", fields, session)
    case .notFound(let subject): notFound(subject, session)
    case .orderIsFinal(let orderID, let status):
      final("ORDER_IS_FINAL", "order_id", orderID.text, status.wire.text("ORDER_STATUS_"), session)
    case .orderIsBusy(let orderID, let status): busy(orderID, status.wire.text("ORDER_STATUS_"), session)
    case .triggerIsFinal(let triggerID, let status):
      final("TRIGGER_IS_FINAL", "trigger_id", triggerID.text, status.wire.text("TRIGGER_STATUS_"), session)
    case .signalIsFinal(let signalID, let status):
      final("SIGNAL_IS_FINAL", "signal_id", signalID.text, status.stableName, session)
    case .signalNotPending(let signalID):
      precondition(
        "SIGNAL_NOT_PENDING", "\(signalID) waits for the batch of its session, not for a person; reject it, or wait",
        subject: "\(session)/\(signalID)", ["session_id": session, "signal_id": signalID.text])
    case .leaseHasEnded(let leaseID, let status):
      final("LEASE_HAS_ENDED", "lease_id", leaseID.text, status.wire.text("LEASE_STATUS_"), session)
    case .alreadyClosing(let symbol):
      precondition(
        "POSITION_ALREADY_CLOSING",
        "orders that work already close all of the position in \(symbol); wait for them, or cancel them",
        subject: "\(session)/\(symbol)", ["session_id": session, "symbol": symbol.text])
    case .stale(let etag): stale(etag, session)
    case .haltStands(let haltID, let observed):
      precondition(
        "HALT_CAUSE_STANDS", "what made the halt \(haltID) holds still (\(observed)); release it once it does not",
        subject: "\(session)/\(haltID)",
        ["session_id": session, "halt_id": haltID.text, "observed": observed])
    case .limitReached(let name, let maximum): limitReached(name, maximum, subject: session)
    case .noExchangeRate(let currency):
      precondition(
        "EXCHANGE_RATE_NOT_SET",
        "session \(session) has no exchange rate for \(currency); set it with SetExchangeRate first",
        subject: "\(session)/\(currency)", ["session_id": session, "currency": currency.code])
    case .arithmetic: outOfRange
    }
  }

  private func wrongState(_ current: SessionStatus, _ needed: [SessionStatus], _ session: String) -> RPCError {
    let names = needed.map { $0.wire.text("SESSION_STATE_") }
    let state = current.wire.text("SESSION_STATE_")
    let next = current.isFinal ? "it has ended for good: create another session" : "bring it there first"
    return precondition(
      "WRONG_STATE", "session \(session) is \(state), and this needs \(names.joined(separator: " or ")); \(next)",
      subject: session, ["session_id": session, "state": state, "needed": names.joined(separator: ",")])
  }

  private func notFound(_ subject: CommandError.Subject, _ session: String) -> RPCError {
    switch subject {
    case .order(let id):
      missing("ORDER_NOT_FOUND", "has no order \(id); list its orders", ["order_id": id.text], session)
    case .trigger(let id):
      missing("TRIGGER_NOT_FOUND", "has no trigger \(id); list its triggers", ["trigger_id": id.text], session)
    case .halt(let id):
      missing("HALT_NOT_FOUND", "has no halt \(id); its risk status lists them", ["halt_id": id.text], session)
    case .signal(let id):
      missing("SIGNAL_NOT_FOUND", "has no signal \(id); list its signals", ["signal_id": id.text], session)
    case .trace(let id):
      missing("TRACE_NOT_FOUND", "has no trace \(id); list its traces", ["trace_id": id.text], session)
    case .lease(let id):
      missing("LEASE_NOT_FOUND", "has no lease \(id); list its leases", ["lease_id": id.text], session)
    case .position(let symbol):
      missing(
        "POSITION_NOT_FOUND", "has no open position in \(symbol); list its positions", ["symbol": symbol.text], session)
    }
  }

  private func missing(_ reason: String, _ text: String, _ metadata: [String: String], _ session: String) -> RPCError {
    RPCError(
      .notFound, reason, "session \(session) \(text)", metadata.merging(["session_id": session]) { first, _ in first })
  }

  private func stale(_ etag: String, _ session: String) -> RPCError {
    RPCError(
      .aborted, "STALE_ETAG", "it has changed since, and its etag is now \(etag); read it again, then decide anew",
      ["session_id": session, "etag": etag])
  }

  private func conflict(_ what: String, _ fields: [String], _ session: String) -> RPCError {
    let names = fields.joined(separator: ", ")
    return RPCError(
      .alreadyExists, "IDEMPOTENCY_CONFLICT",
      "\(what) with another body: \(names) differ; repeat the first request as it was, or choose another key",
      ["fields": fields.joined(separator: ","), "session_id": session])
  }

  private func final(_ reason: String, _ kind: String, _ id: String, _ status: String, _ session: String) -> RPCError {
    precondition(
      reason, "\(id) is \(status) for good, and cannot be changed any more", subject: "\(session)/\(id)",
      ["session_id": session, kind: id, "status": status])
  }

  private func busy(_ id: OrderID, _ status: String, _ session: String) -> RPCError {
    precondition(
      "ORDER_IS_BUSY", "\(id) is \(status): the broker has not answered what was asked before; wait for its answer",
      subject: "\(session)/\(id)", ["session_id": session, "order_id": id.text, "status": status])
  }

  private func precondition(
    _ reason: String, _ message: String, subject: String, _ metadata: [String: String]
  ) -> RPCError {
    RPCError(
      .failedPrecondition, reason, message, metadata,
      details: [Google.Rpc.PreconditionFailure(type: reason, subject: subject, description: message)])
  }

  // MARK: The runtime

  private func status(of error: RuntimeError, _ session: String) -> RPCError {
    switch error {
    case .sessionNotFound(let id):
      RPCError(
        .notFound, "SESSION_NOT_FOUND", "there is no session \(id); list the sessions, or create it",
        ["session_id": id.text])
    case .backtestNotFound(let id):
      RPCError(
        .notFound, "BACKTEST_NOT_FOUND",
        "there is no backtest \(id), or it has made room for newer ones; list the backtests, or run it",
        ["backtest_id": id.text])
    case .backtestConflict(let id, let fields): conflict("backtest \(id) was run", fields, session)
    case .backtestHasNoResult(let id):
      precondition(
        "BACKTEST_HAS_NO_RESULT",
        "backtest \(id) has no result: it runs, failed or was cancelled; GetBacktest says which",
        subject: id.text, ["backtest_id": id.text])
    case .optimizationNotFound(let id):
      RPCError(
        .notFound, "OPTIMIZATION_NOT_FOUND",
        "there is no optimization \(id), or it has made room for newer ones; list the optimizations, or run it",
        ["optimization_id": id.text])
    case .optimizationConflict(let id, let fields): conflict("optimization \(id) was run", fields, session)
    case .sessionConflict(let id, let fields): conflict("session \(id) was created", fields, id.text)
    case .strategyNotFound(let version):
      RPCError(
        .notFound, "STRATEGY_NOT_FOUND",
        "there is no strategy \(version.shortened(toBytes: 128)); list the strategies, or deploy it",
        ["version": version.shortened(toBytes: 128)])
    case .deploymentConflict(let requestID, let version):
      conflict("request \(requestID) deployed \(version)", ["strategy_yaml"], "")
    case .promotionRefused(let version, let failed): promotionRefused(version, failed)
    case .stalePolicy(let etag): stale(etag, "")
    case .seriesNotFound(let key):
      RPCError(
        .notFound, "SERIES_NOT_FOUND", "there is no imported series \(key); list the series",
        ["symbol": key.symbol.text, "interval": "\(key.interval)"])
    case .barsDiffer(let key, let line, let reason):
      RPCError(
        .alreadyExists, "BARS_DIFFER",
        "line \(line): \(reason); import it with replace if the file is right",
        ["symbol": key.symbol.text, "interval": "\(key.interval)", "line": String(line)])
    case .factorsDiffer(let symbol):
      RPCError(
        .alreadyExists, "FACTORS_DIFFER",
        "\(symbol) has other splits and dividends; import these with replace if they are right",
        ["symbol": symbol.text])
    case .dataInUse(let sessions): dataInUse(sessions)
    case .invalid(let field, let reason): invalid(field, reason)
    case .limitReached(let name, let maximum):
      limitReached(name, maximum, subject: session.isEmpty ? "server" : session)
    case .prerequisitesNotMet(let failed): prerequisitesNotMet(failed, session)
    case .sessionUnavailable(let id, let reason): unavailable(id, reason)
    case .shuttingDown:
      RPCError(
        .unavailable, "SHUTTING_DOWN", "the server is shutting down; try again once it is back",
        details: [Google.Rpc.RetryInfo(seconds: 5)])
    }
  }

  private func dataInUse(_ sessions: [SessionID]) -> RPCError {
    let names = sessions.prefix(10).map(\.text).joined(separator: ", ")
    return precondition(
      "DATA_IN_USE", "sessions that have not ended replay it: \(names); stop them first", subject: names,
      ["sessions": names])
  }

  private func unavailable(_ id: SessionID, _ reason: String) -> RPCError {
    // What failed is the operator's to read: it may name files and hosts.
    logger.error("session unavailable", metadata: ["session": "\(id)", "reason": "\(reason)"])
    return RPCError(
      .unavailable, "SESSION_UNAVAILABLE",
      "session \(id) takes no commands because its journal has failed; the server's log says why",
      ["session_id": id.text], details: [Google.Rpc.RetryInfo(seconds: 5)])
  }

  private func prerequisitesNotMet(_ failed: [Prerequisite], _ session: String) -> RPCError {
    let names = failed.map { $0.kind.wire.text("PREREQUISITE_TYPE_") }
    return RPCError(
      .failedPrecondition, "PREREQUISITES_NOT_MET",
      "session \(session) may not go live yet: \(names.joined(separator: ", ")); CheckPrerequisites says what to do",
      ["session_id": session, "failed": names.joined(separator: ",")], details: [violations(failed, subject: session)])
  }

  private func promotionRefused(_ version: StrategyVersion, _ failed: [Prerequisite]) -> RPCError {
    let names = failed.map { $0.kind.wire.text("PREREQUISITE_TYPE_") }
    return RPCError(
      .failedPrecondition, "PROMOTION_REFUSED",
      "\(version) may not be promoted yet: \(names.joined(separator: ", ")); the violations say what to do",
      ["version": "\(version)", "failed": names.joined(separator: ",")],
      details: [violations(failed, subject: "\(version)")])
  }

  private func violations(_ failed: [Prerequisite], subject: String) -> Google.Rpc.PreconditionFailure {
    // A status travels in a header block, which is small.
    Google.Rpc.PreconditionFailure(
      violations: failed.map { condition in
        .init(
          type: condition.kind.wire.name ?? "", subject: subject,
          description: "observed: \(condition.observed); required: \(condition.required); \(condition.remedy)"
            .shortened(toBytes: 300))
      })
  }

  private func limitReached(_ name: String, _ maximum: Int, subject: String) -> RPCError {
    let message = "no more than \(maximum) \(name) are allowed; end some first"
    return RPCError(
      .resourceExhausted, "LIMIT_REACHED", message, ["limit": name, "maximum": String(maximum)],
      details: [Google.Rpc.QuotaFailure(violations: [.init(subject: subject, description: message)])])
  }

  // MARK: The journal

  private func status(of error: JournalError) -> RPCError {
    switch error {
    case .compacted(let oldest):
      RPCError(
        .outOfRange, "REVISION_COMPACTED",
        "what it takes to resume there is no longer kept, the oldest revision left is \(oldest); begin with a snapshot",
        ["oldest_revision": String(oldest)])
    case .notWrittenYet(let newest):
      RPCError(
        .outOfRange, "REVISION_NOT_WRITTEN",
        "that revision has not been written, the newest is \(newest); resume after a revision that this server gave",
        ["newest_revision": String(newest)])
    case .unavailable(let reason): journalUnavailable(reason)
    case .lost: journalUnavailable("entries were lost by a commit that failed")
    }
  }

  private func journalUnavailable(_ reason: String) -> RPCError {
    // What failed is the operator's to read: it may name files and hosts.
    logger.error("journal unavailable", metadata: ["reason": "\(reason)"])
    return RPCError(
      .unavailable, "JOURNAL_UNAVAILABLE", "the journal cannot be written; the server's log says why",
      details: [Google.Rpc.RetryInfo(seconds: 5)])
  }

  private var readModelsBehind: RPCError {
    RPCError(
      .unavailable, "READ_MODELS_BEHIND",
      "a part of this list is no longer in memory, and not yet in the store's read models; try again",
      details: [Google.Rpc.RetryInfo(seconds: 1)])
  }

  // MARK: Everything else

  private func unexpected(_ error: any Error, _ method: String, _ session: String) -> RPCError {
    logger.error(
      "call failed",
      metadata: ["method": "\(method)", "session": "\(session)", "error": "\(String(reflecting: error))"])
    return RPCError(
      .internal, "INTERNAL", "the server has met a fault of its own; its log says more about this call", cause: error)
  }
}

extension String {
  /// At most this many bytes of UTF-8, whole characters: a status travels in a header block, which is small.
  fileprivate func shortened(toBytes maximum: Int) -> String {
    guard utf8.count > maximum else { return self }
    var text = self[...]
    while text.utf8.count > maximum - 3 { text.removeLast() }
    return text + "…"
  }
}
