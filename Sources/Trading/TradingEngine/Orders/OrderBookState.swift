public import TradingModel

/// The orders of a session.
public struct OrderBookState: Sendable, Hashable {
  /// In the order of their creation, final ones too.
  public internal(set) var orders: [Order] = []
  /// Of each order's instrument: spares a look-up by symbol at every report.
  private var places: [Int32] = []
  /// Indices of those that work, ascending.
  var working: [Int] = []
  /// The same of each instrument, by its place.
  var workingIn: [[Int]]
  /// Index of the newest order of each instrument, whatever became of it, by its place.
  var newestIn: [Int?]
  /// The instant before which no order expires: what a tick compares. Nanoseconds since the epoch.
  var nextDeadline = Int64.max
  /// Only names that are not ours: ours tell their index themselves.
  private var clientIndex: [ClientOrderID: Int] = [:]

  init(instruments: Int) {
    workingIn = Array(repeating: [], count: instruments)
    newestIn = Array(repeating: nil, count: instruments)
  }

  public func index(of orderID: OrderID) -> Int? {
    let index = Int(clamping: orderID.serial) - 1
    return orders.indices.contains(index) && orders[index].orderID == orderID ? index : nil
  }

  public func index(of clientOrderID: ClientOrderID) -> Int? {
    let index = Int(clamping: clientOrderID.serial) - 1
    if orders.indices.contains(index), orders[index].clientOrderID == clientOrderID { return index }
    return clientIndex[clientOrderID]
  }

  func requiredIndex(of orderID: OrderID) throws(EventError) -> Int {
    guard let index = index(of: orderID) else { throw .unknownOrder(orderID) }
    return index
  }

  /// The number of the next order.
  var nextNumber: UInt64 { UInt64(orders.count) + 1 }

  mutating func add(_ order: Order, place: Int) throws(EventError) {
    guard order.orderID == OrderID("ord", nextNumber), index(of: order.clientOrderID) == nil else {
      throw .duplicateOrder(order.orderID)
    }
    let index = orders.count
    if order.clientOrderID != ClientOrderID("outcry:ord", nextNumber) { clientIndex[order.clientOrderID] = index }
    newestIn[place] = index
    if order.status.isWorking {
      working.append(index)
      workingIn[place].append(index)
    }
    orders.append(order)
    places.append(Int32(clamping: place))
  }

  /// The place of an order's instrument.
  func place(at index: Int) -> Int { Int(places[index]) }

  mutating func apply(_ change: OrderChange, to index: Int, at time: Instant) throws(EventError) {
    let former = orders[index].status
    guard orders[index].apply(change, at: time) else { throw .illegalTransition(orders[index].orderID, former) }
    note(index, wasWorking: former.isWorking)
  }

  /// - Parameter sums: what the order gave for the fill.
  mutating func apply(
    _ fill: Fill, sums: Order.FillSums, to index: Int, brokerTime: Instant, at time: Instant
  ) {
    let wasWorking = orders[index].status.isWorking
    orders[index].apply(fill, sums: sums, brokerTime: brokerTime, at: time)
    note(index, wasWorking: wasWorking)
  }

  /// Keeps the lists of working orders in step with a status that may have changed.
  private mutating func note(_ index: Int, wasWorking: Bool) {
    let isWorking = orders[index].status.isWorking
    guard isWorking != wasWorking else { return }
    let place = place(at: index)
    if isWorking {
      working.insertAscending(index)
      workingIn[place].insertAscending(index)
    } else {
      working.removeAscending(index)
      workingIn[place].removeAscending(index)
    }
  }
}

extension [Int] {
  /// Inserts into an ascending list, most often at its end.
  mutating func insertAscending(_ element: Int) {
    var place = endIndex
    while place > startIndex, self[place - 1] > element { place -= 1 }
    insert(element, at: place)
  }

  /// Removes from an ascending list, most often from its end.
  mutating func removeAscending(_ element: Int) {
    guard let place = lastIndex(of: element) else { return }
    remove(at: place)
  }
}
