private import Foundation
public import TradingEngine
public import TradingModel

/// Buys whichever of two symbols is cheap against the other, and sells it when they are back at their mean.
///
///     z = z-score over *n* bars of ln(first / second)
///     z < −entry: buy the first, sell it at z ≥ −exit      z > entry: buy the second, sell it at z ≤ exit
///
/// Both prices are of bars that end at the same instant: nothing is said until both have come, whichever is first, and
/// a bar that only one of them has is passed over. Long only, as all entries are: the dear one is not sold short, so
/// the pair is not neutral to the market.
///
/// Source: E. Gatev, W. Goetzmann, K. Rouwenhorst, "Pairs Trading: Performance of a Relative-Value Arbitrage Rule",
/// *Review of Financial Studies* 19:3 (2006), in its long half.
public struct PairsStrategy: Strategy {
  public let name = "pairs"
  private let terms: EntryTerms
  private let entry: Double
  private let exit: Double
  private let period: Period
  private var score: ZScore
  private var first: Leg
  private var second: Leg

  private struct Leg: Sendable {
    let symbol: Symbol
    var close = 0.0
    var closeTime: Instant?
    var position = PositionRule()

    mutating func take(_ bar: Bar) {
      close = bar.close.doubleValue
      closeTime = bar.closeTime
    }

    /// - Parameter dearness: how dear the other leg is against this one.
    mutating func decide(
      _ context: StrategyContext, _ dearness: Double?, entry: Double, exit: Double
    ) -> PositionRule.Decision {
      position.take(context)
      return position.decide(
        context, mayEnter: dearness.map { $0 > entry } == true, mayLeave: dearness.map { $0 <= exit } == true)
    }
  }

  /// - Parameters:
  ///   - terms: share and protections of each leg; its symbols are not looked at.
  ///   - exit: below `entry`.
  /// - Returns: nil for a symbol paired with itself, and unless 0 ≤ exit < entry, both finite.
  public init?(
    _ first: Symbol, _ second: Symbol, period: Period, entry: Double = 2, exit: Double = 0.5, terms: EntryTerms
  ) {
    guard first != second, exit >= 0, exit < entry, entry.isFinite else { return nil }
    self.terms = terms
    self.entry = entry
    self.exit = exit
    self.period = period
    score = ZScore(period: period)
    self.first = Leg(symbol: first)
    self.second = Leg(symbol: second)
  }

  public var warmUpBars: Int { period.bars }

  public mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    switch bar.symbol {
    case first.symbol: first.take(bar)
    case second.symbol: second.take(bar)
    default: return []
    }
    guard first.closeTime == second.closeTime else { return [] }
    let ratio = log(first.close / second.close)
    let z = ratio.isFinite ? score.update(ratio) : nil
    let isFirst = bar.symbol == first.symbol
    let ofFirst = isFirst ? context : context.of(first.symbol)
    let ofSecond = isFirst ? context.of(second.symbol) : context
    let forFirst = first.decide(ofFirst, z.map { -$0 }, entry: entry, exit: exit)
    let forSecond = second.decide(ofSecond, z, entry: entry, exit: exit)
    return [(first.symbol, forFirst), (second.symbol, forSecond)].compactMap { signal($0, $1) }
  }

  private func signal(_ symbol: Symbol, _ decision: PositionRule.Decision) -> Signal? {
    switch decision {
    case .stay: nil
    case .enter: Signal(symbol: symbol, action: terms.entry, reason: "pairs: cheap against the other")
    case .leave: Signal(symbol: symbol, action: .exit, reason: "pairs: back at the mean")
    }
  }
}

extension StrategyContext {
  /// The same moment, for another symbol.
  fileprivate func of(_ symbol: Symbol) -> StrategyContext {
    StrategyContext(holding: holding(in: symbol) ?? .flat, equity: equity, cash: cash, time: time)
  }
}
