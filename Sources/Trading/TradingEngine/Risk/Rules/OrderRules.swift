import TradingModel

/// What one order may be, and how often orders may come.
extension SessionState {
  func checkOrderSize(_ exposure: ProposedExposure, _ assessment: inout Assessment) {
    let terms = exposure.terms
    if let limit = riskState.limits.orders.maxQuantity.map({ Quantity(raw: exposure.scaled($0.raw)) }) {
      assessment.note(.maximumOrderQuantity, passed: terms.quantity <= limit) {
        RuleReading(limit: .init(limit), observed: .init(terms.quantity), headroom: .init(limit))
      } refusal: {
        RuleRefusal(
          message: "The order is for \(terms.quantity) units; the limit is \(limit).",
          passingQuantity: limit.floored(to: lot(at: exposure.place)))
      }
    }
    guard let limit = riskState.limits.orders.maxNotional else { return }
    checkSum(.maximumOrderNotional, exposure, allowed: try? exposure.scaled(limit), &assessment) {
      (quantity: Quantity) throws(ArithmeticError) in
      try self.inBase(exposure.reference.notional(of: quantity), place: exposure.place)
    } message: { observed, allowed in
      "The order is worth \(observed); the limit is \(allowed)."
    }
  }

  func checkRates(at time: Instant, _ assessment: inout Assessment) {
    let limits = riskState.limits.orders
    if let limit = limits.maxPerSecond {
      checkRate(.ordersPerSecond, limit, within: OrderRate.second, at: time, &assessment)
    }
    if let limit = limits.maxPerMinute {
      checkRate(.ordersPerMinute, limit, within: OrderRate.minute, at: time, &assessment)
    }
  }

  private func checkRate(
    _ rule: Denial.Rule, _ limit: Int, within window: Int64, at time: Instant, _ assessment: inout Assessment
  ) {
    // The order that must have left the window: the limit-th from the end. Nothing is counted while the rule passes.
    let oldest = orderBook.orders.count - limit
    let blocking = oldest >= 0 ? orderBook.createTime(at: oldest) : nil
    let passed = if let blocking { !OrderRate.contains(blocking, window, at: time) } else { true }
    assessment.note(rule, passed: passed) {
      let count = orderCount(within: window, at: time)
      return RuleReading(
        limit: .count(limit), observed: .count(count + 1), headroom: .count(max(0, limit - count)))
    } refusal: {
      let count = orderCount(within: window, at: time)
      let free = if let blocking { blocking.advanced(by: window) } else { time }
      return RuleRefusal(
        message: "\(count) orders came within \(Self.seconds(window)); the limit is \(limit).",
        passes: "an order from \(free) on")
    }
  }

  /// Orders made within so many nanoseconds before a time, denied ones too.
  func orderCount(within window: Int64, at time: Instant) -> Int {
    var count = 0
    for index in orderBook.orders.indices.reversed() {
      guard OrderRate.contains(orderBook.createTime(at: index), window, at: time) else { break }
      count += 1
    }
    return count
  }

  func checkDuplicate(_ proposal: OrderProposal, at time: Instant, _ assessment: inout Assessment) {
    guard let window = riskState.limits.orders.duplicateWindow, proposal.replaces == nil else { return }
    guard let twin = twin(of: proposal.terms, place: proposal.place, within: window, at: time) else {
      return assessment.logPassed(.duplicateOrder, RuleReading(limit: .duration(window), observed: .text("none")))
    }
    let created = orderBook.createTime(at: twin)
    let age = RiskFigure.duration(time.nanoseconds(since: created))
    assessment.note(.duplicateOrder, passed: false) {
      RuleReading(limit: .duration(window), observed: age)
    } refusal: {
      RuleRefusal(
        message:
          "The order \(orderBook.orders[twin].orderID) asked for the same \(age) ago; the same is refused within "
          + "\(Self.seconds(window)).",
        passes: "the same order from \(created.advanced(by: window)) on, or another one at once")
    }
  }

  /// Index of the newest order with the same symbol, side, type, quantity and prices that was not denied.
  private func twin(of terms: OrderTerms, place: Int, within window: Int64, at time: Instant) -> Int? {
    for index in orderBook.orders.indices.reversed() {
      guard OrderRate.contains(orderBook.createTime(at: index), window, at: time) else { return nil }
      guard orderBook.place(at: index) == place else { continue }
      let other = orderBook.orders[index].terms
      if other.side == terms.side, other.quantity == terms.quantity, other.kind == terms.kind,
        orderBook.orders[index].status != .denied
      {
        return index
      }
    }
    return nil
  }
}

/// Windows of time, in nanoseconds, in which orders are counted.
enum OrderRate {
  static let second: Int64 = 1_000_000_000
  static let minute: Int64 = 60 * second

  /// Whether an order of that time is less than a window old. One from after `time` was made by another clock, before
  /// market data came: it does not count.
  static func contains(_ instant: Instant, _ window: Int64, at time: Instant) -> Bool {
    instant <= time && time.nanoseconds(since: instant) < window
  }
}
