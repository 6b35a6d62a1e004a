import JournalMessages
import StandardMessages
import TradingModel

extension OrderSide: RecordedEnum {
  var number: Wire.OrderSide {
    switch self {
    case .buy: .buy
    case .sell: .sell
    }
  }
}

extension TrailingOffset {
  var record: Wire.TrailingOffset {
    switch self {
    case .amount(let amount): .init(offset: .amount(amount.raw))
    case .percent(let percent): .init(offset: .percent(percent.raw))
    }
  }

  init(recorded message: Wire.TrailingOffset) throws(JournalCodecError) {
    switch try required(message.offset, "trailing_offset") {
    case .amount(let raw): self = .amount(Price(raw: raw))
    case .percent(let raw): self = .percent(Percentage(raw: raw))
    }
  }
}

extension OrderKind {
  fileprivate var record: Wire.OrderTerms.Kind {
    switch self {
    case .market: .market(.init())
    case .limit(let price): .limit(price.raw)
    case .stop(let price): .stop(price.raw)
    case .stopLimit(let stop, let limit): .stopLimit(.init(stop: stop.raw, limit: limit.raw))
    case .trailingStop(let offset): .trailingStop(offset.record)
    }
  }

  fileprivate init(recorded message: Wire.OrderTerms.Kind) throws(JournalCodecError) {
    switch message {
    case .market: self = .market
    case .limit(let raw): self = .limit(Price(raw: raw))
    case .stop(let raw): self = .stop(Price(raw: raw))
    case .stopLimit(let both): self = .stopLimit(stop: Price(raw: both.stop), limit: Price(raw: both.limit))
    case .trailingStop(let offset): self = .trailingStop(try TrailingOffset(recorded: offset))
    }
  }
}

extension TimeInForce {
  var number: Wire.TimeInForce {
    switch self {
    case .day: .day
    case .goodTillCancelled: .goodTillCancelled
    case .goodTillDate: .goodTillDate
    case .immediateOrCancel: .immediateOrCancel
    case .fillOrKill: .fillOrKill
    case .atTheOpen: .atTheOpen
    case .atTheClose: .atTheClose
    }
  }

  fileprivate init(recorded number: Wire.TimeInForce, expireTime: Int64) throws(JournalCodecError) {
    switch number {
    case .day: self = .day
    case .goodTillCancelled: self = .goodTillCancelled
    case .goodTillDate: self = .goodTillDate(Instant(recorded: expireTime))
    case .immediateOrCancel: self = .immediateOrCancel
    case .fillOrKill: self = .fillOrKill
    case .atTheOpen: self = .atTheOpen
    case .atTheClose: self = .atTheClose
    case .unspecified, .unrecognized:
      throw .invalid(field: "time_in_force", reason: "\(number.rawValue) is not one of its values")
    }
  }
}

extension OrderTerms {
  var record: Wire.OrderTerms {
    .init(
      symbol: symbol.text, side: side.number, quantity: quantity.raw, kind: kind.record,
      timeInForce: timeInForce.number, expireTime: timeInForce.expireTime?.nanosecondsSinceEpoch ?? 0,
      reduceOnly: reduceOnly, postOnly: postOnly)
  }

  init(recorded message: Wire.OrderTerms) throws(JournalCodecError) {
    self.init(
      symbol: try Symbol(recorded: message.symbol, "terms.symbol"),
      side: try OrderSide(recorded: message.side, "terms.side"), quantity: Quantity(raw: message.quantity),
      kind: try OrderKind(recorded: required(message.kind, "terms.kind")),
      timeInForce: try TimeInForce(recorded: message.timeInForce, expireTime: message.expireTime),
      reduceOnly: message.reduceOnly, postOnly: message.postOnly)
  }
}

extension OrderModification {
  var record: Wire.OrderModification {
    .init(
      quantity: quantity?.optional, limitPrice: limitPrice?.optional, stopPrice: stopPrice?.optional,
      trailingOffset: trailingOffset?.record, expireTime: expireTime?.optional)
  }

  init(recorded message: Wire.OrderModification) throws(JournalCodecError) {
    self.init(
      quantity: Quantity(optional: message.quantity), limitPrice: Price(optional: message.limitPrice),
      stopPrice: Price(optional: message.stopPrice),
      trailingOffset: try message.trailingOffset.map(TrailingOffset.init(recorded:)),
      expireTime: Instant(optional: message.expireTime))
  }
}
