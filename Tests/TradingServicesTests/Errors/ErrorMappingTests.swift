import Logging
import RPCCore
import StandardMessages
import Strategies
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@testable import TradingServices

private let mapping = ErrorMapping(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })

private func mapped(_ error: any Error, session: String = "s") throws -> Refusal {
  try refusal(of: mapping.status(of: error, method: "/outcry.v1.Test/Test", session: session))
}

private func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier<Kind>(text)) }

@Suite("ErrorMapping")
struct ErrorMappingTests {
  @Test("A field: INVALID_ARGUMENT with every violation")
  func invalidRequest() throws {
    let answer = try mapped(
      InvalidRequest(violations: [.init(field: "quantity", reason: "is bad"), .init(field: "symbol", reason: "too")]))
    #expect(answer.code == .invalidArgument)
    #expect(answer.reason == "INVALID_FIELD")
    #expect(answer.fields == ["quantity", "symbol"])
    #expect(answer.info.metadata["fields"] == "quantity,symbol")
    #expect(answer.message == "quantity is bad; symbol too")
  }

  @Test("A field that the engine or the runtime refuses is told the same way")
  func invalidField() throws {
    for error in [
      CommandError.invalid(field: "limit_price", reason: "is off") as any Error,
      RuntimeError.invalid(field: "limit_price", reason: "is off"),
    ] {
      let answer = try mapped(error)
      #expect(answer.code == .invalidArgument && answer.reason == "INVALID_FIELD")
      #expect(answer.fields == ["limit_price"])
    }
  }

  @Test("A page token: INVALID_PAGE_TOKEN on its field")
  func pageToken() throws {
    let answer = try mapped(InvalidPageToken())
    #expect(answer.code == .invalidArgument && answer.reason == "INVALID_PAGE_TOKEN")
    #expect(answer.fields == ["page_token"])
  }

  @Test("A strategy: its line, column and key, and the caret")
  func strategy() throws {
    let yaml = "name: x\nentry: sma(close, 20) >\nexit: close > 1\nsizing:\n  percent_of_equity: 5\n"
    let fault = try #require(throws: StrategyDocumentError.self) { try StrategyDocument(yaml: yaml) }
    let answer = try mapped(fault)
    #expect(answer.code == .invalidArgument && answer.reason == "INVALID_STRATEGY")
    #expect(answer.fields == ["spec.strategy_yaml"])
    #expect(answer.info.metadata["line"] == "2")
    #expect(answer.info.metadata["column"] == fault.column.map(String.init))
    #expect(answer.info.metadata["key"] == "entry")
    #expect(answer.message.contains("^"))
  }

  @Test("A strategy with a key of forty thousand characters makes no status that a header block cannot hold")
  func longStrategyKey() throws {
    let yaml = String(repeating: "k", count: 40_000) + ": 1\n"
    let fault = try #require(throws: StrategyDocumentError.self) { try StrategyDocument(yaml: yaml) }
    let answer = try mapped(fault)
    #expect(answer.error.toStatus().serializedBytes().count < 4096)
  }

  @Test("What is not there: NOT_FOUND, and which")
  func notFound() throws {
    let session = try mapped(RuntimeError.sessionNotFound(try id("gone")))
    #expect(session.code == .notFound && session.reason == "SESSION_NOT_FOUND")
    #expect(session.info.metadata == ["session_id": "gone"])
    let order = try mapped(CommandError.notFound(.order(try id("ord-9"))))
    #expect(order.code == .notFound && order.reason == "ORDER_NOT_FOUND")
    #expect(order.info.metadata == ["session_id": "s", "order_id": "ord-9"])
    let client = try mapped(OrderNotFound(clientOrderID: try id("mine")))
    #expect(client.code == .notFound && client.reason == "ORDER_NOT_FOUND")
    #expect(client.info.metadata["client_order_id"] == "mine")
    let trigger = try mapped(CommandError.notFound(.trigger(try id("trg-9"))))
    #expect(trigger.code == .notFound && trigger.reason == "TRIGGER_NOT_FOUND")
    let position = try mapped(CommandError.notFound(.position(try id("AAA"))))
    #expect(position.code == .notFound && position.reason == "POSITION_NOT_FOUND")
    #expect(position.info.metadata["symbol"] == "AAA")
    let quote = try mapped(QuoteNotAvailable(symbol: try id("AAA")))
    #expect(quote.code == .notFound && quote.reason == "QUOTE_NOT_AVAILABLE")
  }

  @Test("A wrong state names the state, and those that would do")
  func wrongState() throws {
    let answer = try mapped(CommandError.wrongState(current: .stopped, needed: [.running, .paused]))
    #expect(answer.code == .failedPrecondition && answer.reason == "WRONG_STATE")
    #expect(answer.info.metadata == ["session_id": "s", "state": "STOPPED", "needed": "RUNNING,PAUSED"])
    #expect(answer.message.contains("STOPPED"))
    #expect(answer.preconditions.map(\.subject) == ["s"])
  }

  @Test("A denial: the rule is the reason")
  func denial() throws {
    let denial = Denial(
      rule: .maximumPositionSize, limit: "10000", observed: "12000", headroom: "500", message: "too large")
    let answer = try mapped(OrderDenied(denial: denial, symbol: try id("AAA"), orderID: try id("ord-1")))
    #expect(answer.code == .failedPrecondition && answer.reason == "RISK_MAX_POSITION_SIZE")
    #expect(
      answer.info.metadata == [
        "rule": "RISK_MAX_POSITION_SIZE", "limit": "10000", "observed": "12000", "headroom": "500",
        "order_id": "ord-1", "session_id": "s",
      ])
    #expect(answer.preconditions.map(\.type) == ["RISK_MAX_POSITION_SIZE"])
    let imagined = try mapped(OrderDenied(denial: denial, symbol: try id("AAA"), orderID: nil))
    #expect(imagined.info.metadata["order_id"] == nil)
  }

  @Test("A repeated key with another body: ALREADY_EXISTS, and what differs")
  func conflict() throws {
    for error in [
      CommandError.conflict(fields: ["quantity", "side"]) as any Error,
      RuntimeError.sessionConflict(try id("s"), fields: ["quantity", "side"]),
    ] {
      let answer = try mapped(error)
      #expect(answer.code == .alreadyExists && answer.reason == "IDEMPOTENCY_CONFLICT")
      #expect(answer.info.metadata["fields"] == "quantity,side")
    }
  }

  @Test("What is final, and what is closing already, cannot be done again")
  func final() throws {
    let order = try mapped(CommandError.orderIsFinal(try id("ord-1"), .filled))
    #expect(order.code == .failedPrecondition && order.reason == "ORDER_IS_FINAL")
    #expect(order.info.metadata["status"] == "FILLED" && order.info.metadata["order_id"] == "ord-1")
    let busy = try mapped(CommandError.orderIsBusy(try id("ord-1"), .pendingModify))
    #expect(busy.code == .failedPrecondition && busy.reason == "ORDER_IS_BUSY")
    #expect(busy.info.metadata["status"] == "PENDING_MODIFY" && busy.preconditions.count == 1)
    let trigger = try mapped(CommandError.triggerIsFinal(try id("trg-1"), .fired))
    #expect(trigger.code == .failedPrecondition && trigger.reason == "TRIGGER_IS_FINAL")
    #expect(trigger.info.metadata["status"] == "FIRED")
    let closing = try mapped(CommandError.alreadyClosing(try id("AAA")))
    #expect(closing.code == .failedPrecondition && closing.reason == "POSITION_ALREADY_CLOSING")
  }

  @Test("Prerequisites: one violation a failed condition")
  func prerequisites() throws {
    let facts = PrerequisiteFacts(
      time: Instant(nanosecondsSinceEpoch: 0), strategy: nil, session: nil,
      confirmation: .init(wanted: "trade it", given: "", earlier: nil))
    let failed = PrerequisitePolicy.standard.evaluate(
      facts, [.backtestSharpe, .paperTradingDays, .brokerConnected, .accountVerified])
    let answer = try mapped(RuntimeError.prerequisitesNotMet(failed))
    #expect(answer.code == .failedPrecondition && answer.reason == "PREREQUISITES_NOT_MET")
    #expect(
      answer.preconditions.map(\.type) == [
        "PREREQUISITE_TYPE_BACKTEST_SHARPE", "PREREQUISITE_TYPE_PAPER_TRADING_DAYS",
        "PREREQUISITE_TYPE_BROKER_CONNECTED", "PREREQUISITE_TYPE_ACCOUNT_VERIFIED",
      ])
    #expect(answer.preconditions.allSatisfy { $0.subject == "s" })
    for (violation, condition) in zip(answer.preconditions, failed) {
      #expect(violation.description.contains(condition.remedy))
    }
  }

  @Test("Revisions out of range name the one that is there")
  func revisions() throws {
    let compacted = try mapped(JournalError.compacted(oldest: 17))
    #expect(compacted.code == .outOfRange && compacted.reason == "REVISION_COMPACTED")
    #expect(compacted.info.metadata == ["oldest_revision": "17"])
    let early = try mapped(JournalError.notWrittenYet(newest: 4))
    #expect(early.code == .outOfRange && early.reason == "REVISION_NOT_WRITTEN")
    #expect(early.info.metadata == ["newest_revision": "4"])
  }

  @Test("A bound: RESOURCE_EXHAUSTED with QuotaFailure")
  func limits() throws {
    for error in [
      CommandError.limitReached(name: "orders", maximum: 5) as any Error,
      RuntimeError.limitReached(name: "orders", maximum: 5),
    ] {
      let answer = try mapped(error)
      #expect(answer.code == .resourceExhausted && answer.reason == "LIMIT_REACHED")
      #expect(answer.info.metadata == ["limit": "orders", "maximum": "5"])
      #expect(answer.error.detail(Google.Rpc.QuotaFailure.self)?.violations.map(\.subject) == ["s"])
    }
    #expect(try mapped(TooManyWatches(maximum: 3)).reason == "LIMIT_REACHED")
  }

  @Test("Only what may pass again invites a retry")
  func unavailable() throws {
    let session = try mapped(RuntimeError.sessionUnavailable(try id("s"), reason: "/secret/disk is full"))
    #expect(session.code == .unavailable && session.reason == "SESSION_UNAVAILABLE")
    #expect(!session.message.contains("secret"))
    let server = try mapped(RuntimeError.shuttingDown)
    #expect(server.code == .unavailable && server.reason == "SHUTTING_DOWN")
    for answer in [session, server] {
      let delay = try #require(answer.error.detail(Google.Rpc.RetryInfo.self)?.retryDelay)
      #expect(delay.seconds > 0)
    }
  }

  @Test("Numbers out of range are the caller's")
  func arithmetic() throws {
    for error in [CommandError.arithmetic(.overflow) as any Error, ArithmeticError.overflow] {
      let answer = try mapped(error)
      #expect(answer.code == .invalidArgument && answer.reason == "OUT_OF_ARITHMETIC_RANGE")
    }
  }

  @Test("An unknown failure is INTERNAL, and tells nothing of itself")
  func unknown() throws {
    struct Secret: Error { let password = "hunter2" }
    let answer = try mapped(Secret())
    #expect(answer.code == .internal && answer.reason == "INTERNAL")
    #expect(!"\(answer.error.toStatus())".contains("hunter2"))
    #expect(answer.error.cause is Secret)
  }

  @Test("A cancellation, and an error that is one already, pass as they are")
  func passing() {
    #expect(mapping.status(of: CancellationError(), method: "", session: "") is CancellationError)
    let error = RPCError(code: .unauthenticated, message: "who are you")
    let passed = mapping.status(of: error, method: "", session: "") as? RPCError
    #expect(passed?.code == .unauthenticated && passed?.details.isEmpty == true)
  }

  @Test("An etag that is not the present one: ABORTED with the present one")
  func stale() throws {
    let answer = try mapped(CommandError.stale(etag: "7"))
    #expect(answer.code == .aborted && answer.reason == "STALE_ETAG" && answer.info.metadata["etag"] == "7")
  }

  @Test("A halt that stands, and one that is not there")
  func halts() throws {
    let stands = try mapped(CommandError.haltStands(HaltID("hlt", 1), observed: "2000"))
    #expect(stands.code == .failedPrecondition && stands.reason == "HALT_CAUSE_STANDS")
    #expect(stands.info.metadata["halt_id"] == "hlt-1" && stands.info.metadata["observed"] == "2000")
    let missing = try mapped(CommandError.notFound(.halt(HaltID("hlt", 1))))
    #expect(missing.code == .notFound && missing.reason == "HALT_NOT_FOUND")
  }
}
