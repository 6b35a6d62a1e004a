import OutcryContract
import RPCCore
import Synchronization
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

/// A live broker that says what the test wants.
final class SpokenBroker: LiveBroker {
  private let answer: Mutex<BrokerInspection?>

  init() throws {
    let account = BrokerAccount(
      accountID: AccountID("A", 1), status: .active, currency: try #require(Currency("USD")),
      buyingPower: try Money("1000000"), permissions: [.buy, .sell])
    answer = Mutex(BrokerInspection(isConnected: true, brokerTime: nil, account: account))
  }

  let name = "spoken"

  struct Silence: Error {}

  func inspect() async throws -> BrokerInspection {
    guard let answer = answer.withLock({ $0 }) else { throw Silence() }
    return answer
  }

  /// Nil: it does not answer.
  func say(_ change: (BrokerInspection) -> BrokerInspection?) {
    answer.withLock { answer in answer = answer.flatMap(change) }
  }
}

/// Its own clock, which is the test's.
extension SpokenBroker {
  func tellTime(of clock: ManualClock) {
    say { BrokerInspection(isConnected: $0.isConnected, brokerTime: clock.now, account: $0.account) }
  }

  func disconnect() { say { BrokerInspection(isConnected: false, brokerTime: $0.brokerTime, account: $0.account) } }
}

extension World {
  /// What a version needs to be promoted: a policy that few bars meet, a backtest, and a session on paper. The world needs 30
  /// bars.
  func makeEvidence(for version: String) async throws {
    let policy = Wire.PrerequisitePolicy(
      minimumBacktestSharpe: "-100", minimumBacktestDays: .init(value: 10), maximumDegradationPercent: "1000",
      minimumPaperDays: .init(value: 1), maximumPaperDriftPercent: "50")
    _ = try await prerequisites.setPolicy(.init(policy: policy, reason: "a test"), context: context())
    let spec = Self.spec {
      $0.symbols = []
      $0.strategyVersion = version
    }
    async let run = everythingSaid {
      try await backtests.runBacktest(
        .init(backtestId: "evidence", spec: spec), responses: $0, context: context())
    }
    let id = try #require(BacktestID("evidence"))
    await goOn(until: await beginning { try await core.backtests.job(id) }.state)
    _ = try await run
    try await create("evidence") {
      $0.symbols = []
      $0.strategyVersion = version
    }
    _ = try await sessions.startSession(.init(sessionId: "evidence"), context: context())
    feed.step(10)
    try await wait(for: "evidence") { $0.state.counters.bars >= 10 }
  }
}
