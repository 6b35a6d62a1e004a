import TradingModel

/// An order and the point of a move at which it acts.
struct Meeting: Sendable {
  enum Action: Sendable {
    /// Takes liquidity where the market trades.
    case take(Price, FillCause)
    /// Fills as a resting order, at its own limit.
    case rest(Price)
    /// A stop becomes a market order and takes.
    case trigger(Price, FillCause)
    /// A stop-limit becomes a limit order where the market jumped to, and may take there.
    case activate(Price)
    /// A stop-limit was reached between two points of a bar: it waits for the bar's close.
    case suspend
  }

  /// The place of the order in its book.
  let place: Int
  /// Along the move, in billionths.
  let distance: Int128
  let action: Action
}

extension WorkingOrder {
  /// What this order does during a move, in the order of the way; empty when the move does not reach it.
  func meetings(place: Int, during move: MarketMove, rule: LimitFillRule) -> [Meeting] {
    switch stage {
    case .market:
      [Meeting(place: place, distance: move.length, action: .take(move.end, .nextTick))]
    case .limit(let limit):
      limitMeeting(limit, place: place, during: move, rule: rule)
    case .stop(let stop):
      stopMeeting(stop, during: move).map { reached in
        [Meeting(place: place, distance: reached.distance, action: .trigger(reached.price, reached.cause))]
      } ?? []
    case .stopLimit(let stop, let limit):
      stopLimitMeetings(stop, limit, place: place, during: move)
    case .awaitingClose(let limit):
      closeMeeting(limit, place: place, during: move)
    }
  }

  private func limitMeeting(_ limit: Price, place: Int, during move: MarketMove, rule: LimitFillRule) -> [Meeting] {
    let side = order.terms.side
    let fills = { (price: Price) in
      switch rule {
      case .tradeThrough: side.isBetter(price, than: limit)
      case .touch: !side.isWorse(price, than: limit)
      }
    }
    guard let start = move.start else {
      return fills(move.end) ? [Meeting(place: place, distance: 0, action: .take(move.end, .limitGap))] : []
    }
    if fills(start), !side.isWorse(move.end, than: limit) {
      // Marketable from the start: it meets the market at the next tick, as a market order does.
      return [Meeting(place: place, distance: move.length, action: .take(move.end, .limitMarketable))]
    }
    guard fills(start) || fills(move.end) else { return [] }
    return [Meeting(place: place, distance: move.distance(to: limit), action: .rest(limit))]
  }

  private func stopMeeting(
    _ stop: Price, during move: MarketMove
  ) -> (price: Price, distance: Int128, cause: FillCause)? {
    let side = order.terms.side
    guard let start = move.start else {
      return side.isBetter(move.end, than: stop) ? nil : (move.end, 0, .stopGap)
    }
    // Placed when the market had passed it already: a market order.
    if !side.isBetter(start, than: stop) { return (move.end, move.length, .nextTick) }
    return side.isBetter(move.end, than: stop) ? nil : (stop, move.distance(to: stop), .stopPath)
  }

  private func stopLimitMeetings(
    _ stop: Price, _ limit: Price, place: Int, during move: MarketMove
  ) -> [Meeting] {
    guard let reached = stopMeeting(stop, during: move) else { return [] }
    if move.start == nil {
      return [Meeting(place: place, distance: reached.distance, action: .activate(reached.price))]
    }
    return [Meeting(place: place, distance: reached.distance, action: .suspend)]
      + closeMeeting(limit, place: place, during: move)
  }

  private func closeMeeting(_ limit: Price, place: Int, during move: MarketMove) -> [Meeting] {
    guard move.closesBar, !order.terms.side.isWorse(move.end, than: limit) else { return [] }
    return [Meeting(place: place, distance: move.length, action: .take(move.end, .stopLimitAtClose))]
  }
}
