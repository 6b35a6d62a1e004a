/// Why a rule of ours refused an order: which rule, what it allows, what the order would have led to, what would
/// still pass.
public struct Denial: Sendable, Hashable {
  /// The rules, in the order in which they are checked: a closed list. Raw values are stable names.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// Not started yet, or ended.
    case sessionNotRunning = "SESSION_NOT_RUNNING"
    case sessionPaused = "SESSION_PAUSED"
    case killSwitch = "RISK_KILL_SWITCH"
    /// A person lets only orders through that reduce a position.
    case reduceOnlyMode = "RISK_MODE_REDUCE_ONLY"
    /// The same, with working entries withdrawn.
    case haltedMode = "RISK_MODE_HALTED"
    /// A broker reported more filled than ordered in this instrument.
    case instrumentHalted = "RISK_INSTRUMENT_HALTED"
    case tradingHours = "RISK_TRADING_HOURS"
    case holiday = "RISK_HOLIDAY"
    case maximumDailyLoss = "RISK_MAX_DAILY_LOSS"
    case maximumDailyLossAmount = "RISK_MAX_DAILY_LOSS_AMOUNT"
    case maximumDrawdown = "RISK_MAX_DRAWDOWN"
    case maximumStrategyLoss = "RISK_MAX_STRATEGY_LOSS"
    /// The risk bias is zero.
    case riskBias = "RISK_BIAS_ZERO"
    /// An order that may only reduce finds nothing to reduce.
    case nothingToReduce = "ORDER_REDUCE_ONLY_WITHOUT_POSITION"
    /// An order that may only rest would take liquidity at the last quote.
    case wouldTake = "ORDER_POST_ONLY_WOULD_TAKE"
    case noMarketPrice = "RISK_NO_MARKET_PRICE"
    case staleQuote = "RISK_STALE_QUOTE"
    case maximumSymbolQuantity = "RISK_MAX_SYMBOL_QUANTITY"
    case maximumSymbolNotional = "RISK_MAX_SYMBOL_NOTIONAL"
    case maximumOpenPositions = "RISK_MAX_OPEN_POSITIONS"
    case maximumPositionSize = "RISK_MAX_POSITION_SIZE"
    case maximumTotalExposure = "RISK_MAX_TOTAL_EXPOSURE"
    case maximumSectorExposure = "RISK_MAX_SECTOR_EXPOSURE"
    case buyingPower = "RISK_BUYING_POWER"
    case maximumOrderQuantity = "RISK_MAX_ORDER_QUANTITY"
    case maximumOrderNotional = "RISK_MAX_ORDER_NOTIONAL"
    case ordersPerSecond = "RISK_MAX_ORDERS_PER_SECOND"
    case ordersPerMinute = "RISK_MAX_ORDERS_PER_MINUTE"
    case priceBand = "RISK_PRICE_BAND"
    case duplicateOrder = "RISK_DUPLICATE_ORDER"
  }

  private struct Reading: Sendable, Hashable {
    let rule: Rule
    let limit: String
    let observed: String
    let headroom: String
    let message: String
    let passes: String
    let passingQuantity: Quantity?
  }

  /// Whoever may have a denial seldom has one: orders, signals and their sizes keep eight bytes for it.
  private let shared: Shared<Reading>

  public var rule: Rule { shared.value.rule }
  /// What the rule allows.
  public var limit: String { shared.value.limit }
  /// What the order met, or would have led to.
  public var observed: String { shared.value.observed }
  /// What would still pass, never below zero.
  public var headroom: String { shared.value.headroom }
  /// One sentence for people.
  public var message: String { shared.value.message }
  /// What would pass instead, such as `40 units`. Empty: nothing would.
  public var passes: String { shared.value.passes }
  /// The quantity that would pass, when a smaller one would. Nil: none, or the rule is not about quantity.
  public var passingQuantity: Quantity? { shared.value.passingQuantity }

  public init(
    rule: Rule, limit: String, observed: String, headroom: String, message: String, passes: String = "",
    passingQuantity: Quantity? = nil
  ) {
    shared = Shared(
      Reading(
        rule: rule, limit: limit, observed: observed, headroom: headroom, message: message, passes: passes,
        passingQuantity: passingQuantity))
  }
}
