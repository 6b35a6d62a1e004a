public import TradingModel

extension SessionEngine {
  /// Takes a tick from which nothing follows but its mark, and records no event of it: for a backtest, which has millions
  /// and whose events nobody keeps. The state is the one that ``step(_:at:)`` at the tick's time leaves; limits of losses
  /// that the mark reaches are latched, and stand in ``events`` and ``effects``.
  ///
  /// False, with nothing done, when something may follow from it: a new day, a trigger, a deadline, a word of the strategy.
  public mutating func mark(_ tick: Tick) -> Bool {
    guard state.status.isLive, !strategyFollowsQuotes, tick.price.isPositive,
      let today, today.date == state.day, today.contains(tick.time), let place = state.market.place(of: tick),
      state.orderBook.nextDeadline == .max, tick.time.nanosecondsSinceEpoch < state.signalBook.nextDeadline,
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
}
