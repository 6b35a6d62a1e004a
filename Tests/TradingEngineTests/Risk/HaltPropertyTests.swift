import Testing
import TradingModel

@testable import TradingEngine

/// No order that reduces risk is ever stopped by a halt, and no order that adds risk passes one.
@Suite struct HaltPropertyTests {
  @Test(arguments: 1...24 as ClosedRange<UInt64>) func haltsStopNewRiskAndNothingElse(seed: UInt64) throws {
    let limits = try RiskLimits(
      maxPositionPercent: Percentage("1000"), maxDailyLossPercent: Percentage("100"),
      losses: LossLimits(maxDailyLoss: Money("4000"), maxDrawdownPercent: Percentage("6"), haltConfirmations: 2))
    let configuration = try Desk.configuration(limits: limits)
    var engine = SessionEngine(configuration: configuration, strategy: nil)
    var market = RandomMarket(seed: seed, configuration: configuration)
    var random = SeededGenerator(seed: seed &+ 1_000)
    _ = try engine.apply(.start, at: market.now)
    var (halted, reducing, adding) = (0, 0, 0)
    for step in 0..<1_500 where engine.state.status.isLive {
      let input = step % 40 == 7 ? .risk(command(&random, engine.state)) : market.next(for: engine.state)
      if case .stop = input { continue }
      if case .fail = input { continue }
      _ = try? engine.apply(input, at: market.now)
      let state = engine.state
      guard state.status.isLive else { break }
      for place in configuration.instruments.indices {
        let terms = terms(&random, configuration.instruments[place])
        let verdict = state.assess(OrderProposal(terms: terms, place: place), at: market.now)
        if state.isReducing(terms, place: place) {
          #expect(verdict == .approved, "seed \(seed), step \(step)")
          reducing += 1
        } else if isHalted(state, place) {
          #expect(verdict != .approved, "seed \(seed), step \(step)")
          adding += 1
        }
        if isHalted(state, place) { halted += 1 }
      }
    }
    #expect(halted > 0 && adding > 0 && reducing > 0, "seed \(seed) shows nothing")
  }

  /// Told apart from the rules: from what the status says alone.
  private func isHalted(_ state: SessionState, _ place: Int) -> Bool {
    let symbol = state.configuration.instruments[place].symbol
    let risk = state.risk
    return state.status == .paused || risk.killSwitch != nil || risk.mode != .normal || risk.isDailyLossReached
      || risk.halts.contains { $0.cause == .drawdown || $0.cause == .dailyLoss } || risk.haltedSymbols.contains(symbol)
  }

  private func command(_ random: inout SeededGenerator, _ state: SessionState) -> RiskInput {
    switch random.next() % 5 {
    case 0: .setMode(.reduceOnly, reason: "random")
    case 1: .setMode(.halted, reason: "random")
    case 2, 3: .setMode(.normal, reason: "random")
    default: .releaseHalt(state.riskState.halts.first?.haltID ?? HaltID("hlt", 1), reason: "random")
    }
  }

  private func terms(_ random: inout SeededGenerator, _ instrument: Instrument) -> OrderTerms {
    let lots = Int64(1 + random.next() % 60)
    return OrderTerms(
      symbol: instrument.symbol, side: random.next() % 2 == 0 ? .buy : .sell,
      quantity: Quantity(raw: lots * instrument.lotSize.raw), kind: .market)
  }
}
