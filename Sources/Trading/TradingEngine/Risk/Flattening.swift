public import TradingModel

/// What closed everything, and why: the first answer to a FlattenAll, for when it is repeated.
public struct Flattening: Sendable, Hashable {
  public let reason: String
  /// As they were when their cancellation was asked for.
  public let cancelled: [Order]
  /// As they were made, in the order of symbols.
  public let closing: [Order]

  public init(reason: String, cancelled: [Order], closing: [Order]) {
    self.reason = reason
    self.cancelled = cancelled
    self.closing = closing
  }
}

/// To close everything, as a caller asks for it.
public struct FlattenRequest: Sendable, Hashable {
  /// The key of idempotency.
  public let clientFlattenID: ClientOrderID
  /// For the record.
  public let reason: String

  public init(clientFlattenID: ClientOrderID, reason: String) {
    self.clientFlattenID = clientFlattenID
    self.reason = reason
  }
}

extension SessionEngine {
  /// Cancels every working order but those on their way to close a position, then closes every position at the market.
  ///
  /// What is on its way already may fill at any moment: to cancel it and send another would close twice.
  mutating func flatten(_ request: FlattenRequest) throws(DecisionError) -> Flattening {
    if let earlier = state.riskState.flattenings[request.clientFlattenID] {
      guard earlier.reason == request.reason else { throw .command(.conflict(fields: ["reason"])) }
      return earlier
    }
    try require(.running, .paused)
    try commanding { () throws(CommandError) in try state.requireRoomForOrder(closing: true) }
    let cancelled = try withdrawForFlattening(state.orderBook.working)
    let closing = try closePositions(at: state.configuration.instruments.indices)
    let flattening = Flattening(reason: request.reason, cancelled: cancelled, closing: closing)
    try emit(.risk(.flattened(request.clientFlattenID, flattening)))
    return flattening
  }

  /// Asks for the cancellation of these orders but for those on their way to close a position, and answers those whose
  /// cancellation was asked for now.
  mutating func withdrawForFlattening(_ indices: [Int]) throws(DecisionError) -> [Order] {
    var cancelled: [Order] = []
    for index in indices where !closesAlready(index) {
      let former = state.orderBook.orders[index].status
      try requestCancel(at: index)
      if state.orderBook.orders[index].status != former { cancelled.append(state.orderBook.orders[index]) }
    }
    return cancelled
  }

  /// Closes the positions in these instruments at the market, and answers the orders that do.
  mutating func closePositions(at places: some Sequence<Int>) throws(DecisionError) -> [Order] {
    var closing: [Order] = []
    for place in places {
      let book = InstrumentBook(state, place: place)
      if let order = try closeWhole(book, origin: .flatten, firedAt: nil) { closing.append(order) }
    }
    return closing
  }

  private func closesAlready(_ index: Int) -> Bool {
    let order = state.orderBook.orders[index]
    return order.isOnItsWay
      && state.position(in: order.terms.symbol)?.side == order.terms.side.opposite
  }
}
