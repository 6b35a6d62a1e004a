import TradingModel

// A broker ends orders by their time in force; what it has not ended a tick, or some seconds, after that time is
// withdrawn here. With the broker's own answer to that tick already heard, nothing is cancelled that it was about to end.

extension SessionState {
  /// When an order is to have ended. Nil: it is good until it is cancelled.
  ///
  /// The simulated exchange knows which day a day order means, also one placed after the close; of a real broker's
  /// orders the session's own day is taken.
  func deadline(of order: Order) -> Instant? {
    switch order.terms.timeInForce {
    case .goodTillCancelled: nil
    case .goodTillDate(let expireTime): expireTime
    case .day, .immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose:
      configuration.mode == .live ? endOfDay(from: order.createTime) : nil
    }
  }

  private func endOfDay(from time: Instant) -> Instant {
    let day = configuration.dayTimeZone.day(at: time)
    // On a day on which the clocks change, the first answer ends with the change.
    let rest = configuration.dayTimeZone.day(at: day.end)
    return rest.date == day.date ? rest.end : day.end
  }

  /// Working orders that were to have ended by a time.
  func overdueOrders(by time: Instant) -> [Int] {
    guard time.nanosecondsSinceEpoch >= orderBook.nextDeadline else { return [] }
    return orderBook.working.filter { index in deadline(of: orders[index]).map { $0 <= time } ?? false }
  }

  /// Part of the evolution of a mark: called with the market's time still that of the tick before.
  mutating func forgetPassedDeadlines() {
    guard let time = market.time, time.nanosecondsSinceEpoch >= orderBook.nextDeadline else { return }
    orderBook.forgetDeadlines()
    for index in orderBook.working {
      if let deadline = deadline(of: orders[index]), deadline > time { orderBook.note(deadline: deadline) }
    }
  }
}

extension SessionEngine {
  /// How long a broker has to end an order by itself, where the session's clock is not the market's. Nanoseconds.
  static let brokersTime: Int64 = 5_000_000_000

  /// - Parameter overdue: at a tick, by the market's time before it.
  mutating func withdraw(overdue: [Int]) throws(DecisionError) {
    for index in overdue {
      let order = state.orders[index]
      // Its parent may just have taken it along.
      guard order.status.isWorking else { continue }
      if order.status == .held {
        try emit(.orderChanged(order.orderID, .expired(reason: "its time in force ended while it was held")))
        try settleLinks(of: state.orders[index])
      } else {
        try requestCancel(at: index)
      }
    }
  }
}
