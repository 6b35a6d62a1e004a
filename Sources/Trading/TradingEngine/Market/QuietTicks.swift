public import TradingModel

// Market data from which nothing follows but what it says: for a backtest, which has millions of it and whose events nobody
// keeps. The state is the one that ``SessionEngine/step(_:at:)`` leaves, and no event is recorded.

extension SessionEngine {
  /// Records no event of a bar or of what the session is worth from now on.
  public mutating func forgetMarketData() { recordsMarketData = false }

  /// Takes a tick from which nothing follows but its mark. Limits of losses that the mark reaches are latched, and stand in
  /// ``events`` and ``effects``.
  ///
  /// False, with nothing done, when something may follow from it: a new day, a trigger, a deadline, a word of the strategy.
  public mutating func mark(_ tick: Tick) -> Bool {
    guard tick.price.isPositive, isQuiet(at: tick.time), let place = state.market.place(of: tick),
      !state.triggerBook.ladders[place].isReached(at: tick.price)
    else { return false }
    // What leaves its range is the step's to tell.
    do { try state.mark(tick, at: place) } catch { return false }
    state.counters.events += 1
    now = tick.time
    forgetStep()
    do { try checkLossLimits() } catch { failSession(because: error) }
    return true
  }

  /// Takes all ticks of a bar at once, a path from its open through both extremes to its close, from which nothing follows but
  /// the marks of prices.
  ///
  /// - Parameters:
  ///   - last: the tick at the bar's close.
  ///   - count: how many there are with it.
  /// - Returns: false, with nothing done, when something may follow from one of them, or when one moves a high-water mark or
  ///   counts towards a limit of losses.
  public mutating func mark(_ bar: Bar, endingWith last: Tick, ofTicks count: UInt64) -> Bool {
    guard isQuiet(at: bar.openTime), isQuiet(at: last.time), let place = state.market.place(of: last),
      state.triggerBook.ladders[place].passesOver(bar)
    else { return false }
    do {
      guard let equities = try state.portfolio.equities(place, from: bar.low, to: bar.high),
        state.losesNothing(within: equities)
      else { return false }
      try state.mark(last, at: place)
      state.raisePeaks(to: equities.upperBound, of: place)
    } catch {
      return false
    }
    state.counters.ticks += count - 1
    state.counters.events += count
    now = last.time
    forgetStep()
    return true
  }

  /// Whether a price of this time begins no day and ends nothing whose time is over, and the strategy does not look at it.
  private func isQuiet(at time: Instant) -> Bool {
    guard state.status.isLive, !strategyFollowsQuotes, let today else { return false }
    return today.date == state.day && today.contains(time) && state.orderBook.nextDeadline == .max
      && time.nanosecondsSinceEpoch < state.signalBook.nextDeadline
  }
}

extension TriggerLadder {
  /// Whether no price of a bar reaches a level or moves a high-water mark.
  fileprivate func passesOver(_ bar: Bar) -> Bool {
    !isReached(at: bar.low) && !isReached(at: bar.high) && !movesMark(bar.low) && !movesMark(bar.high)
  }
}

extension SessionState {
  /// Equity was so high at a mark of this position.
  fileprivate mutating func raisePeaks(to equity: Money, of place: Int) {
    portfolio.raisePeak(to: equity, of: place)
    if equity > riskState.peakEquity { riskState.peakEquity = equity }
  }
}
