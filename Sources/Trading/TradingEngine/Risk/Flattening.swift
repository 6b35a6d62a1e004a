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
    var cancelled: [Order] = []
    for index in state.orderBook.working where !closesAlready(index) {
      let former = state.orderBook.orders[index].status
      try requestCancel(at: index)
      if state.orderBook.orders[index].status != former { cancelled.append(state.orderBook.orders[index]) }
    }
    var closing: [Order] = []
    for place in state.configuration.instruments.indices {
      let book = InstrumentBook(state, place: place)
      if let order = try closeWhole(book, origin: .flatten, firedAt: nil) { closing.append(order) }
    }
    let flattening = Flattening(reason: request.reason, cancelled: cancelled, closing: closing)
    try emit(.risk(.flattened(request.clientFlattenID, flattening)))
    return flattening
  }

  private func closesAlready(_ index: Int) -> Bool {
    let order = state.orderBook.orders[index]
    return order.isOnItsWay
      && state.position(in: order.terms.symbol)?.side == order.terms.side.opposite
  }
}
