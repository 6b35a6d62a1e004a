import MarketSimulation
import OutcryContract
import TradingModel

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
    let arrival = arrival(wire.orderArrival, "\(field).order_arrival")
    let stopLimitFill = stopLimitFill(wire.stopLimitFill, "\(field).stop_limit_fill")
    let touchChance: Percentage? = decimal(
      wire.touchFillPercent, "\(field).touch_fill_percent", .notNegative, atMost: Percentage.hundred)
    if touchChance != nil, limitFill == .tradeThrough {
      refuse("\(field).touch_fill_percent", "needs limit_fill LIMIT_FILL_TOUCH")
    }
    let latency = latency(wire, field)
    let hours = wire.sessionHours.map { tradingHours($0, "\(field).session_hours") }
    let quoteAge = quoteAge(wire.maxQuoteAgeMilliseconds, "\(field).max_quote_age_milliseconds")
    guard let commission, let slippage, let path, let limitFill, let arrival, let stopLimitFill, let latency else {
      return nil
    }
    do {
      return try ExchangeConfiguration(
        pathOrder: path, limitFill: limitFill, volumeShare: share, spread: spread, slippage: slippage,
        commission: commission, arrival: arrival, stopLimitFill: stopLimitFill, touchChance: touchChance ?? .hundred,
        latency: latency, hours: hours ?? nil, maximumQuoteAge: quoteAge,
        randomSeed: wire.randomSeed.map { UInt64($0.value) } ?? 0)
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
    case .makerTaker(let model): return makerTaker(model, "\(field).maker_taker")
    case nil:
      refuse(field, "must choose a model: per_share, per_order, percent_of_notional or maker_taker")
      return nil
    }
  }

  private mutating func makerTaker(
    _ wire: Wire.CommissionModel.MakerTaker, _ field: String
  ) -> CommissionModel? {
    let maker: Percentage? = requiredDecimal(
      wire.makerPercent, "\(field).maker_percent", .any, atMost: Percentage.hundred)
    let taker: Percentage? = requiredDecimal(
      wire.takerPercent, "\(field).taker_percent", .notNegative, atMost: Percentage.hundred)
    guard let maker, let taker else { return nil }
    guard maker > Percentage.leastMakerShare else {
      refuse("\(field).maker_percent", "must be above \(Percentage.leastMakerShare)")
      return nil
    }
    return .makerTaker(maker: maker, taker: taker)
  }

  private mutating func latency(_ wire: Wire.PaperSettings, _ field: String) -> Latency? {
    let base = microseconds(wire.latencyMicroseconds, "\(field).latency_microseconds")
    let jitter = microseconds(wire.latencyJitterMicroseconds, "\(field).latency_jitter_microseconds")
    guard let base, let jitter else { return nil }
    return Latency(base: base, jitter: jitter)
  }

  /// In nanoseconds. Absent: 0.
  private mutating func microseconds(_ count: Wire.Count?, _ field: String) -> Int64? {
    let nanoseconds = Int64(count?.value ?? 0) * 1_000
    guard nanoseconds <= Latency.maximum else {
      refuse(field, "must be at most \(Latency.maximum / 1_000)")
      return nil
    }
    return nanoseconds
  }

  /// In nanoseconds. Nil: any age.
  private mutating func quoteAge(_ count: Wire.Count?, _ field: String) -> Int64? {
    guard let count else { return nil }
    guard count.value > 0 else {
      refuse(field, "must be above zero")
      return nil
    }
    return Int64(count.value) * 1_000_000
  }

  private mutating func arrival(_ wire: Wire.OrderArrival, _ field: String) -> ArrivalRule? {
    switch wire {
    case .unspecified, .nextTick: return .nextTick
    case .lastPrice: return .lastPrice
    case .unrecognized(let number):
      refuse(field, "has no value \(number)")
      return nil
    }
  }

  private mutating func stopLimitFill(_ wire: Wire.StopLimitFill, _ field: String) -> StopLimitFill? {
    switch wire {
    case .unspecified, .atClose: return .atClose
    case .atLimit: return .atLimit
    case .unrecognized(let number):
      refuse(field, "has no value \(number)")
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
