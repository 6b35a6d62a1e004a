import OutcryContract
import RPCCore
import StandardMessages
import Synchronization
import Testing

@testable import OutcryCommands

/// Commands against a server in this process, over a real connection.
@Suite struct UnaryCallTests {
  private let placed = Outcry.V1.Order(
    sessionId: "demo", orderId: "ord-1", clientOrderId: "cli-fresh", symbol: "SP500", side: .buy, type: .limit,
    quantity: .init(value: "5"), limitPrice: .init(value: "1310.5"), status: .submitted,
    filledQuantity: .init(value: "0"), leavesQuantity: .init(value: "5"), origin: .client)

  @Test func anOrderIsPlacedAsItWasAskedFor() async {
    let seen = Mutex<Outcry.V1.PlaceOrderRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.OrderService.Methods.placeOrder) {
        (request: Outcry.V1.PlaceOrderRequest, _) -> Outcry.V1.PlaceOrderResponse in
        seen.withLock { $0 = request }
        return .init(order: placed, revision: 7)
      })
    let run = await ProgramRun("order place demo buy 5 SP500 --type limit --limit 1310.5", client: client)
    #expect(run.status == 0)
    #expect(run.outputLines.contains("Order            ord-1"))
    #expect(run.outputLines.contains("Client order id  cli-fresh"))
    #expect(run.outputLines.contains("Limit            1310.50"))
    #expect(
      seen.withLock { $0 }
        == .init(
          sessionId: "demo", clientOrderId: "cli-fresh", symbol: "SP500", side: .buy, type: .limit,
          quantity: .init(value: "5"), limitPrice: .init(value: "1310.5")))
  }

  @Test func jsonIsTheWholeAnswerOnOneLine() async throws {
    let client = FakeServer.client(
      .unary(Outcry.V1.OrderService.Methods.getOrder) {
        (_: Outcry.V1.GetOrderRequest, _) -> Outcry.V1.GetOrderResponse in .init(order: placed, revision: 7)
      })
    let run = await ProgramRun("order show demo ord-1 -o json", client: client)
    #expect(run.status == 0)
    #expect(run.outputLines.count == 1)
    #expect(try Outcry.V1.GetOrderResponse(jsonString: run.output) == .init(order: placed, revision: 7))
    #expect(run.output.contains(#""fills":[]"#), "defaults are written")
  }

  /// Of a server that refuses to pause any session.
  private static func refusedClient() -> ProgramRun.Client {
    FakeServer.client(
      .unary(Outcry.V1.SessionService.Methods.pauseSession) {
        (_: Outcry.V1.PauseSessionRequest, _) -> Outcry.V1.PauseSessionResponse in
        let metadata = ["state": "CREATED", "needed": "RUNNING"]
        throw RPCError(
          code: .failedPrecondition, message: "session demo is CREATED",
          details: [Google.Rpc.ErrorInfo(reason: "WRONG_STATE", domain: "outcry", metadata: metadata)])
      })
  }

  @Test func aRefusalHasItsStatusAndItsReason() async {
    let run = await ProgramRun("session pause demo", client: Self.refusedClient())
    #expect(run.status == 19)
    #expect(run.output.isEmpty)
    #expect(
      run.errorLines == [
        "error: session demo is CREATED (FAILED_PRECONDITION, WRONG_STATE)", "next: outcry session start demo",
      ])
  }

  @Test func aRefusalAsJSONHasItsCodeAndItsStatus() async {
    let json = await ProgramRun("session pause demo --output json", client: Self.refusedClient())
    #expect(json.status == 19)
    #expect(json.errors.hasPrefix(#"{"code":"FAILED_PRECONDITION","exitStatus":19,"#))
  }

  @Test func anOutcomeThatIsNotKnownNamesTheKeyToRepeatWith() async {
    let client = FakeServer.client(
      .unary(Outcry.V1.OrderService.Methods.placeOrder) {
        (_: Outcry.V1.PlaceOrderRequest, _) -> Outcry.V1.PlaceOrderResponse in
        throw RPCError(code: .deadlineExceeded, message: "too late")
      })
    let run = await ProgramRun("order place demo buy 5 SP500", client: client)
    #expect(run.status == 14)
    #expect(run.errorLines.last == "next: repeating it places nothing twice with --client-order-id cli-fresh")
  }

  @Test func aSessionIsCreatedWithItsFlagsAndStarted() async {
    let seen = Mutex<Outcry.V1.CreateSessionRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.SessionService.Methods.createSession) {
        (request: Outcry.V1.CreateSessionRequest, _) -> Outcry.V1.CreateSessionResponse in
        seen.withLock { $0 = request }
        return .init(session: .init(sessionId: "s-1", spec: request.spec, state: .created))
      },
      .unary(Outcry.V1.SessionService.Methods.startSession) {
        (request: Outcry.V1.StartSessionRequest, _) -> Outcry.V1.StartSessionResponse in
        .init(session: .init(sessionId: request.sessionId, state: .running))
      })
    let run = await ProgramRun(
      "session create --symbols SP500,NASDAQ --strategy - --max-positions 3 --to 2009-12-31 --bars-per-second max --start",
      file: Array("entry: x".utf8), client: client)
    #expect(run.status == 0)
    #expect(run.outputLines.contains("State           RUNNING"))
    let end = TimeArgument(argument: "2009-12-31")?.end
    #expect(
      seen.withLock { $0?.spec }
        == .init(
          mode: .paper, symbols: ["SP500", "NASDAQ"], strategyYaml: "entry: x",
          riskLimits: .init(maxOpenPositions: .init(value: 3)), replay: .init(endTime: end, pace: .maximum(.init()))))
  }

  @Test func flagsThatAreNotGivenLeaveTheirMessageAbsent() async {
    let seen = Mutex<Outcry.V1.CreateSessionRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.SessionService.Methods.createSession) {
        (request: Outcry.V1.CreateSessionRequest, _) -> Outcry.V1.CreateSessionResponse in
        seen.withLock { $0 = request }
        return .init(session: .init(sessionId: "s-1"))
      })
    let run = await ProgramRun("session create --symbols SP500", client: client)
    #expect(run.status == 0)
    #expect(seen.withLock { $0 } == .init(spec: .init(mode: .paper, symbols: ["SP500"])))
    #expect(run.errors == "next: outcry session start s-1\n")
  }

  @Test func listsFollowTheirPages() async throws {
    let client = FakeServer.client(
      .unary(Outcry.V1.OrderService.Methods.listOrders) {
        (request: Outcry.V1.ListOrdersRequest, _) -> Outcry.V1.ListOrdersResponse in
        request.pageToken.isEmpty
          ? .init(orders: [.init(orderId: "ord-1")], nextPageToken: "2", revision: 5)
          : .init(orders: [.init(orderId: "ord-2")], revision: 6)
      })
    let json = await ProgramRun("order list demo -o json", client: client)
    let response = try Outcry.V1.ListOrdersResponse(jsonString: json.output)
    #expect(response.orders.map(\.orderId) == ["ord-1", "ord-2"])
    #expect(response.revision == 5)
    let table = await ProgramRun("order list demo", client: client)
    #expect(table.outputLines.count == 3)
  }

  @Test(arguments: [true, false])
  func prerequisitesDecideTheExitStatus(satisfied: Bool) async {
    let client = FakeServer.client(
      .unary(Outcry.V1.PrerequisiteService.Methods.checkPrerequisites) {
        (_: Outcry.V1.CheckPrerequisitesRequest, _) -> Outcry.V1.CheckPrerequisitesResponse in
        .init(
          prerequisites: [
            .init(
              type: .backtestSharpe, result: satisfied ? .pass : .fail, observed: "0.4", required: "at least 1",
              remedy: satisfied ? "" : "backtest it")
          ], satisfied: satisfied)
      })
    let run = await ProgramRun("prereq check demo", client: client)
    #expect(run.status == (satisfied ? 0 : 19))
    #expect(run.outputLines.first == (satisfied ? "PASS     BACKTEST_SHARPE" : "FAIL     BACKTEST_SHARPE"))
    #expect(run.output.contains("remedy    backtest it") == !satisfied)
  }

  @Test func aStrategyIsDeployedFromItsFile() async {
    let seen = Mutex<Outcry.V1.DeployStrategyRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.StrategyService.Methods.deployStrategy) {
        (request: Outcry.V1.DeployStrategyRequest, _) -> Outcry.V1.DeployStrategyResponse in
        seen.withLock { $0 = request }
        return .init(
          strategy: .init(
            outline: .init(
              name: "trend", contentHash: "ab", symbols: ["SP500"],
              parameters: [
                .init(
                  name: "fast", defaultValue: .init(value: "10"), minimum: .init(value: "5"),
                  maximum: .init(value: "20"))
              ]),
            number: 2, version: "trend@2", stage: .example, note: request.note))
      })
    let run = await ProgramRun(
      "strategy deploy trend.yaml --note wider --request-id r-1", file: Array("name: trend".utf8), client: client)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.outputLines.contains("version    trend@2") && run.outputLines.contains("stage      EXAMPLE"))
    #expect(run.outputLines.contains("parameter  fast = 10, 5 to 20"))
    #expect(seen.withLock { $0 } == .init(strategyYaml: "name: trend", requestId: "r-1", note: "wider"))
  }

  @Test func backtestsOnDifferentDataAreNamedBesideTheirComparison() async {
    let uses: [Outcry.V1.SeriesUse] = [1, 2].map { revision in
      .init(
        series: .init(
          symbol: "SPX", interval: "1d", source: .import, revision: revision, bars: 10 * revision, fileName: "spx.csv"),
        backtestIds: ["b-\(revision)"])
    }
    let client = FakeServer.client(
      .unary(Outcry.V1.BacktestService.Methods.compareBacktests) {
        (_: Outcry.V1.CompareBacktestsRequest, _) -> Outcry.V1.CompareBacktestsResponse in
        .init(
          backtests: [.init(backtestId: "b-1"), .init(backtestId: "b-2")],
          differences: [.init(symbol: "SPX", interval: "1d", uses: uses)])
      })
    let run = await ProgramRun("backtest compare b-1 b-2", client: client)
    #expect(run.status == 0 && run.output.contains("b-2") && !run.output.contains("warning"))
    #expect(
      run.errors.contains(
        "warning: they ran on different data of SPX: b-1 on 1d revision 1, 10 bars of spx.csv; "
          + "b-2 on 1d revision 2, 20 bars of spx.csv"))
  }

  @Test func aBacktestShowsTheDataThatItRanOn() async {
    let series: [Outcry.V1.BacktestSeries] = [
      .init(
        symbol: "SPX", interval: "1d", source: .import, revision: 3, factorsRevision: 1, bars: 7, fileName: "spx.csv"),
      .init(symbol: "TLT", source: .feed, bars: 9, fileName: "csv:data", checksum: "ab12"),
    ]
    let client = FakeServer.client(
      .unary(Outcry.V1.BacktestService.Methods.getBacktest) {
        (_: Outcry.V1.GetBacktestRequest, _) -> Outcry.V1.GetBacktestResponse in
        .init(backtest: .init(backtestId: "b", result: .init(series: series)))
      })
    let run = await ProgramRun("backtest show b", client: client)
    #expect(run.output.contains("SPX 1d revision 3, 7 bars of spx.csv, factors revision 1"), "\(run.output)")
    #expect(run.output.contains("TLT 9 bars of csv:data, checksum ab12"))
  }

  @Test func listsAreReversedAndReadFromARevisionOn() async {
    let seen = Mutex<[String]>([])
    let note = { @Sendable (order: String, revision: UInt64) in seen.withLock { $0.append("\(order) \(revision)") } }
    let client = FakeServer.client(
      .unary(Outcry.V1.StrategyService.Methods.listStrategies) {
        (request: Outcry.V1.ListStrategiesRequest, _) -> Outcry.V1.ListStrategiesResponse in
        note(request.orderBy, request.minRevision)
        return .init(revision: 9)
      },
      .unary(Outcry.V1.BacktestService.Methods.listBacktests) {
        (request: Outcry.V1.ListBacktestsRequest, _) -> Outcry.V1.ListBacktestsResponse in
        note(request.orderBy, request.minRevision)
        return .init(revision: 9)
      },
      .unary(Outcry.V1.PrerequisiteService.Methods.listPolicies) {
        (request: Outcry.V1.ListPoliciesRequest, _) -> Outcry.V1.ListPoliciesResponse in
        note(request.orderBy, request.minRevision)
        return .init(revision: 9)
      })
    for command in ["strategy list", "backtest list", "prereq policies"] {
      let run = await ProgramRun("\(command) --reverse --min-revision 7 --output json", client: client)
      #expect(run.status == 0 && run.output.contains("\"revision\":\"9\""), "\(command): \(run.output) \(run.errors)")
    }
    #expect(seen.withLock { $0 } == Array(repeating: "create_time desc 7", count: 3))
  }

  @Test func aPolicyHasTheThresholdsThatWereGivenAndNoOthers() async {
    let seen = Mutex<Outcry.V1.SetPolicyRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.PrerequisiteService.Methods.setPolicy) {
        (request: Outcry.V1.SetPolicyRequest, _) -> Outcry.V1.SetPolicyResponse in
        seen.withLock { $0 = request }
        return .init(policy: request.policy)
      })
    let run = await ProgramRun(
      "prereq set-policy --strategy trend --min-sharpe -0.5 --min-paper-days 3 --reason why", client: client)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("strategy trend") && run.output.contains("-0.5"))
    let wanted = Outcry.V1.PrerequisitePolicy(
      strategy: "trend", minimumBacktestSharpe: .init(value: "-0.5"), minimumPaperDays: .init(value: 3))
    #expect(seen.withLock { $0 } == .init(policy: wanted, reason: "why"))
  }

  @Test(arguments: [Grpc.Health.V1.HealthCheckResponse.ServingStatus.serving, .notServing, .unknown])
  func healthDecidesTheExitStatus(health: Grpc.Health.V1.HealthCheckResponse.ServingStatus) async {
    let method = MethodDescriptor(service: "grpc.health.v1.Health", method: "Check", kind: .unary)
    let client = FakeServer.client(
      .unary(method) { (_: Grpc.Health.V1.HealthCheckRequest, _) -> Grpc.Health.V1.HealthCheckResponse in
        .init(status: health)
      })
    let run = await ProgramRun("server health", client: client)
    #expect(run.status == (health == .serving ? 0 : 24))
    #expect(run.output == (health.name ?? "") + "\n")
  }
}
