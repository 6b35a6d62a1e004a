import TradingModel

extension SessionState {
  /// Throws ``CommandError/invalid(field:reason:)`` for a signal that makes no sense, whatever the market does.
  func validate(_ body: TradeSignal.Body, at time: Instant) throws(CommandError) -> InstrumentBook {
    let book = try requestedBook(of: body.symbol)
    if let confidence = body.confidence, !confidence.isWithinOne {
      throw .invalid(field: "confidence", reason: "must be within 0 and 1")
    }
    if let expireTime = body.expireTime, expireTime <= time {
      throw .invalid(field: "expire_time", reason: "must be after \(time), the session's time")
    }
    if let target = body.targetPrice { try book.instrument.validate(price: target, field: "target_price") }
    if let stop = body.stopPrice { try book.instrument.validate(price: stop, field: "stop_price") }
    if let target = body.targetPrice, let stop = body.stopPrice, target <= stop {
      throw .invalid(field: "target_price", reason: "must be above the stop_price \(stop)")
    }
    if let offset = body.trailingOffset { try book.instrument.validate(offset) }
    try validateSize(of: body, book)
    return book
  }

  private func validateSize(of body: TradeSignal.Body, _ book: InstrumentBook) throws(CommandError) {
    guard body.action == .buy else {
      if body.size != nil { throw .invalid(field: "size", reason: "is for BUY alone") }
      if body.action == .sell, body.hasLevels {
        throw .invalid(field: "stop_price", reason: "is for BUY and HOLD, as are target_price and trailing_stop")
      }
      return
    }
    switch body.size {
    case .quantity(let quantity): try book.instrument.validate(quantity: quantity, field: "size.quantity")
    case .percentOfEquity(let percent): try Self.validate(percent, "size.percent_of_equity")
    case .risk(let percent): try Self.validate(percent, "size.risk_percent")
    case nil: break
    }
    if case .risk = body.size ?? configuration.execution.sizing, body.stopPrice == nil, body.trailingOffset == nil {
      throw .invalid(field: "stop_price", reason: "is required, or trailing_stop: the size comes from its distance")
    }
  }

  static func validate(_ percent: Percentage, _ field: String) throws(CommandError) {
    guard percent.isPositive, percent.raw <= 10 * Percentage.hundred.raw else {
      throw .invalid(field: field, reason: "must be above 0 and at most 1000")
    }
  }

  /// Throws unless the market is between the stop and the target: they would fire at once.
  func requireLevelsAhead(_ body: TradeSignal.Body, _ book: InstrumentBook) throws(CommandError) {
    guard body.action != .sell, let price = book.lastTick?.price else { return }
    if let stop = body.stopPrice, stop >= price {
      throw .invalid(field: "stop_price", reason: "is already reached: the market is at \(price)")
    }
    if let target = body.targetPrice, target <= price {
      throw .invalid(field: "target_price", reason: "is already reached: the market is at \(price)")
    }
    guard let offset = body.trailingOffset else { return }
    guard let level = try? offset.level(behind: price, side: .sell, tickSize: book.instrument.tickSize),
      level.isPositive
    else {
      throw .invalid(field: "trailing_stop", reason: "puts the level at a price which the market cannot reach")
    }
  }
}

extension Instrument {
  fileprivate func validate(_ offset: TrailingOffset) throws(CommandError) {
    switch offset {
    case .amount(let amount): try validate(price: amount, field: "trailing_stop.amount")
    case .percent(let percent):
      guard percent.isPositive, percent < Percentage.hundred else {
        throw .invalid(field: "trailing_stop.percent", reason: "must be above 0 and below 100")
      }
    }
  }
}

extension TradeSignal.Body {
  /// Whether it says where the position is to be closed.
  var hasLevels: Bool { targetPrice != nil || stopPrice != nil || trailingOffset != nil }

  /// The triggers that its levels stand for, always in the same order.
  var levels: [Trigger.Kind] {
    [stopPrice.map { .stopLoss($0) }, targetPrice.map { .takeProfit($0) }, trailingOffset.map { .trailingStop($0) }]
      .compactMap { $0 }
  }

  /// The fields, as the contract spells them, in which two bodies differ.
  func differences(from other: Self) -> [String] {
    let fields: [(String, Bool)] = [
      ("strategy_id", strategyID == other.strategyID), ("symbol", symbol == other.symbol),
      ("action", action == other.action), ("confidence", confidence == other.confidence), ("size", size == other.size),
      ("target_price", targetPrice == other.targetPrice), ("stop_price", stopPrice == other.stopPrice),
      ("trailing_stop", trailingOffset == other.trailingOffset), ("expire_time", expireTime == other.expireTime),
      ("metadata", metadata == other.metadata), ("decision_id", decisionID == other.decisionID),
      ("reason", reason == other.reason),
    ]
    return fields.filter { !$0.1 }.map(\.0)
  }
}
