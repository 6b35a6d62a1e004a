import TradingModel

/// An order before it is one: what the risk rules judge.
struct OrderProposal {
  let terms: OrderTerms
  /// Of the instrument.
  let place: Int
  let strategyID: StrategyID?
  /// Where the market stands, for an order that a trigger made.
  let firedAt: Price?
  /// Whether the caller takes less than he asked for.
  let allowsReduction: Bool
  /// Index of the working order that it takes the place of.
  let replaces: Int?

  init(
    terms: OrderTerms, place: Int, strategyID: StrategyID? = nil, firedAt: Price? = nil, allowsReduction: Bool = false,
    replaces: Int? = nil
  ) {
    self.terms = terms
    self.place = place
    self.strategyID = strategyID
    self.firedAt = firedAt
    // Who may only reduce takes less by his own word.
    self.allowsReduction = allowsReduction || terms.reduceOnly
    self.replaces = replaces
  }
}
