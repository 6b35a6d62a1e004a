import MarketSimulation
import OutcryContract
import TradingModel

extension Percentage {
  fileprivate static let hundred = Percentage(raw: 100_000_000_000)
}

extension BasisPoints {
  /// 1000: a tenth of the price.
  fileprivate static let maximumSpread = BasisPoints(raw: 1_000_000_000_000)
}

extension Fields {
  /// How the simulated exchange of a session fills.
  mutating func exchange(_ wire: Wire.PaperSettings?, _ field: String) -> ExchangeConfiguration? {
    guard let wire else { return .standard }
    let spread =
      decimal(wire.spreadBasisPoints, "\(field).spread_basis_points", .notNegative, atMost: BasisPoints.maximumSpread)
      ?? ExchangeConfiguration.standardSpread
    let share =
      decimal(
        wire.maximumVolumePercent, "\(field).maximum_volume_percent", .positive, atMost: Percentage.hundred)
      ?? ExchangeConfiguration.standardVolumeShare
    let commission = commission(wire.commission, "\(field).commission")
    let slippage = slippage(wire.slippage, "\(field).slippage", cap: share)
    let path = path(wire.barPath, "\(field).bar_path")
    let limitFill = limitFill(wire.limitFill, "\(field).limit_fill")
    guard let commission, let slippage, let path, let limitFill else { return nil }
    do {
      return try ExchangeConfiguration(
        pathOrder: path, limitFill: limitFill, volumeShare: share, spread: spread, slippage: slippage,
        commission: commission)
    } catch {
      refuse("\(field).\(error.field)", error.problem)
      return nil
    }
  }

  private mutating func commission(_ wire: Wire.CommissionModel?, _ field: String) -> CommissionModel? {
    guard let wire else { return CommissionModel.none }
    switch wire.model {
    case .perShare(let model):
      let rate: Price? = requiredDecimal(model.amount, "\(field).per_share.amount", .notNegative)
      let minimum: Money? = decimal(model.minimum, "\(field).per_share.minimum", .notNegative)
      return rate.map { .perUnit(rate: $0, minimum: minimum ?? .zero) }
    case .perOrder(let model):
      let fee: Money? = requiredDecimal(model.amount, "\(field).per_order.amount", .notNegative)
      return fee.map { .perTrade($0) }
    case .percentOfNotional(let model):
      return requiredDecimal(
        model.percent, "\(field).percent_of_notional.percent", .notNegative, atMost: Percentage.hundred
      ).map { .percentage($0) }
    case nil:
      refuse(field, "must choose a model: per_share, per_order or percent_of_notional")
      return nil
    }
  }

  private mutating func slippage(
    _ wire: Wire.SlippageModel?, _ field: String, cap: Percentage
  ) -> SlippageModel? {
    guard let wire else { return SlippageModel.none }
    switch wire.model {
    case .fixed(let model):
      let amount: Price? = requiredDecimal(model.amount, "\(field).fixed.amount", .notNegative)
      return amount.map { .fixed($0) }
    case .percentOfPrice(let model):
      return requiredDecimal(
        model.percent, "\(field).percent_of_price.percent", .notNegative, atMost: Percentage.hundred
      ).map { .percentage($0) }
    case .volumeShare:
      // The usual impact of 10 %, with the session's own cap.
      guard case .volumeShare(let impact, _) = SlippageModel.standardVolumeShare else { return nil }
      return .volumeShare(impact: impact, cap: cap)
    case nil:
      refuse(field, "must choose a model: fixed, percent_of_price or volume_share")
      return nil
    }
  }

  private mutating func path(_ wire: Wire.BarPath, _ field: String) -> BarPath.Order? {
    switch wire {
    case .unspecified, .nearestExtremeFirst: return .nearerExtremeFirst
    case .pessimistic: return .pessimistic
    case .unrecognized(let number):
      refuse(field, "has no value \(number)")
      return nil
    }
  }

  private mutating func limitFill(_ wire: Wire.LimitFill, _ field: String) -> LimitFillRule? {
    switch wire {
    case .unspecified, .tradeThrough: return .tradeThrough
    case .touch: return .touch
    case .unrecognized(let number):
      refuse(field, "has no value \(number)")
      return nil
    }
  }
}
