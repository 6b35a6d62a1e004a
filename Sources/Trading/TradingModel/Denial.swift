/// Why a rule of ours refused an order: which rule, what it allows, what the order would have led to, what would
/// still pass.
public struct Denial: Sendable, Hashable {
  /// The rules, in the order in which they are checked. Raw values are stable names.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// Not started yet, or ended.
    case sessionNotRunning = "SESSION_NOT_RUNNING"
    case sessionPaused = "SESSION_PAUSED"
    case killSwitch = "RISK_KILL_SWITCH"
    /// A broker reported more filled than ordered in this instrument.
    case instrumentHalted = "RISK_INSTRUMENT_HALTED"
    case tradingHours = "RISK_TRADING_HOURS"
    case maximumDailyLoss = "RISK_MAX_DAILY_LOSS"
    case noMarketPrice = "RISK_NO_MARKET_PRICE"
    case maximumOpenPositions = "RISK_MAX_OPEN_POSITIONS"
    case maximumPositionSize = "RISK_MAX_POSITION_SIZE"
  }

  public let rule: Rule
  /// What the rule allows.
  public let limit: String
  /// What the order met, or would have led to.
  public let observed: String
  /// What would still pass, never below zero.
  public let headroom: String
  /// One sentence for people.
  public let message: String

  public init(rule: Rule, limit: String, observed: String, headroom: String, message: String) {
    self.rule = rule
    self.limit = limit
    self.observed = observed
    self.headroom = headroom
    self.message = message
  }
}
