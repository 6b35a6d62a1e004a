/// How large an entry became, and why: the numbers at the moment of its routing.
public struct SignalSizing: Sendable, Hashable {
  /// The signal's own, or the session's.
  public let rule: SizingRule
  public let price: Price
  /// In the base currency.
  public let equity: Money
  /// What the rule gives, in whole lots, rounded down.
  public let wanted: Quantity
  /// What the total allocation leaves, when that is less than ``wanted``.
  public let allocationLeft: Quantity?
  /// What the risk rules let pass, when that is less, and the one that says so.
  public let reducedBy: Denial?
  /// What is traded; what would have been, when risk refused it.
  public let quantity: Quantity

  public init(
    rule: SizingRule, price: Price, equity: Money, wanted: Quantity, allocationLeft: Quantity?,
    reducedBy: Denial? = nil,
    quantity: Quantity
  ) {
    self.rule = rule
    self.price = price
    self.equity = equity
    self.wanted = wanted
    self.allocationLeft = allocationLeft
    self.reducedBy = reducedBy
    self.quantity = quantity
  }

  /// The same with less, because a risk rule lets no more pass.
  public func reduced(to quantity: Quantity, by denial: Denial) -> SignalSizing {
    SignalSizing(
      rule: rule, price: price, equity: equity, wanted: wanted, allocationLeft: allocationLeft, reducedBy: denial,
      quantity: quantity)
  }

  /// For people.
  public var explanation: String {
    let base =
      switch rule {
      case .quantity(let units): "\(units) units as asked: \(wanted) in whole lots"
      case .percentOfEquity(let percent): "\(percent) % of the equity \(equity) at \(price): \(wanted) units"
      case .risk(let percent): "\(percent) % of the equity \(equity) at risk down to the stop: \(wanted) units"
      }
    let allocation = allocationLeft.map { "; the total allocation leaves \($0)" } ?? ""
    let risk = reducedBy.map { "; \($0.rule.rawValue) lets \(quantity) pass" } ?? ""
    return base + allocation + risk
  }
}
