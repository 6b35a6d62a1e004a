public import TradingModel

/// The models and limits of a ``SimulatedExchange``.
public struct ExchangeConfiguration: Sendable, Hashable {
  /// Which path bars take: the exchange only names it in its fills, ``BarReplay`` walks it.
  public let pathOrder: BarPath.Order
  public let limitFill: LimitFillRule
  /// The share of a bar's volume that the orders of this exchange may take together; nil for no bound.
  public let volumeShare: Percentage?
  /// From bid to ask; orders that take liquidity cross half of it.
  public let spread: BasisPoints
  public let slippage: SlippageModel
  public let commission: CommissionModel
  /// At which price an order first meets the market.
  public let arrival: ArrivalRule
  public let stopLimitFill: StopLimitFill
  /// With ``LimitFillRule/touch``: how often a touch of the limit fills. For who knows how long the queue is.
  public let touchChance: Percentage
  public let latency: Latency
  /// When the exchange trades. Nil: whenever there is data.
  public let hours: TradingHours?
  /// A price older than this, in nanoseconds, fills nothing. Nil: any age.
  public let maximumQuoteAge: Int64?
  /// Of all that is drawn: the random part of latency, and the chance of a touch.
  public let randomSeed: UInt64
  /// More working orders than this are rejected.
  public let maximumWorkingOrders: Int

  /// 2.5 %, as in zipline's and LEAN's models of volume share.
  public static let standardVolumeShare = Percentage(raw: 2_500_000_000)
  /// 5 basis points.
  public static let standardSpread = BasisPoints(raw: 5_000_000_000)
  /// 10,000.
  public static let standardMaximumWorkingOrders = 10_000

  /// Trade-through, 2.5 % of volume, 5 basis points of spread, no slippage, no commission.
  public static let standard = ExchangeConfiguration()

  private init() {
    pathOrder = .nearerExtremeFirst
    limitFill = .tradeThrough
    volumeShare = Self.standardVolumeShare
    spread = Self.standardSpread
    slippage = .none
    commission = .none
    arrival = .nextTick
    stopLimitFill = .atClose
    touchChance = .hundred
    latency = .none
    hours = nil
    maximumQuoteAge = nil
    randomSeed = 0
    maximumWorkingOrders = Self.standardMaximumWorkingOrders
  }

  public init(
    pathOrder: BarPath.Order = .nearerExtremeFirst, limitFill: LimitFillRule = .tradeThrough,
    volumeShare: Percentage? = Self.standardVolumeShare, spread: BasisPoints = Self.standardSpread,
    slippage: SlippageModel = .none, commission: CommissionModel = .none, arrival: ArrivalRule = .nextTick,
    stopLimitFill: StopLimitFill = .atClose, touchChance: Percentage = .hundred, latency: Latency = .none,
    hours: TradingHours? = nil, maximumQuoteAge: Int64? = nil, randomSeed: UInt64 = 0,
    maximumWorkingOrders: Int = Self.standardMaximumWorkingOrders
  ) throws(ExchangeConfigurationError) {
    self.pathOrder = pathOrder
    self.limitFill = limitFill
    self.volumeShare = volumeShare
    self.spread = spread
    self.slippage = slippage
    self.commission = commission
    self.arrival = arrival
    self.stopLimitFill = stopLimitFill
    self.touchChance = touchChance
    self.latency = latency
    self.hours = hours
    self.maximumQuoteAge = maximumQuoteAge
    self.randomSeed = randomSeed
    self.maximumWorkingOrders = maximumWorkingOrders
    try checkVolumeShare()
    try checkSpread()
    try checkSlippage()
    try checkCommission()
    try checkTimes()
    guard maximumWorkingOrders > 0 else {
      throw ExchangeConfigurationError(field: "maximum_working_orders", problem: "must be above 0")
    }
  }

  private func checkVolumeShare() throws(ExchangeConfigurationError) {
    guard let volumeShare else { return }
    guard volumeShare.isPositive, volumeShare <= .hundred else {
      throw ExchangeConfigurationError(field: "volume_share", problem: "must be above 0 % and at most 100 %")
    }
  }

  private func checkSpread() throws(ExchangeConfigurationError) {
    guard !spread.isNegative, spread.raw < 10_000_000_000_000 else {
      throw ExchangeConfigurationError(field: "spread", problem: "must be at least 0 and below 10000 basis points")
    }
  }

  private func checkSlippage() throws(ExchangeConfigurationError) {
    let isValid =
      switch slippage {
      case .none: true
      case .fixed(let amount): !amount.isNegative
      case .percentage(let share): !share.isNegative && share < .hundred
      case .volumeShare(let impact, let cap):
        !impact.isNegative && impact <= .hundred && !cap.isNegative && cap <= .hundred
      }
    guard isValid else {
      throw ExchangeConfigurationError(field: "slippage", problem: "must not be negative, nor 100 % or more")
    }
  }

  private func checkCommission() throws(ExchangeConfigurationError) {
    let isValid =
      switch commission {
      case .none: true
      case .perUnit(let rate, let minimum): !rate.isNegative && !minimum.isNegative
      case .perTrade(let fee): !fee.isNegative
      case .percentage(let share): !share.isNegative && share <= .hundred
      case .makerTaker(let maker, let taker):
        maker > .leastMakerShare && maker <= .hundred && !taker.isNegative && taker <= .hundred
      }
    guard isValid else {
      throw ExchangeConfigurationError(
        field: "commission", problem: "must not be negative but for a maker's rebate below 1 %, nor above 100 %")
    }
  }

  private func checkTimes() throws(ExchangeConfigurationError) {
    guard !touchChance.isNegative, touchChance <= .hundred else {
      throw ExchangeConfigurationError(field: "touch_chance", problem: "must be at least 0 % and at most 100 %")
    }
    guard latency.isValid else {
      throw ExchangeConfigurationError(field: "latency", problem: "must be at least 0 and at most 60 seconds")
    }
    if let maximumQuoteAge, maximumQuoteAge <= 0 {
      throw ExchangeConfigurationError(field: "maximum_quote_age", problem: "must be above 0")
    }
  }

  /// What the name of a model says beyond the usual: only what was chosen.
  var furtherModels: String {
    var text = ""
    if arrival != .nextTick { text += "/arrival=\(arrival.name)" }
    if stopLimitFill != .atClose { text += "/stop-limits=\(stopLimitFill.name)" }
    if touchChance != .hundred { text += "/touch-chance=\(touchChance)%" }
    if latency != .none { text += "/latency=\(latency.name)" }
    return text
  }
}

/// A setting of the simulated exchange that makes no sense.
public struct ExchangeConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  public let field: String
  public let problem: String

  public var description: String { "\(field) \(problem)" }
}

extension Percentage {
  /// The whole.
  public static let hundred = Percentage(raw: 100_000_000_000)
  /// A maker's rebate stays below one per cent.
  public static let leastMakerShare = Percentage(raw: -1_000_000_000)
}
