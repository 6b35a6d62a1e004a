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
    maximumWorkingOrders = Self.standardMaximumWorkingOrders
  }

  public init(
    pathOrder: BarPath.Order = .nearerExtremeFirst, limitFill: LimitFillRule = .tradeThrough,
    volumeShare: Percentage? = Self.standardVolumeShare, spread: BasisPoints = Self.standardSpread,
    slippage: SlippageModel = .none, commission: CommissionModel = .none,
    maximumWorkingOrders: Int = Self.standardMaximumWorkingOrders
  ) throws(ExchangeConfigurationError) {
    self.pathOrder = pathOrder
    self.limitFill = limitFill
    self.volumeShare = volumeShare
    self.spread = spread
    self.slippage = slippage
    self.commission = commission
    self.maximumWorkingOrders = maximumWorkingOrders
    try checkVolumeShare()
    try checkSpread()
    try checkSlippage()
    try checkCommission()
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
      }
    guard isValid else {
      throw ExchangeConfigurationError(field: "commission", problem: "must not be negative, nor above 100 %")
    }
  }
}

/// A setting of the simulated exchange that makes no sense.
public struct ExchangeConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  public let field: String
  public let problem: String

  public var description: String { "\(field) \(problem)" }
}

extension Percentage {
  static let hundred = Percentage(raw: 100_000_000_000)
}
