public import TradingModel

/// The orders of a session.
public struct OrderBookState: Sendable, Hashable {
  /// In the order of their creation, final ones too.
  public internal(set) var orders: [Order] = []
  /// What is asked of orders that may be far apart, side by side: the place of each one's instrument and its time.
  private var outlines: [Outline] = []
  /// Indices of those that work, ascending.
  var working: [Int] = []
  /// The same of each instrument, by its place.
  var workingIn: [[Int]]
  /// Index of the newest order of each instrument, whatever became of it, by its place.
  var newestIn: [Int?]
  /// How many of those that work may only reduce: none in most sessions, which then look for none.
  private(set) var reduceOnlyWorking = 0
  /// Groups of orders that know of each other.
  public private(set) var links = OrderLinks()
  /// The instant before which no order expires: what a tick compares. Nanoseconds since the epoch.
  private(set) var nextDeadline = Int64.max
  /// Only names that are not ours: ours tell their index themselves.
  private var clientIndex = NameIndex<IdentifierKind.ClientOrder>()

  private struct Outline: Sendable, Hashable {
    let place: Int32
    let createTime: Instant
  }

  init(instruments: Int) {
    workingIn = Array(repeating: [], count: instruments)
    newestIn = Array(repeating: nil, count: instruments)
  }

  /// Nil: a deadline that is none.
  mutating func note(deadline: Instant?) {
    if let deadline { nextDeadline = min(nextDeadline, deadline.nanosecondsSinceEpoch) }
  }

  /// Begins anew with the deadlines that are still to come.
  mutating func forgetDeadlines() { nextDeadline = .max }

  public func index(of orderID: OrderID) -> Int? {
    let index = Int(clamping: orderID.serial) - 1
    return orders.indices.contains(index) && orders[index].orderID == orderID ? index : nil
  }

  public func index(of clientOrderID: ClientOrderID) -> Int? {
    if let index = ownIndex(of: clientOrderID) { return index }
    let orders = orders
    return clientIndex.place(of: clientOrderID) { orders[$0].clientOrderID == clientOrderID }
  }

  private func ownIndex(of clientOrderID: ClientOrderID) -> Int? {
    let index = Int(clamping: clientOrderID.serial) - 1
    return orders.indices.contains(index) && orders[index].clientOrderID == clientOrderID ? index : nil
  }

  /// Nil for nil.
  func order(at index: Int?) -> Order? { if let index { orders[index] } else { nil } }

  func requiredIndex(of orderID: OrderID) throws(EventError) -> Int {
    guard let index = index(of: orderID) else { throw .unknownOrder(orderID) }
    return index
  }

  /// The number of the next order.
  var nextNumber: UInt64 { UInt64(orders.count) + 1 }

  mutating func add(_ order: Order, place: Int) throws(EventError) {
    if let link = order.link, !links.accepts(link) { throw .duplicateLink(link.linkID) }
    let index = orders.count
    let name = order.clientOrderID
    guard order.orderID == OrderID("ord", nextNumber), ownIndex(of: name) == nil,
      name == ClientOrderID("outcry:ord", nextNumber)
        || clientIndex.insert(name, place: index, isAt: { orders[$0].clientOrderID == name })
    else { throw .duplicateOrder(order.orderID) }
    newestIn[place] = index
    if order.status.isWorking {
      working.append(index)
      workingIn[place].append(index)
    }
    if order.status.isWorking, order.terms.reduceOnly { reduceOnlyWorking += 1 }
    if let link = order.link { links.add(link, order: index) }
    orders.append(order)
    outlines.append(Outline(place: Int32(clamping: place), createTime: order.createTime))
  }

  /// The place of an order's instrument.
  func place(at index: Int) -> Int { Int(outlines[index].place) }

  func createTime(at index: Int) -> Instant { outlines[index].createTime }

  mutating func apply(_ change: OrderChange, to index: Int, at time: Instant) throws(EventError) {
    let former = orders[index].status
    guard orders[index].apply(change, at: time) else { throw .illegalTransition(orders[index].orderID, former) }
    if orders[index].link != nil { links.note(change, of: index, among: orders) }
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
    if orders[index].terms.reduceOnly { reduceOnlyWorking += isWorking ? 1 : -1 }
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
