import OutcryContract
import RPCCore
import StandardMessages
import Testing

@testable import TradingServices

@Suite("SignalService")
struct SignalServiceTests {
  private func request(
    _ key: String, _ change: (inout Wire.SubmitSignalRequest) -> Void = { _ in }
  ) -> Wire.SubmitSignalRequest {
    var request = Wire.SubmitSignalRequest(
      sessionId: "s", clientSignalId: key, strategyId: "news", symbol: "AAA", action: .buy)
    change(&request)
    return request
  }

  private func submit(
    _ world: World, _ key: String, _ change: (inout Wire.SubmitSignalRequest) -> Void = { _ in }
  ) async throws -> Wire.Signal {
    try #require(try await world.signals.submitSignal(request(key, change), context: context()).signal)
  }

  @Test("A signal comes back as it was given, with its size and its order")
  func submits() async throws {
    let world = try World()
    try await world.start()
    let signal = try await submit(world, "k") {
      $0.size = .init(rule: .percentOfEquity("5"))
      $0.confidence = "0.5"
      $0.stopPrice = "90"
      $0.targetPrice = "200"
      $0.trailingStop = .init(offset: .percent("4"))
      $0.metadata = ["b": "2", "a": "1"]
      $0.decisionId = "d"
      $0.reason = "because"
    }
    #expect(signal.status == .routed && signal.signalId == "sig-1" && signal.traceId == "trc-1")
    #expect(signal.size?.rule == .percentOfEquity("5") && signal.confidence == "0.5" && signal.stopPrice == "90")
    #expect(signal.trailingStop?.offset == .percent("4") && signal.metadata == ["a": "1", "b": "2"])
    #expect(signal.decisionId == "d" && signal.reason == "because" && signal.targetPrice == "200")
    // 5 % of 100,000 at 101, the close of the first bar.
    #expect(signal.sizing?.quantity == "49" && signal.sizing?.price == "101" && signal.quote?.last == "101")
    let order = try await world.orders.getOrder(
      Wire.GetOrderRequest(sessionId: "s", order: .orderId(signal.orderId)), context: context()
    ).order
    #expect(order?.origin == .signal && order?.quantity == "49")
    for key in [Wire.GetSignalRequest.Signal.signalId("sig-1"), .clientSignalId("k")] {
      let got = try await world.signals.getSignal(
        Wire.GetSignalRequest(sessionId: "s", signal: key), context: context())
      #expect(got.signal == signal)
    }
    let again = try await submit(world, "k") {
      $0.reason = "because"
      $0.size = .init(rule: .percentOfEquity("5"))
      $0.confidence = "0.5"
      $0.stopPrice = "90"
      $0.targetPrice = "200"
      $0.trailingStop = .init(offset: .percent("4"))
      $0.metadata = ["a": "1", "b": "2"]
      $0.decisionId = "d"
    }
    #expect(again == signal)
  }

  @Test("Another body under the same key is told what differs")
  func conflict() async throws {
    let world = try World()
    try await world.start()
    _ = try await submit(world, "k")
    let answer = try await refusal { try await submit(world, "k") { $0.strategyId = "other" } }
    #expect(answer.code == .alreadyExists && answer.reason == "IDEMPOTENCY_CONFLICT")
  }

  @Test("Every fault of a request is told at once")
  func faults() async throws {
    let world = try World()
    try await world.start()
    let answer = try await refusal {
      try await submit(world, "") {
        $0.strategyId = ""
        $0.symbol = "?"
        $0.action = .unspecified
        $0.confidence = "1.1"
        $0.size = .init()
        $0.trailingStop = .init()
        $0.stopPrice = "-1"
        $0.metadata = Dictionary((0..<17).map { ("\($0)", "") }, uniquingKeysWith: { first, _ in first })
        $0.reason = String(repeating: "x", count: 513)
      }
    }
    #expect(answer.code == .invalidArgument)
    #expect(
      answer.fields == [
        "client_signal_id", "strategy_id", "symbol", "action", "confidence", "size", "stop_price", "trailing_stop",
        "metadata", "reason",
      ])
  }

  @Test("A person approves, rejects, and is told when there is nothing to decide")
  func decisions() async throws {
    let world = try World()
    try await world.start { $0.execution = .init(mode: .confirm, approvalPatience: .init(seconds: 600)) }
    let signal = try await submit(world, "k")
    #expect(signal.status == .pendingApproval && signal.orderId.isEmpty && signal.sizing == nil)
    #expect(signal.expireTime?.seconds == (signal.createTime?.seconds ?? 0) + 600)
    let approve = Wire.ApproveSignalRequest(sessionId: "s", signalId: signal.signalId)
    var check = approve
    check.validateOnly = true
    let foretold = try await world.signals.approveSignal(check, context: context())
    #expect(foretold.signal?.status == .routed)
    let approved = try await world.signals.approveSignal(approve, context: context()).signal
    #expect(approved?.status == .routed && approved?.orderId == "ord-1")
    let late = try await refusal { try await world.signals.approveSignal(approve, context: context()) }
    #expect(late.code == .failedPrecondition && late.reason == "SIGNAL_IS_FINAL")

    let second = try await submit(world, "k2")
    let reject = Wire.RejectSignalRequest(sessionId: "s", signalId: second.signalId, reason: "no")
    let rejected = try await world.signals.rejectSignal(reject, context: context()).signal
    #expect(rejected?.status == .rejected && rejected?.statusMessage == "no")
    let nobody = try await refusal {
      try await world.signals.rejectSignal(
        Wire.RejectSignalRequest(sessionId: "s", signalId: "sig-9", reason: "no"), context: context())
    }
    #expect(nobody.code == .notFound && nobody.reason == "SIGNAL_NOT_FOUND")
  }

  @Test("A batch goes at its time, and no person can hurry it")
  func batch() async throws {
    let world = try World()
    try await world.start { $0.execution = .init(mode: .batch, batchTime: "15:00", timeZone: "UTC") }
    let signal = try await submit(world, "k")
    #expect(signal.status == .queued && signal.releaseTime != nil)
    let answer = try await refusal {
      try await world.signals.approveSignal(
        Wire.ApproveSignalRequest(sessionId: "s", signalId: signal.signalId), context: context())
    }
    #expect(answer.reason == "SIGNAL_NOT_PENDING")
    try await world.advance()
    let after = try await world.signals.getSignal(
      Wire.GetSignalRequest(sessionId: "s", signal: .signalId(signal.signalId)), context: context()
    ).signal
    #expect(after?.status == .routed && after?.releaseTime == nil)
  }

  @Test("Signals are listed by strategy, instrument and status, page by page")
  func lists() async throws {
    let world = try World()
    try await world.start()
    for number in 0..<5 { _ = try await submit(world, "k\(number)") { $0.strategyId = number < 3 ? "a" : "b" } }
    _ = try await submit(world, "sell") {
      $0.action = .sell
      $0.strategyId = "c"
    }
    var request = Wire.ListSignalsRequest(sessionId: "s", pageSize: 2, strategyId: "a")
    let first = try await world.signals.listSignals(request, context: context("ListSignals"))
    #expect(first.signals.map(\.signalId) == ["sig-1", "sig-2"] && !first.nextPageToken.isEmpty)
    request.pageToken = first.nextPageToken
    let second = try await world.signals.listSignals(request, context: context("ListSignals"))
    #expect(second.signals.map(\.signalId) == ["sig-3"] && second.nextPageToken.isEmpty)
    let dropped = try await world.signals.listSignals(
      Wire.ListSignalsRequest(sessionId: "s", symbol: "AAA", statuses: [.dropped]), context: context("ListSignals"))
    #expect(dropped.signals.map(\.statusCode) == ["NO_POSITION"])
  }

  @Test("A stream has the signals that wait, then what becomes of them")
  func watches() async throws {
    let world = try World()
    try await world.start { $0.execution = .init(mode: .confirm) }
    let first = try await submit(world, "k")
    let probe = Probe<Wire.WatchSignalsResponse> { [signals = world.signals] responses in
      try await signals.watchSignals(
        Wire.WatchSignalsRequest(sessionId: "s", start: .snapshot, strategyId: "news"), responses: responses,
        context: context())
    }
    let waiting = try await probe.snapshot().compactMap(\.item)
    #expect(waiting.map(\.signalId) == [first.signalId])
    _ = try await submit(world, "other") { $0.strategyId = "other" }
    let reject = Wire.RejectSignalRequest(sessionId: "s", signalId: first.signalId, reason: "no")
    _ = try await world.signals.rejectSignal(reject, context: context())
    let event = try await probe.events(1).first?.happening
    #expect(event?.type == .resolved && event?.signal?.status == .rejected && event?.signal?.signalId == "sig-1")
  }

  @Test("Settings of execution out of range name their fields")
  func settings() async throws {
    let world = try World()
    let faults: [(Wire.ExecutionSettings, [String])] = [
      (.init(mode: .batch, batchTime: "24:00"), ["spec.execution.batch_time"]),
      (.init(mode: .batch, batchTime: "09:00", timeZone: "Nowhere"), ["spec.execution.time_zone"]),
      (.init(mode: .auto, approvalPatience: .init(seconds: 1)), ["spec.execution.approval_patience"]),
      (.init(mode: .confirm, batchTime: "09:00"), ["spec.execution.batch_time"]),
      (.init(size: .init(rule: .riskPercent("0"))), ["spec.execution.size.risk_percent"]),
      (.init(maxAllocationPercent: "1001"), ["spec.execution.max_allocation_percent"]),
    ]
    for (execution, fields) in faults {
      let answer = try await refusal { try await world.create("x") { $0.execution = execution } }
      #expect(answer.code == .invalidArgument && answer.fields == fields, "\(fields)")
    }
  }
}
