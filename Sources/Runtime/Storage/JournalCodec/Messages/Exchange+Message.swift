import JournalMessages
import MarketSimulation
import StandardMessages
import TradingModel

extension BarPath.Order: RecordedEnum {
  var number: Wire.BarPathOrder {
    switch self {
    case .nearerExtremeFirst: .nearerExtremeFirst
    case .pessimistic: .pessimistic
    }
  }
}

extension LimitFillRule: RecordedEnum {
  var number: Wire.LimitFillRule {
    switch self {
    case .tradeThrough: .tradeThrough
    case .touch: .touch
    }
  }
}

extension ArrivalRule: RecordedEnum {
  var number: Wire.ArrivalRule {
    switch self {
    case .nextTick: .nextTick
    case .lastPrice: .lastPrice
    }
  }
}

extension StopLimitFill: RecordedEnum {
  var number: Wire.StopLimitFill {
    switch self {
    case .atClose: .atClose
    case .atLimit: .atLimit
    }
  }
}

extension SlippageModel {
  fileprivate var record: Wire.SlippageModel {
    switch self {
    case .none: .init(model: Wire.SlippageModel.Model.none(.init()))
    case .fixed(let amount): .init(model: .fixed(amount.raw))
    case .percentage(let share): .init(model: .percentage(share.raw))
    case .volumeShare(let impact, let cap): .init(model: .volumeShare(.init(impact: impact.raw, cap: cap.raw)))
    }
  }

  fileprivate init(recorded message: Wire.SlippageModel) throws(JournalCodecError) {
    switch try required(message.model, "slippage") {
    case .none: self = .none
    case .fixed(let raw): self = .fixed(Price(raw: raw))
    case .percentage(let raw): self = .percentage(Percentage(raw: raw))
    case .volumeShare(let shares):
      self = .volumeShare(impact: Percentage(raw: shares.impact), cap: Percentage(raw: shares.cap))
    }
  }
}

extension CommissionModel {
  fileprivate var record: Wire.CommissionModel {
    switch self {
    case .none: .init(model: Wire.CommissionModel.Model.none(.init()))
    case .perUnit(let rate, let minimum): .init(model: .perUnit(.init(rate: rate.raw, minimum: minimum.amount)))
    case .perTrade(let fee): .init(model: .perTrade(fee.amount))
    case .percentage(let share): .init(model: .percentage(share.raw))
    case .makerTaker(let maker, let taker): .init(model: .makerTaker(.init(maker: maker.raw, taker: taker.raw)))
    }
  }

  fileprivate init(recorded message: Wire.CommissionModel) throws(JournalCodecError) {
    switch try required(message.model, "commission") {
    case .none: self = .none
    case .perUnit(let terms):
      self = .perUnit(
        rate: Price(raw: terms.rate), minimum: try Money(recorded: terms.minimum, "commission.per_unit.minimum"))
    case .perTrade(let fee): self = .perTrade(Money(recorded: fee))
    case .percentage(let raw): self = .percentage(Percentage(raw: raw))
    case .makerTaker(let shares):
      self = .makerTaker(maker: Percentage(raw: shares.maker), taker: Percentage(raw: shares.taker))
    }
  }
}

extension ExchangeConfiguration {
  var record: Wire.ExchangeConfiguration {
    .init(
      pathOrder: pathOrder.number, limitFill: limitFill.number, volumeShare: volumeShare?.optional, spread: spread.raw,
      slippage: slippage.record, commission: commission.record, arrival: arrival.number,
      stopLimitFill: stopLimitFill.number, touchChance: touchChance.raw, latencyBase: latency.base,
      latencyJitter: latency.jitter, hours: hours?.record, maximumQuoteAge: maximumQuoteAge?.optional,
      randomSeed: randomSeed, maximumWorkingOrders: Int64(maximumWorkingOrders))
  }

  init(recorded message: Wire.ExchangeConfiguration) throws(JournalCodecError) {
    let pathOrder = try BarPath.Order(recorded: message.pathOrder, "exchange.path_order")
    let limitFill = try LimitFillRule(recorded: message.limitFill, "exchange.limit_fill")
    let slippage = try SlippageModel(recorded: required(message.slippage, "exchange.slippage"))
    let commission = try CommissionModel(recorded: required(message.commission, "exchange.commission"))
    let arrival = try ArrivalRule(recorded: message.arrival, "exchange.arrival")
    let stopLimitFill = try StopLimitFill(recorded: message.stopLimitFill, "exchange.stop_limit_fill")
    let hours = try message.hours.map(TradingHours.init(recorded:))
    do {
      try self.init(
        pathOrder: pathOrder, limitFill: limitFill, volumeShare: Percentage(optional: message.volumeShare),
        spread: BasisPoints(raw: message.spread), slippage: slippage, commission: commission, arrival: arrival,
        stopLimitFill: stopLimitFill, touchChance: Percentage(raw: message.touchChance),
        latency: Latency(base: message.latencyBase, jitter: message.latencyJitter), hours: hours,
        maximumQuoteAge: message.maximumQuoteAge?.value, randomSeed: message.randomSeed,
        maximumWorkingOrders: Int(message.maximumWorkingOrders))
    } catch { throw .invalid(field: "exchange.\(error.field)", reason: error.problem) }
  }
}
