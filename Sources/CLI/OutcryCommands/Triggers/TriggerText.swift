import OutcryContract

/// How triggers are shown.
enum TriggerText {
  static let columns: [Column<Outcry.V1.Trigger>] = [
    .left("TRIGGER") { .text($0.triggerId) },
    .left("SYMBOL") { .text($0.symbol) },
    .left("TYPE") { Cell($0.type.word) },
    .left("CONDITION") { condition($0) },
    .right("LEVEL") { .price($0.level) },
    .right("QUANTITY") { quantity($0) },
    .left("STATUS") { status($0.status) },
    .left("ARMED") { .time($0.createTime) },
    .left("FIRED") { .time($0.firing?.tickTime) },
    .left("ORDER") { .text($0.firing?.orderId ?? "") },
    .left("WHY") { .text($0.denial?.message ?? $0.reason) },
  ]

  static func status(_ status: Outcry.V1.TriggerStatus) -> Cell {
    switch status {
    case .armed: Cell(status.word, .green)
    case .fired: Cell(status.word, .yellow)
    case .cancelled: Cell(status.word, .dim)
    default: Cell(status.word)
    }
  }

  private static func condition(_ trigger: Outcry.V1.Trigger) -> Cell {
    switch trigger.condition {
    case .stopLoss(let condition): .price(condition.price)
    case .takeProfit(let condition): .price(condition.price)
    case .trailingStop(let condition):
      condition.amount.map { Cell("\(Cell.price($0).text) behind") } ?? .percent(condition.percent)
    case .entryLimit(let condition): Cell("\(condition.side.word) at \(Cell.price(condition.price).text)")
    case nil: .absent
    }
  }

  private static func quantity(_ trigger: Outcry.V1.Trigger) -> Cell {
    if case .entryLimit(let condition) = trigger.condition { return .exact(condition.quantity) }
    return trigger.quantity.map { .exact($0) } ?? "all"
  }

  static func block(_ trigger: Outcry.V1.Trigger) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("Trigger", trigger.triggerId.isEmpty ? "none: nothing was armed" : Cell(trigger.triggerId))
    block.add("Client trigger id", unlessAbsent: .text(trigger.clientTriggerId))
    block.add("Session", .text(trigger.sessionId))
    block.add("Symbol", .text(trigger.symbol))
    block.add("Type", Cell(trigger.type.word))
    block.add("Condition", condition(trigger))
    block.add("Level", unlessAbsent: .price(trigger.level))
    block.add("High-water mark", unlessAbsent: .price(trigger.highWaterMark))
    block.add("Quantity", quantity(trigger))
    block.add("Status", status(trigger.status))
    if let firing = trigger.firing {
      block.add("Fired", .time(firing.tickTime))
      block.add("Fired at", .price(firing.price))
      block.add("Tick", Cell("\(firing.tickSequence) at \(Cell.price(firing.tickPrice).text)"))
      block.add("Order", .text(firing.orderId))
    }
    block.add("Why", unlessAbsent: .text(trigger.reason))
    block.add("Entry order", unlessAbsent: .text(trigger.entryOrderId))
    block.add("Signal", unlessAbsent: .text(trigger.signalId))
    block.add("One cancels other", unlessAbsent: .text(trigger.ocoTriggerIds.joined(separator: ", ")))
    OrderText.addDenial(trigger.denial, to: &block)
    block.add("Armed", .time(trigger.createTime))
    block.add("Updated", .time(trigger.updateTime))
    block.add("Etag", unlessAbsent: .text(trigger.etag))
    return block
  }

  static let recordColumns: [Column<Outcry.V1.TriggerRecord>] = [
    .left("TIME") { .time($0.time) },
    .left("STEP") { Cell($0.type.word) },
    .right("TICK") { .count($0.tickSequence) },
    .right("PRICE") { .price($0.price) },
    .right("LEVEL") { .price($0.level) },
    .right("BEST") { .price($0.highWaterMark) },
    .left("ORDER") { .text($0.orderId) },
    .left("WHY") { .text($0.detail) },
  ]

  /// The block, and below it what led the trigger there.
  static func page(_ trigger: Outcry.V1.Trigger, style: Style) -> String {
    block(trigger).rendered(style: style) + "\n" + Table(recordColumns).rendered(trigger.records, style: style)
  }

  static let watchColumns: [Column<TriggerUpdate>] = [
    .left("TIME", 16) { .time($0.trigger.updateTime) },
    .left("EVENT", 12) { $0.event.map { Cell($0.word) } ?? Cell("SNAPSHOT", .dim) },
    .left("TRIGGER", 12) { .text($0.trigger.triggerId) },
    .left("SYMBOL", 7) { .text($0.trigger.symbol) },
    .left("TYPE", 13) { Cell($0.trigger.type.word) },
    .right("LEVEL", 10) { .price($0.trigger.level) },
    .left("STATUS", 10) { status($0.trigger.status) },
    .left("ORDER", 12) { .text($0.trigger.firing?.orderId ?? "") },
    .left("WHY") { .text($0.trigger.denial?.message ?? $0.trigger.reason) },
  ]
}
