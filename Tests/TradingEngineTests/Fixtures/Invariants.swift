import Testing
import TradingEngine
import TradingModel

/// What must hold of every state, computed from its orders and fills alone.
struct Invariants {
  let state: SessionState

  func check(_ comment: Comment) throws {
    try positionsAreTheSumOfFills(comment)
    try equityBalances(comment)
    ordersAddUp(comment)
    try linkedOrdersFollowOneAnother(comment)
    try PortfolioInvariants(state: state).check(comment)
    #expect(Set(state.orders.map(\.orderID)).count == state.orders.count, comment)
    #expect(Set(state.orders.map(\.clientOrderID)).count == state.orders.count, comment)
    #expect(Set(state.triggers.map(\.triggerID)).count == state.triggers.count, comment)
    #expect(state.workingOrders == state.orders.filter(\.status.isWorking), comment)
    #expect(state.positions.map(\.symbol) == state.positions.map(\.symbol).sorted(), comment)
    if state.status.isFinal { #expect(state.armedTriggers.isEmpty, comment) }
    signalsHold(comment)
    for trigger in state.armedTriggers where trigger.kind.isProtective {
      #expect(state.position(in: trigger.symbol)?.side == trigger.side.opposite, comment)
    }
  }

  private func signalsHold(_ comment: Comment) {
    let signals = state.signalBook.signals
    let waiting = state.signalBook.waitingSignals
    #expect(waiting == signals.filter { !$0.status.isFinal }, comment)
    #expect(state.traceBook.count == signals.count, comment)
    if state.status.isFinal { #expect(waiting.isEmpty, comment) }
    for order in state.orders {
      guard let traceID = order.traceID else { continue }
      #expect(state.signalBook.signal(traceID)?.status.isFinal == true, comment)
    }
    for signal in signals {
      guard let orderID = signal.orderID else { continue }
      let order = state.order(orderID)
      #expect(order?.traceID == signal.traceID && order?.strategyID != nil || signal.body.action == .sell, comment)
      // A caller may have changed the order since.
      let made = order?.firstTerms ?? order?.terms
      if signal.body.action == .buy { #expect(made?.quantity == signal.sizing?.quantity, comment) }
    }
  }

  private func positionsAreTheSumOfFills(_ comment: Comment) throws {
    for book in state.books {
      var sum: Int128 = 0
      for order in state.orders where order.terms.symbol == book.instrument.symbol {
        let filled = order.fills.reduce(Int128(0)) { $0 + Int128($1.fill.quantity.raw) }
        #expect(filled == Int128(order.filledQuantity.raw), comment)
        sum += order.terms.side == .buy ? filled : -filled
      }
      #expect(sum == Int128(book.position.quantity.raw), comment)
    }
  }

  private func equityBalances(_ comment: Comment) throws {
    var cash = state.configuration.initialCash
    var fees = Money.zero
    for order in state.orders {
      for fill in order.fills.map(\.fill) {
        let notional = try fill.price.notional(of: fill.quantity)
        cash = try order.terms.side == .buy ? cash.subtracting(notional) : cash.adding(notional)
        fees = try fees.adding(fill.commission)
      }
    }
    #expect(try state.cash == cash.subtracting(fees), comment)
    #expect(state.fees == fees, comment)
    var value = Money.zero
    for position in state.positions {
      value = try value.adding(position.mark?.notional(of: position.quantity) ?? position.costBasis)
    }
    #expect(state.marketValue == value, comment)
    #expect(try state.equity == state.cash.adding(value), comment)
    let profit = try state.realizedProfit.adding(state.unrealizedProfit).subtracting(state.fees)
    #expect(try state.equity == state.configuration.initialCash.adding(profit), comment)
  }

  /// Children were sent only as their parent filled. The legs of a group without an open command, which no broker has
  /// refused to touch, leave no more working than is left for them.
  private func linkedOrdersFollowOneAnother(_ comment: Comment) throws {
    for group in Dictionary(grouping: state.orders.filter { $0.link != nil }, by: { $0.link?.linkID }).values {
      guard let first = group.first, let link = first.link else { continue }
      if link.kind != .oneCancelsOther, first.filledQuantity.isZero, first.status != .denied {
        for child in group.dropFirst() where child.fills.isEmpty {
          #expect([.held, .cancelled, .expired, .rejected].contains(child.status), comment)
          #expect(child.venueOrderID == nil || child.fills.isEmpty, comment)
        }
      }
    }
  }

  private func ordersAddUp(_ comment: Comment) {
    for order in state.orders {
      let total = Int128(order.filledQuantity.raw) + Int128(order.leavesQuantity.raw)
      #expect(total == Int128(order.terms.quantity.raw) + Int128(order.overfilledQuantity.raw), comment)
      #expect((order.status == .pendingCancel) == (order.statusBeforeCancel != nil), comment)
      #expect((order.status == .pendingModify) == (order.statusBeforeModify != nil), comment)
      if order.status == .filled { #expect(order.leavesQuantity.isZero, comment) }
    }
  }
}
