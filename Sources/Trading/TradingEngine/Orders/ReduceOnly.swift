import TradingModel

// Orders that may only reduce. Never more of them than is held could fill on one move of the market: those that a fall
// fills (stops of a long position) are as large, with the ordinary orders beside them, as the position at most, and so
// are those that a rise fills (its limits). What is on its way already counts against both.

extension OrderTerms {
  /// Whether a move against the position fills it: a stop that is not active. Else one in its favour does.
  fileprivate var fillsAgainstPosition: Bool {
    switch kind {
    case .stop, .stopLimit, .trailingStop: true
    case .market, .limit: false
    }
  }
}

extension Order {
  private var isTriggered: Bool {
    status == .triggered || statusBeforeCancel == .triggered || statusBeforeModify == .triggered
  }

  fileprivate var fillsAgainstPosition: Bool { terms.fillsAgainstPosition && !isTriggered }
}

extension SessionState {
  /// Units that an order which may only reduce can still close.
  ///
  /// - Parameter index: of that order, when it is one already: of its kind only those made before it count against it.
  func reducibleQuantity(for terms: OrderTerms, place: Int, at index: Int? = nil) -> Quantity {
    guard portfolio.positions[place].side == terms.side.opposite else { return .zero }
    let isOnItsWay = index.map { orders[$0].isOnItsWay } ?? (terms.kind == .market)
    let againstPosition = index.map { orders[$0].fillsAgainstPosition } ?? terms.fillsAgainstPosition
    var rest = Int128(portfolio.positions[place].quantity.raw.magnitude)
    for other in orderBook.workingIn[place] where other != index {
      let order = orders[other]
      guard order.terms.side == terms.side, order.status != .held else { continue }
      // Ordinary orders come first: nothing cuts them.
      let isAhead = !order.terms.reduceOnly || index.map { other < $0 } ?? true
      let counts =
        order.isOnItsWay
        ? isAhead || !isOnItsWay
        : isAhead && !isOnItsWay && order.fillsAgainstPosition == againstPosition
      if counts { rest -= Int128(order.workingQuantity.raw) }
    }
    let lot = configuration.instruments[place].lotSize
    return Quantity(raw: Int64(clamping: max(0, rest))).floored(to: lot)
  }

  /// Cuts an order that may only reduce to what is there to reduce.
  func checkReduceOnly(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    let terms = proposal.terms
    let rest = reducibleQuantity(for: terms, place: proposal.place, at: proposal.replaces)
    assessment.note(.nothingToReduce, passed: terms.quantity <= rest) {
      RuleReading(limit: .init(rest), observed: .init(terms.quantity), headroom: .init(rest))
    } refusal: {
      RuleRefusal(
        message: "The order may only reduce, and \(rest) units of \(terms.symbol) are there for it to "
          + "\(terms.side == .sell ? "sell" : "buy back").",
        passingQuantity: rest)
    }
  }
}

extension SessionEngine {
  /// Cuts the working orders that may only reduce to what is left to reduce, and withdraws those that have nothing.
  mutating func trimReduceOnly(at place: Int, refused: RefusedCommand? = nil) throws(DecisionError) {
    guard state.orderBook.reduceOnlyWorking > 0, state.status.isLive else { return }
    for index in state.orderBook.workingIn[place] {
      let order = state.orders[index]
      guard order.terms.reduceOnly, order.status.isWorking, order.status != .held else { continue }
      let rest = state.reducibleQuantity(for: order.terms, place: place, at: index)
      guard order.workingQuantity > rest, !refused.isCancel(of: index) else { continue }
      if rest.isPositive, !refused.isChange(of: index), let whole = try? order.filledQuantity.adding(rest) {
        try requestQuantity(whole, at: index)
      } else {
        try requestCancel(at: index)
      }
    }
  }
}
