import TradingModel

/// The rules that an order must pass, in their fixed order. An order that only closes what is held passes them all
/// as long as the session lives: halts never block it.
struct RiskCheck {
  let state: SessionState
  let book: InstrumentBook
  let terms: OrderTerms
  /// Where the market stands, for an order that a trigger made.
  let firedAt: Price?
  let time: Instant

  /// Nil for a symbol that the session does not have.
  init?(state: SessionState, terms: OrderTerms, firedAt: Price?, time: Instant) {
    guard let book = state.book(of: terms.symbol) else { return nil }
    self.state = state
    self.book = book
    self.terms = terms
    self.firedAt = firedAt
    self.time = time
  }

  private var limits: RiskLimits { state.riskState.limits }

  /// The first rule that refuses the order, or nil.
  func denial() -> Denial? {
    if !state.status.isLive { return notRunning }
    if state.isReducing(terms, in: book) { return nil }
    return halt ?? closedVenue ?? dailyLoss ?? noMarketPrice ?? openPositions ?? positionSize
  }

  private var notRunning: Denial {
    Denial(
      rule: .sessionNotRunning, limit: "running", observed: "\(state.status)", headroom: "0",
      message: state.status == .created
        ? "The session is not started: start it first."
        : "The session is \(state.status) for good: it takes no more orders.")
  }

  private var halt: Denial? {
    if state.status == .paused {
      return Denial(
        rule: .sessionPaused, limit: "running", observed: "paused", headroom: "0",
        message: "The session is paused: only orders that close a position pass. Resume it first.")
    }
    if let killSwitch = state.killSwitch {
      return Denial(
        rule: .killSwitch, limit: "released", observed: "engaged", headroom: "0",
        message: "The kill switch is engaged (\(killSwitch.reason)): only orders that close a position pass.")
    }
    if let reason = book.haltReason {
      return Denial(
        rule: .instrumentHalted, limit: "not halted", observed: "halted", headroom: "0",
        message: "\(terms.symbol) is halted (\(reason)): only orders that close the position pass.")
    }
    return nil
  }

  private var closedVenue: Denial? {
    guard let hours = limits.tradingHours, !hours.contains(time) else { return nil }
    let local = hours.zone.civilTime(at: time)
    let observed = "\(local.date.weekday) \(local.date) \(TradingHours.clock(local.minute))"
    let days = hours.weekdays.map { "\($0)" }.joined(separator: ", ")
    let limit = "\(TradingHours.clock(hours.openMinute))–\(TradingHours.clock(hours.closeMinute)) \(days)"
    return Denial(
      rule: .tradingHours, limit: "\(limit) \(hours.zone)", observed: observed, headroom: "0",
      message: "It is \(observed) in \(hours.zone), outside the trading hours \(limit).")
  }

  private var dailyLoss: Denial? {
    guard state.isDailyLossReached else { return nil }
    let loss = Money(raw: -state.dayProfit.raw)
    return Denial(
      rule: .maximumDailyLoss, limit: "\(state.dailyLossLimit)", observed: "\(loss)", headroom: "0",
      message: "The loss limit of the day, \(state.dailyLossLimit) (\(limits.maxDailyLossPercent) % of "
        + "\(state.dayStartEquity)), was reached: no new risk before the next day.")
  }

  private var noMarketPrice: Denial? {
    guard reference == nil else { return nil }
    return Denial(
      rule: .noMarketPrice, limit: "a market price", observed: "none", headroom: "0",
      message: "No price of \(terms.symbol) has come yet, so the size of this order cannot be judged.")
  }

  private var openPositions: Denial? {
    guard !state.isOpen(book) else { return nil }
    let open = state.openPositionCount
    guard open >= limits.maxOpenPositions else { return nil }
    return Denial(
      rule: .maximumOpenPositions, limit: "\(limits.maxOpenPositions)", observed: "\(open + 1)", headroom: "0",
      message: "\(open) positions are open or being opened; the limit is \(limits.maxOpenPositions).")
  }

  /// The price at which this order is valued.
  private var reference: Price? { Self.reference(of: terms, mark: firedAt ?? book.lastTick?.price) }

  /// The worst of what is known: a limit or a stop, else the market. A sale may always fill above its price, at the
  /// market.
  static func reference(of terms: OrderTerms, mark: Price?) -> Price? {
    guard let own = terms.kind.limitPrice ?? terms.kind.stopPrice else { return mark }
    return terms.side == .sell ? max(own, mark ?? own) : own
  }

  private var positionSize: Denial? {
    guard let reference else { return nil }
    let equity = state.equity
    let exposure = try? exposure(adding: terms.quantity, at: reference)
    let allowed = try? equity.portion(limits.maxPositionPercent, rounding: .down)
    if let exposure, let allowed, exposure <= allowed { return nil }
    let share = try? exposure?.percentage(of: equity, rounding: .up).shortened(.up)
    let observed = equity.isPositive ? share.map { "\($0)" } ?? "beyond all range" : "no equity"
    let limit = limits.maxPositionPercent
    return Denial(
      rule: .maximumPositionSize, limit: "\(limit)", observed: observed, headroom: "\(sizeHeadroom(at: reference))",
      message: equity.isPositive
        ? "\(terms.symbol) could grow to \(observed) % of the equity \(equity); the limit is \(limit) %."
        : "There is no equity left (\(equity)) to hold a position against.")
  }

  /// What may still be added to the position, in per cent of equity.
  private func sizeHeadroom(at reference: Price) -> Percentage {
    guard state.equity.isPositive, let taken = try? exposure(adding: .zero, at: reference),
      let share = try? taken.percentage(of: state.equity, rounding: .up),
      let rest = try? limits.maxPositionPercent.subtracting(share)
    else { return .zero }
    return max(.zero, rest.shortened(.down))
  }

  /// Notional of the position if every working order on this side filled, and `quantity` more.
  private func exposure(adding quantity: Quantity, at reference: Price) throws(ArithmeticError) -> Money {
    let mark = book.lastTick?.price
    let held = book.position
    if held.side == terms.side.opposite {
      let total = state.workingUnits(of: book, side: terms.side) + Int128(quantity.raw)
      let excess = max(0, total - Int128(held.quantity.raw.magnitude))
      guard let units = Int64(exactly: excess) else { throw .overflow }
      let worst = sameSide.compactMap { Self.reference(of: $0.terms, mark: mark) }.reduce(reference, max)
      return try worst.notional(of: Quantity(raw: units))
    }
    var sum = try held.marketValue.absolute().adding(reference.notional(of: quantity))
    for order in sameSide {
      let price = Self.reference(of: order.terms, mark: mark) ?? reference
      sum = try sum.adding(price.notional(of: order.workingQuantity))
    }
    return sum
  }

  private var sameSide: [Order] {
    book.workingOrders.lazy.map { state.orders[$0] }.filter { $0.terms.side == terms.side }
  }
}

extension Percentage {
  /// To four decimals, for people.
  fileprivate func shortened(_ rounding: Rounding) -> Percentage {
    let step: Int128 = 100_000
    guard let steps = try? Int128(raw).dividing(by: step, rounding: rounding), let raw = Int64(exactly: steps * step)
    else { return self }
    return Percentage(raw: raw)
  }
}
