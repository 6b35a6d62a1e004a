import TradingModel

extension SessionState {
  mutating func add(_ order: Order) throws(EventError) {
    let book = try bookPosition(of: order.terms.symbol)
    guard orderIndex[order.orderID] == nil, clientOrderIndex[order.clientOrderID] == nil else {
      throw .duplicateOrder(order.orderID)
    }
    let index = orders.count
    orders.append(order)
    orderIndex[order.orderID] = index
    clientOrderIndex[order.clientOrderID] = index
    books[book].lastOrder = index
    if order.status.isWorking {
      workingOrderIndices.append(index)
      books[book].workingOrders.append(index)
    }
    if order.denial != nil { counters.denials += 1 }
  }

  func orderPosition(of orderID: OrderID) throws(EventError) -> Int {
    guard let index = orderIndex[orderID] else { throw .unknownOrder(orderID) }
    return index
  }

  mutating func apply(_ change: OrderChange, to orderID: OrderID, at time: Instant) throws(EventError) {
    let index = try orderPosition(of: orderID)
    let former = orders[index].status
    guard orders[index].apply(change, at: time) else { throw .illegalTransition(orderID, former) }
    try note(index, wasWorking: former.isWorking)
  }

  /// Counts a fill in its order, its position and the cash. Everything that can fail comes before everything that
  /// changes.
  mutating func apply(_ fill: Fill, to orderID: OrderID, brokerTime: Instant, at time: Instant) throws(EventError) {
    let index = try orderPosition(of: orderID)
    let terms = orders[index].terms
    let book = try bookPosition(of: terms.symbol)
    let wasWorking = orders[index].status.isWorking
    do {
      var position = books[book].position
      let settlement = try position.apply(fill, side: terms.side, at: time)
      let cash = try cash.adding(settlement.cash)
      let profit = try realizedProfit.adding(settlement.realizedProfit)
      let fees = try fees.adding(fill.commission)
      let value = try marketValue.adding(settlement.marketValue)
      _ = try cash.adding(value)
      try orders[index].apply(fill, brokerTime: brokerTime, at: time)
      books[book].position = position
      self.cash = cash
      realizedProfit = profit
      self.fees = fees
      marketValue = value
    } catch {
      throw .arithmetic(error)
    }
    counters.fills += 1
    try note(index, wasWorking: wasWorking)
  }

  /// Keeps the lists of working orders in step with a status that may have changed.
  private mutating func note(_ index: Int, wasWorking: Bool) throws(EventError) {
    let isWorking = orders[index].status.isWorking
    guard isWorking != wasWorking else { return }
    let book = try bookPosition(of: orders[index].terms.symbol)
    if isWorking {
      workingOrderIndices.insertAscending(index)
      books[book].workingOrders.insertAscending(index)
    } else {
      workingOrderIndices.removeAll { $0 == index }
      books[book].workingOrders.removeAll { $0 == index }
    }
  }
}

extension [Int] {
  /// Inserts into an ascending list.
  mutating func insertAscending(_ element: Int) {
    insert(element, at: firstIndex { $0 > element } ?? endIndex)
  }
}
