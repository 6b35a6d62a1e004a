import Testing
import TradingModel

@testable import TradingRuntime

private func facts(
  sharpe: Double? = nil, days: [Int] = [], hasStrategy: Bool = true, ownLimits: Bool = false,
  broker: PrerequisiteFacts.LiveBroker? = nil
) -> PrerequisiteFacts {
  PrerequisiteFacts(
    backtestSharpe: sharpe,
    paperRecords: days.enumerated().map { .init(sessionID: SessionID("session", UInt64($0)), days: $1) },
    hasStrategy: hasStrategy, hasOwnRiskLimits: ownLimits, broker: broker)
}

private func result(_ kind: Prerequisite.Kind, _ facts: PrerequisiteFacts) -> Prerequisite.Result? {
  PrerequisitePolicy.standard.evaluate(facts).first { $0.kind == kind }?.result
}

@Suite("PrerequisitePolicy")
struct PrerequisitePolicyTests {
  @Test("Every condition is answered, in order, and with nothing known none passes")
  func nothingKnown() {
    let answers = PrerequisitePolicy.standard.evaluate(facts(hasStrategy: false))
    #expect(answers.map(\.kind) == Prerequisite.Kind.allCases)
    #expect(answers.map(\.result) == [.fail, .fail, .fail, .fail, .unknown])
    #expect(answers.allSatisfy { !$0.remedy.isEmpty && !$0.observed.isEmpty && !$0.required.isEmpty })
  }

  @Test(
    "Backtest Sharpe: at least the required one", arguments: [(0.99, false), (1.0, true), (2.5, true), (.nan, false)])
  func sharpe(value: Double, passes: Bool) {
    #expect(result(.backtestSharpe, facts(sharpe: value)) == (passes ? .pass : .fail))
  }

  @Test("Paper days: the longest session of the strategy counts")
  func paperDays() {
    #expect(result(.paperTradingDays, facts(days: [4, 4])) == .fail)
    #expect(result(.paperTradingDays, facts(days: [1, 5])) == .pass)
    #expect(result(.paperTradingDays, facts(days: [9], hasStrategy: false)) == .fail)
  }

  @Test("Risk parameters: the session's own, not the defaults")
  func riskParameters() {
    #expect(result(.riskParameters, facts(ownLimits: true)) == .pass)
    #expect(result(.riskParameters, facts()) == .fail)
  }

  @Test("Broker and account: connected and verified; unknown while no broker says")
  func broker() {
    let silent = PrerequisiteFacts.LiveBroker(name: "futu", isConnected: true, isAccountVerified: nil)
    let refused = PrerequisiteFacts.LiveBroker(name: "futu", isConnected: false, isAccountVerified: false)
    let good = PrerequisiteFacts.LiveBroker(name: "futu", isConnected: true, isAccountVerified: true)
    #expect(result(.brokerConnected, facts(broker: silent)) == .pass)
    #expect(result(.accountVerified, facts(broker: silent)) == .unknown)
    #expect(result(.brokerConnected, facts(broker: refused)) == .fail)
    #expect(result(.accountVerified, facts(broker: refused)) == .fail)
    let all = PrerequisitePolicy.standard.evaluate(facts(sharpe: 2, days: [30], ownLimits: true, broker: good))
    #expect(all.allSatisfy { $0.result == .pass && $0.remedy.isEmpty })
  }
}
