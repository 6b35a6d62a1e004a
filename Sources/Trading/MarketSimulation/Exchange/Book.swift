import TradingModel

/// One instrument's working orders, ordered by their prices, and what its market last did.
///
/// A tick that reaches no order costs a comparison for each ladder and allocates nothing.
struct Book: Sendable {
  let instrument: Instrument
  var lastPrice: Price?
  var lastTime: Instant?
  /// The newest bid and ask, when the market shows them.
  var quote: Tick.Spread?
  /// What is left of the sizes that it shows.
  var displayed: DisplayedSize?
  var bar: BarVolume?
  /// When ``bar`` closes. By itself, as each tick asks it: a book is copied to look into its bar.
  var barEnd: Instant?
  /// Whether a path may begin at the last price: it was met in the hours of trading.
  var isContinuous = false
  /// The session whose opening, and whose closing, has been seen: named by its end.
  var openedSession: Instant?
  var closedSession: Instant?

  /// Places that are free are in ``freeSlots``.
  var slots: [WorkingOrder] = []
  private var freeSlots: [Int] = []
  var ladders = Ladders()
  /// Orders that are looked at with each tick.
  var watched: [Int] = []
  /// Filled anew by each move that needs them.
  var candidates: [Int] = []
  var meetings: [Meeting] = []

  init(_ instrument: Instrument) { self.instrument = instrument }

  mutating func begin(_ bar: Bar, share: Percentage?) {
    self.bar = BarVolume(bar, share: share, lot: instrument.lotSize)
    barEnd = bar.closeTime
    // A bar whose closing tick never came has closed all the same.
    for slot in watched { releaseSuspended(slot) }
  }

  /// Keeps an order and gives its slot.
  mutating func insert(_ order: WorkingOrder) -> Int {
    let slot: Int
    if let free = freeSlots.popLast() {
      slots[free] = order
      slot = free
    } else {
      slot = slots.endIndex
      slots.append(order)
    }
    ladders.insert(order, slot: slot)
    watch(slot)
    return slot
  }

  /// Ends an order. It stays in the lists of a running move, which skip it.
  mutating func remove(_ slot: Int) {
    guard slots[slot].isLive else { return }
    ladders.remove(slots[slot], slot: slot)
    slots[slot].isLive = false
    freeSlots.append(slot)
  }

  /// Ends an order between two moves.
  mutating func withdraw(_ slot: Int) {
    if slots[slot].isWatched { watched.removeAll { $0 == slot } }
    remove(slot)
  }

  mutating func watch(_ slot: Int) {
    guard slots[slot].isLive, !slots[slot].isWatched, slots[slot].needsWatching else { return }
    slots[slot].isWatched = true
    watched.append(slot)
  }

  mutating func setStage(_ stage: WorkingOrder.Stage, of slot: Int) {
    ladders.remove(slots[slot], slot: slot)
    slots[slot].stage = stage
    ladders.insert(slots[slot], slot: slot)
  }

  mutating func releaseSuspended(_ slot: Int) {
    guard slots[slot].isLive, case .awaitingClose(let limit) = slots[slot].stage else { return }
    setStage(.limit(limit), of: slot)
  }

  /// A reason is said when it changes, not with each tick.
  mutating func note(_ reason: NoFillReason, for slot: Int, at time: Instant, activity: inout ExchangeActivity) {
    guard slots[slot].isLive, slots[slot].leaves.isPositive, slots[slot].reason != reason else { return }
    slots[slot].reason = reason
    activity.report(slots[slot].orderID, at: time, .notFilled(reason: reason))
  }

  /// The first deadline of the orders that work.
  var nextDeadline: Instant? { slots.lazy.filter(\.isLive).compactMap(\.deadline).min() }

  /// Ends the orders whose time in force is over at an instant, in the order of their submission.
  mutating func expire(through deadline: Instant, activity: inout ExchangeActivity) {
    let due = slots.indices.filter { slots[$0].isLive && slots[$0].deadline.map { $0 <= deadline } == true }
    for slot in due.sorted(by: { slots[$0].rank < slots[$1].rank }) {
      expire(slot, at: deadline, slots[slot].terms.timeInForce.ending, activity: &activity)
      withdraw(slot)
    }
  }

  func expire(_ slot: Int, at time: Instant, _ reason: String, activity: inout ExchangeActivity) {
    activity.end(slots[slot].orderID, at: time, .expired(reason: reason), as: .expired)
  }
}

extension TimeInForce {
  /// Why it ends an order at its deadline.
  fileprivate var ending: String {
    switch self {
    case .day: "good for the day: the day is over"
    case .goodTillDate: "good till date: the expire time has passed"
    case .atTheClose: "at the close: the day ended and no closing price was seen"
    case .atTheOpen: "at the open: the opening is over"
    case .goodTillCancelled, .immediateOrCancel, .fillOrKill: "its time in force is over"
    }
  }
}
