import OutcryContract
import RPCCore
import Synchronization
import Testing

@testable import OutcryCommands

@Suite struct BookArgumentTests {
  @Test func aPairHasTwoSides() {
    #expect(PairArgument(argument: "NASDAQ=high=tech")?.value == "high=tech")
    for text in ["NASDAQ", "=x", "x=", ""] { #expect(PairArgument(argument: text) == nil, "\(text)") }
  }

  @Test func aRatioIsTwoNumbersAboveZero() {
    #expect(RatioArgument(argument: "3:2")?.ratio == .init(numerator: 3, denominator: 2))
    for text in ["3", "0:1", "1:0", "a:b", "1:2:3", "-1:2", ""] {
      #expect(RatioArgument(argument: text) == nil, "\(text)")
    }
  }

  @Test func aTransactionIsRecordedAsItWasAskedFor() async {
    let seen = Mutex<Outcry.V1.RecordTransactionRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.PositionService.Methods.recordTransaction) {
        (request: Outcry.V1.RecordTransactionRequest, _) -> Outcry.V1.RecordTransactionResponse in
        seen.withLock { $0 = request }
        return .init(
          transaction: .init(
            sessionId: "demo", transactionId: "txn-4", type: .split, symbol: "SP500", currency: "USD",
            split: request.split))
      })
    let run = await ProgramRun(
      "transaction record demo split --symbol SP500 --ratio 2:1 --client-transaction-id mine", client: client)
    #expect(run.status == 0)
    #expect(run.outputLines.contains { $0.hasSuffix("txn-4") } && run.outputLines.contains { $0.hasSuffix(" 2:1") })
    #expect(
      seen.withLock { $0 }
        == .init(
          sessionId: "demo", clientTransactionId: "mine", type: .split, symbol: "SP500",
          split: .init(numerator: 2, denominator: 1)))
  }

  @Test func theBooksOfASessionAreFlags() async {
    let seen = Mutex<Outcry.V1.CreateSessionRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.SessionService.Methods.createSession) {
        (request: Outcry.V1.CreateSessionRequest, _) -> Outcry.V1.CreateSessionResponse in
        seen.withLock { $0 = request }
        return .init(session: .init(sessionId: "s-1"))
      })
    let run = await ProgramRun(
      "session create --symbols SP500 --cost-method fifo --sector SP500=index --base-currency EUR --exchange-rate USD=0.9",
      client: client)
    #expect(run.status == 0)
    #expect(
      seen.withLock { $0?.spec }
        == .init(
          mode: .paper, symbols: ["SP500"], costMethod: .fifo, instruments: [.init(symbol: "SP500", sector: "index")],
          baseCurrency: "EUR", exchangeRates: [.init(currency: "USD", rate: .init(value: "0.9"))]))
  }
}
