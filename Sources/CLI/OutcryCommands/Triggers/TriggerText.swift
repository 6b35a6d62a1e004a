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
    case .trailingStop(let condition): .percent(condition.percent)
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
    OrderText.addDenial(trigger.denial, to: &block)
    block.add("Armed", .time(trigger.createTime))
    block.add("Updated", .time(trigger.updateTime))
    return block
  }
}
