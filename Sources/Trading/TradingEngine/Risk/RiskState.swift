public import TradingModel

/// Where a session's limits and halts stand.
public struct RiskState: Sendable, Hashable {
  /// Those of the configuration until someone changes them.
  public internal(set) var limits: RiskLimits
  /// How often ``limits`` were changed.
  public internal(set) var limitsVersion: UInt64 = 0
  /// What is let through, by a person's choice.
  public internal(set) var mode = RiskMode.normal
  /// Why, as that person said. Empty before the first choice.
  public internal(set) var modeReason = ""
  /// Nil: none was set.
  public internal(set) var bias: RiskBias?
  /// What is latched, in the order of latching.
  public internal(set) var halts: [RiskHalt] = []
  /// Nil: not engaged.
  public internal(set) var killSwitch: KillSwitch?
  /// The loss at which new risk is refused for the rest of the day, the smaller of percentage and sum; above zero.
  public internal(set) var dailyLossLimit: Money
  /// Whether ``dailyLossLimit`` is the sum, not the percentage.
  public internal(set) var dailyLossIsByAmount = false
  /// Latched until the next day, or until a person releases it.
  public internal(set) var isDailyLossReached = false
  /// Why new risk is refused in an instrument, by its place. Nil: it is not.
  public internal(set) var instrumentHalts: [String?]
  /// The newest ``maximumBreaches`` things that the rules refused or reduced, in their order.
  public internal(set) var breaches: [RiskBreach] = []
  /// What FlattenAll did, by the caller's name for it.
  public internal(set) var flattenings: [ClientOrderID: Flattening] = [:]
  /// The highest equity at any mark so far; the present one when a person releases a drawdown's halt.
  public internal(set) var peakEquity: Money
  var readings = LossReadings()
  /// The profit of each strategy that a person released from its halt, then: what its loss is measured from.
  var strategyBases: [StrategyID: Money] = [:]
  private(set) var haltCount: UInt64 = 0
  private(set) var breachCount: UInt64 = 0

  /// The oldest go when there are more.
  public static let maximumBreaches = 10_000

  init(limits: RiskLimits, initialCash: Money, instruments: Int) {
    self.limits = limits
    dailyLossLimit = .zero
    peakEquity = initialCash
    instrumentHalts = Array(repeating: nil, count: instruments)
    // Initial cash is far inside what a percentage of it may be.
    try? setDailyLossLimit(of: initialCash)
  }

  /// The halt of a cause, if it is latched.
  func halt(_ isWanted: (RiskHalt.Cause) -> Bool) -> RiskHalt? {
    halts.isEmpty ? nil : halts.first { isWanted($0.cause) }
  }

  /// The name of the next halt.
  var nextHaltID: HaltID { HaltID("hlt", haltCount + 1) }

  /// The name of the next breach.
  var nextBreachID: BreachID { BreachID("brc", breachCount + 1) }

  /// The loss that the limits allow on a day that began with an equity, rounded down.
  mutating func setDailyLossLimit(of equity: Money) throws(ArithmeticError) {
    let share = max(.zero, try equity.portion(limits.maxDailyLossPercent, rounding: .down))
    let amount = limits.losses.maxDailyLoss
    dailyLossIsByAmount = amount.map { $0 < share } ?? false
    dailyLossLimit = amount.map { min($0, share) } ?? share
  }

  /// Makes a fact about risk part of the state. On an error nothing has changed.
  ///
  /// - Parameter dayStartEquity: what the loss of the day is measured from.
  mutating func apply(_ event: RiskEvent, dayStartEquity: Money) throws(EventError) {
    switch event {
    case .limitsChanged(let limits, _): try change(limits, dayStartEquity)
    case .modeChanged(let mode, let reason):
      self.mode = mode
      modeReason = reason
    case .biasSet(let bias): self.bias = bias
    case .haltLatched(let halt): try latch(halt)
    case .haltReleased(let haltID, _): try release(haltID)
    case .breached(let breach): note(breach)
    case .flattened(let key, let flattening): flattenings[key] = flattening
    }
  }

  private mutating func change(_ limits: RiskLimits, _ dayStartEquity: Money) throws(EventError) {
    var next = self
    next.limits = limits
    do { try next.setDailyLossLimit(of: dayStartEquity) } catch { throw .arithmetic(error) }
    next.limitsVersion += 1
    next.readings = LossReadings()
    self = next
  }

  /// Latches a halt; one of an instrument names it.
  mutating func latch(_ halt: RiskHalt) throws(EventError) {
    guard halt.haltID == nextHaltID else { throw .duplicateHalt(halt.haltID) }
    halts.append(halt)
    haltCount += 1
  }

  private mutating func release(_ haltID: HaltID) throws(EventError) {
    guard let index = halts.firstIndex(where: { $0.haltID == haltID }) else { throw .unknownHalt(haltID) }
    let halt = halts.remove(at: index)
    if halt.cause == .dailyLoss { isDailyLossReached = false }
    readings = LossReadings()
  }

  /// A new day ends the halt of the day before.
  mutating func startDay(from equity: Money) throws(ArithmeticError) {
    try setDailyLossLimit(of: equity)
    isDailyLossReached = false
    halts.removeAll { $0.cause == .dailyLoss }
    readings.daily = 0
  }

  private mutating func note(_ breach: RiskBreach) {
    // A tenth at a time, so that the list is seldom moved.
    if breaches.count >= Self.maximumBreaches { breaches.removeFirst(Self.maximumBreaches / 10) }
    breaches.append(breach)
    breachCount += 1
  }
}

/// How many equity readings in a row have shown a loss beyond its limit.
struct LossReadings: Sendable, Hashable {
  var daily = 0
  var drawdown = 0
  /// By the place of the strategy in the portfolio's list.
  var strategies: [Int] = []
}
