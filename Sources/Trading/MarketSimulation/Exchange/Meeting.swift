import TradingModel

/// An order and the point of a move at which it acts.
struct Meeting: Sendable {
  enum Action: Sendable {
    /// Takes liquidity where the market trades.
    case take(Price, FillCause)
    /// Fills as a resting order, at its own limit.
    case rest(Price)
    /// The same where the market only touches the limit: others may stand before it.
    case queue(Price)
    /// A stop becomes a market order and takes.
    case trigger(Price, FillCause)
    /// A stop-limit becomes a limit order where the market jumped to, and may take there.
    case activate(Price)
    /// A stop-limit was reached between two points of a bar: it waits for the bar's close.
    case suspend
  }

  /// The place of the order in its book.
  let slot: Int
  let rank: UInt64
  /// Of one order's meetings at one distance, the first comes first.
  var step: UInt8 = 0
  /// Along the move, in billionths.
  let distance: Int128
  let action: Action

  static func isBefore(_ left: Meeting, _ right: Meeting) -> Bool {
    (left.distance, left.rank, left.step) < (right.distance, right.rank, right.step)
  }
}

extension WorkingOrder {
  /// Adds what this order does during a move; nothing when the move does not reach it.
  func meet(_ move: MarketMove, slot: Int, rules: FillRules, into meetings: inout [Meeting]) {
    let add = { (distance: Int128, action: Meeting.Action, meetings: inout [Meeting]) in
      meetings.append(Meeting(slot: slot, rank: rank, distance: distance, action: action))
    }
    switch stage {
    case .market: add(move.length, .take(move.end, .nextTick), &meetings)
    case .limit(let limit):
      if let found = limitMeeting(limit, during: move, rule: rules.configuration.limitFill) {
        add(found.distance, found.action, &meetings)
      }
    case .stop(let stop):
      if let reached = stopMeeting(stop, during: move) {
        add(reached.distance, .trigger(reached.price, reached.cause), &meetings)
      }
    case .trailing(_, let level):
      if let level, let reached = stopMeeting(level, during: move) {
        add(reached.distance, .trigger(reached.price, reached.cause.ofTrailingStop), &meetings)
      }
    case .stopLimit(let stop, let limit):
      guard let reached = stopMeeting(stop, during: move) else { return }
      // After a gap at a bar's open the limit comes after the stop for certain, but the worst case does not ask.
      let isWorstCase = rules.configuration.stopLimitFill == .atLimit && !move.closesBar
      if move.start == nil, !isWorstCase { return add(reached.distance, .activate(reached.price), &meetings) }
      add(reached.distance, .suspend, &meetings)
      meetClose(limit, move, slot: slot, rules: rules, into: &meetings)
    case .awaitingClose(let limit): meetClose(limit, move, slot: slot, rules: rules, into: &meetings)
    case .auction(let isOpening, let limit):
      guard isOpening ? move.isOpening : move.isClosing, limit.map({ terms.side.isWorse(move.end, than: $0) }) != true
      else { return }
      add(move.length, .take(move.end, isOpening ? .opening : .closing), &meetings)
    }
  }

  private func limitMeeting(
    _ limit: Price, during move: MarketMove, rule: LimitFillRule
  ) -> (distance: Int128, action: Meeting.Action)? {
    let side = terms.side
    if let quote = move.quote { return quoteMeeting(limit, quote) }
    let fills = { (price: Price) in
      switch rule {
      case .tradeThrough: side.isBetter(price, than: limit)
      case .touch: !side.isWorse(price, than: limit)
      }
    }
    guard let start = move.start else {
      guard fills(move.end) else { return nil }
      // A post-only order takes nothing, not even a better price; nor does one that rests when others trade.
      if terms.postOnly || (move.isPrint && !isFresh) { return (0, move.end == limit ? .queue(limit) : .rest(limit)) }
      return (0, .take(move.end, .limitGap))
    }
    let isMarketable = fills(start) && (isFresh || side.isBetter(start, than: limit))
    if !terms.postOnly, isMarketable, !side.isWorse(move.end, than: limit) {
      // Marketable from the start: it meets the market at the next tick, as a market order does.
      return (move.length, .take(move.end, .limitMarketable))
    }
    guard fills(start) || fills(move.end) else { return nil }
    let isTouch = move.end == limit && !side.isBetter(start, than: limit)
    return (move.distance(to: limit), isTouch ? .queue(limit) : .rest(limit))
  }

  /// Against a quote an order that has just come takes what is offered at its limit or better; one that rests is hit at
  /// its own limit. No queue stands before who takes, so that no rule of touching is asked.
  private func quoteMeeting(_ limit: Price, _ quote: Tick.Spread) -> (distance: Int128, action: Meeting.Action)? {
    let offer = quote.price(for: terms.side)
    guard !terms.side.isWorse(offer, than: limit) else { return nil }
    return (0, isFresh && !terms.postOnly ? .take(offer, .limitMarketable) : .rest(limit))
  }

  private func stopMeeting(
    _ stop: Price, during move: MarketMove
  ) -> (price: Price, distance: Int128, cause: FillCause)? {
    let side = terms.side
    guard let start = move.start else {
      return side.isBetter(move.end, than: stop) ? nil : (move.end, 0, .stopGap)
    }
    // Placed when the market had passed it already: a market order.
    if !side.isBetter(start, than: stop) { return (move.end, move.length, .nextTick) }
    return side.isBetter(move.end, than: stop) ? nil : (stop, move.distance(to: stop), .stopPath)
  }

  private func meetClose(
    _ limit: Price, _ move: MarketMove, slot: Int, rules: FillRules, into meetings: inout [Meeting]
  ) {
    guard move.closesBar, !terms.side.isWorse(move.end, than: limit) else { return }
    meetings.append(
      Meeting(
        slot: slot, rank: rank, step: 1, distance: move.length, action: .take(move.end, .stopLimitAtClose)))
  }
}
