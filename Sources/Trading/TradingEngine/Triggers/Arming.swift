import TradingModel

extension SessionEngine {
  mutating func createTrigger(_ request: TriggerRequest) throws(DecisionError) -> Trigger {
    if let earlier = request.clientTriggerID.flatMap({ state.trigger(clientTriggerID: $0) }) {
      let fields = request.differences(from: earlier)
      guard fields.isEmpty else { throw .command(.conflict(fields: fields)) }
      return earlier.asFirstAnswered
    }
    let book = try commanding { () throws(CommandError) in try state.requestedBook(of: request.symbol) }
    try require(.running, .paused)
    try commanding { () throws(CommandError) in
      try book.validate(request)
      let maximum = state.configuration.bounds.maximumTriggers
      guard state.triggerBook.requested < maximum else {
        throw .limitReached(name: "triggers", maximum: maximum)
      }
    }
    let side: OrderSide? =
      if case .entryLimit(_, let side, _) = request.kind { side } else { book.position.side?.opposite }
    // `validate` has refused a protective trigger without a position.
    guard let side else { throw .command(.notFound(.position(request.symbol))) }
    let trigger = Trigger(
      triggerID: nextTriggerID, clientTriggerID: request.clientTriggerID, symbol: request.symbol, kind: request.kind,
      side: side, quantity: request.quantity, entryOrderID: nil, tickSize: book.instrument.tickSize,
      firstMark: request.kind.isTrailing ? book.lastTick?.price ?? book.position.averagePrice : nil, time: now)
    try commanding { () throws(CommandError) in try trigger.requireSensibleLevel(at: book.lastTick?.price) }
    try emit(.triggerCreated(trigger))
    return trigger
  }

  var nextTriggerID: TriggerID { state.triggerBook.nextID }

  mutating func cancelTrigger(_ triggerID: TriggerID) throws(DecisionError) -> Trigger {
    guard let index = state.triggerBook.index(of: triggerID) else { throw .command(.notFound(.trigger(triggerID))) }
    let trigger = state.triggers[index]
    guard trigger.isArmed else { throw .command(.triggerIsFinal(triggerID, trigger.status)) }
    try emit(.triggerCancelled(triggerID, .requested))
    return state.triggers[index]
  }
}

extension InstrumentBook {
  /// Throws ``CommandError/invalid(field:reason:)`` for a trigger that makes no sense in this instrument.
  func validate(_ request: TriggerRequest) throws(CommandError) {
    switch request.kind {
    case .stopLoss(let price), .takeProfit(let price):
      try instrument.validate(price: price, field: "\(request.kind.field).price")
    case .trailingStop(.percent(let percent)):
      guard percent.isPositive, percent < Percentage.hundred else {
        throw .invalid(field: "trailing_stop.percent", reason: "must be above 0 and below 100")
      }
    case .trailingStop(.amount(let amount)): try instrument.validate(price: amount, field: "trailing_stop.amount")
    case .entryLimit(let price, _, let quantity):
      try instrument.validate(price: price, field: "entry_limit.price")
      try instrument.validate(quantity: quantity, field: "entry_limit.quantity")
      guard request.quantity == nil else {
        throw .invalid(field: "quantity", reason: "is for protective triggers: an entry has its own")
      }
    }
    guard request.kind.isProtective else { return }
    // The request is in order and the position is not there: as for ClosePosition.
    guard !position.isFlat else { throw .notFound(.position(request.symbol)) }
    guard let quantity = request.quantity else { return }
    try instrument.validate(quantity: quantity, field: "quantity")
    guard quantity.raw.magnitude <= position.quantity.raw.magnitude else {
      throw .invalid(field: "quantity", reason: "must not be more than the position \(position.quantity)")
    }
  }
}

extension TriggerRequest {
  /// The fields, as the contract spells them, in which a request differs from what an earlier one made.
  func differences(from earlier: Trigger) -> [String] {
    var fields: [String] = []
    if symbol != earlier.symbol { fields.append("symbol") }
    fields += kind.differences(from: earlier.firstKind)
    if quantity != earlier.firstQuantity { fields.append("quantity") }
    return fields
  }
}

extension Trigger {
  /// Throws ``CommandError/invalid(field:reason:)`` when the market is at the level already, so that it would fire at
  /// once, or when a trailing level is no price.
  func requireSensibleLevel(at price: Price?) throws(CommandError) {
    if highWaterMark != nil, level == nil { throw .arithmetic(.overflow) }
    if let level, !level.isPositive {
      throw .invalid(field: kind.levelField, reason: "puts the level at \(level), which the market cannot reach")
    }
    guard let price, isReached(at: price) else { return }
    throw .invalid(field: kind.levelField, reason: "is already reached: the market is at \(price)")
  }
}

extension Trigger.Kind {
  /// As the contract spells it.
  var field: String {
    switch self {
    case .stopLoss: "stop_loss"
    case .takeProfit: "take_profit"
    case .trailingStop: "trailing_stop"
    case .entryLimit: "entry_limit"
    }
  }

  /// What the level comes from.
  fileprivate var levelField: String {
    switch self {
    case .stopLoss, .takeProfit, .entryLimit: "\(field).price"
    case .trailingStop(let offset): offset.field
    }
  }

  var isTrailing: Bool { if case .trailingStop = self { true } else { false } }

  func differences(from other: Trigger.Kind) -> [String] {
    switch (self, other) {
    case (.stopLoss(let price), .stopLoss(let otherPrice)), (.takeProfit(let price), .takeProfit(let otherPrice)):
      return price == otherPrice ? [] : ["\(field).price"]
    case (.trailingStop(let offset), .trailingStop(let otherOffset)):
      return offset == otherOffset ? [] : [offset.field]
    case (.entryLimit(let price, let side, let quantity), .entryLimit(let otherPrice, let otherSide, let otherUnits)):
      var fields = price == otherPrice ? [] : ["entry_limit.price"]
      if side != otherSide { fields.append("entry_limit.side") }
      if quantity != otherUnits { fields.append("entry_limit.quantity") }
      return fields
    default: return ["condition"]
    }
  }
}

extension TrailingOffset {
  /// As the contract spells it.
  fileprivate var field: String {
    switch self {
    case .amount: "trailing_stop.amount"
    case .percent: "trailing_stop.percent"
    }
  }
}
