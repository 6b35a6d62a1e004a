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
  /// The loss at which new risk is refused for the rest of the day; above zero.
  public internal(set) var dailyLossLimit: Money
  /// Latched until the next day.
  public internal(set) var isDailyLossReached = false
  /// Why new risk is refused in an instrument, by its place. Nil: it is not.
  public internal(set) var instrumentHalts: [String?]

  init(limits: RiskLimits, initialCash: Money, instruments: Int) {
    self.limits = limits
    dailyLossLimit = Self.lossLimit(of: initialCash, limits: limits) ?? .zero
    instrumentHalts = Array(repeating: nil, count: instruments)
  }

  /// The loss that a limit allows on an equity, rounded down; nil when it is out of range.
  static func lossLimit(of equity: Money, limits: RiskLimits) -> Money? {
    guard let limit = try? equity.portion(limits.maxDailyLossPercent, rounding: .down) else { return nil }
    return max(.zero, limit)
  }

  /// Makes a fact about risk part of the state. On an error nothing has changed.
  mutating func apply(_ event: RiskEvent) throws(EventError) {
    switch event {
    case .limitsChanged(let limits, _):
      self.limits = limits
      limitsVersion += 1
    case .modeChanged(let mode, let reason):
      self.mode = mode
      modeReason = reason
    case .biasSet(let bias): self.bias = bias
    case .haltLatched(let halt):
      guard !halts.contains(where: { $0.haltID == halt.haltID }) else { throw .duplicateHalt(halt.haltID) }
      halts.append(halt)
    case .haltReleased(let haltID, _):
      guard let index = halts.firstIndex(where: { $0.haltID == haltID }) else { throw .unknownHalt(haltID) }
      halts.remove(at: index)
    }
  }
}
