import OutcryContract

/// How orders are shown.
enum OrderText {
  static let columns: [Column<Outcry.V1.Order>] = [
    .left("CREATED") { .time($0.createTime) },
    .left("ORDER") { .text($0.orderId) },
    .left("SYMBOL") { .text($0.symbol) },
    .left("SIDE") { side($0.side) },
    .right("QUANTITY") { .exact($0.quantity) },
    .left("TYPE") { Cell($0.type.word) },
    .right("LIMIT") { .price($0.limitPrice) },
    .right("STOP") { .price($0.stopPrice) },
    .left("STATUS") { status($0.status) },
    .right("FILLED") { .exact($0.filledQuantity) },
    .right("AVG PRICE") { .meanPrice($0.averageFillPrice) },
    .left("ORIGIN") { Cell($0.origin.word) },
    .left("WHY") { .text(why($0)) },
  ]

  static let watchColumns: [Column<OrderUpdate>] = [
    .left("TIME", 16) { .time($0.order.updateTime) },
    .left("EVENT", 16) { event($0.event) },
    .left("ORDER", 12) { .text($0.order.orderId) },
    .left("SYMBOL", 7) { .text($0.order.symbol) },
    .left("SIDE") { side($0.order.side) },
    .right("QUANTITY") { .exact($0.order.quantity) },
    .left("TYPE", 10) { Cell($0.order.type.word) },
    .left("STATUS", 16) { status($0.order.status) },
    .right("FILLED", 8) { .exact($0.fill?.quantity ?? $0.order.filledQuantity) },
    .right("PRICE", 10) { .meanPrice($0.fill?.price ?? $0.order.averageFillPrice) },
    .left("WHY") { .text(why($0.order)) },
  ]

  static func side(_ side: Outcry.V1.OrderSide) -> Cell {
    switch side {
    case .buy: Cell(side.word, .green)
    case .sell: Cell(side.word, .red)
    default: Cell(side.word)
    }
  }

  static func status(_ status: Outcry.V1.OrderStatus) -> Cell {
    switch status {
    case .filled: Cell(status.word, .green)
    case .denied, .rejected, .unknownOutcome: Cell(status.word, .red)
    case .cancelled: Cell(status.word, .dim)
    case .pendingCancel, .partiallyFilled: Cell(status.word, .yellow)
    default: Cell(status.word)
    }
  }

  private static func event(_ event: Outcry.V1.OrderEventType?) -> Cell {
    guard let event else { return Cell("SNAPSHOT", .dim) }
    switch event {
    case .filled: return Cell(event.word, .green)
    case .denied, .rejected, .outcomeUnknown: return Cell(event.word, .red)
    default: return Cell(event.word)
    }
  }

  /// What explains the order's state best.
  static func why(_ order: Outcry.V1.Order) -> String {
    if order.status == .denied, let denial = order.denial {
      return denial.message.isEmpty ? denial.rule : denial.message
    }
    if !order.noFillReason.isEmpty { return order.noFillReason }
    return order.reason.isEmpty && !order.triggerId.isEmpty ? "trigger \(order.triggerId)" : order.reason
  }

  static func block(_ order: Outcry.V1.Order) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("Order", order.orderId.isEmpty ? "none: nothing was placed" : Cell(order.orderId))
    block.add("Client order id", .text(order.clientOrderId))
    block.add("Venue order id", unlessAbsent: .text(order.venueOrderId))
    block.add("Session", .text(order.sessionId))
    block.add("Symbol", .text(order.symbol))
    block.add("Side", side(order.side))
    block.add("Type", Cell(order.type.word))
    block.add("Quantity", .exact(order.quantity))
    block.add("Limit", unlessAbsent: .price(order.limitPrice))
    block.add("Stop", unlessAbsent: .price(order.stopPrice))
    block.add("Trails by", unlessAbsent: .text(offset(order.trailingOffset)))
    block.add("Time in force", Cell(order.timeInForce.word))
    block.add("Until", unlessAbsent: .time(order.expireTime))
    block.add("May only", unlessAbsent: .text(restrictions(order)))
    block.add("Asked for", unlessAbsent: .exact(order.requestedQuantity))
    addList(order.list, to: &block)
    block.add("Status", status(order.status))
    block.add("Filled", .exact(order.filledQuantity))
    block.add("Leaves", .exact(order.leavesQuantity))
    block.add("Average price", unlessAbsent: .meanPrice(order.averageFillPrice))
    block.add("Commission", unlessAbsent: .money(order.commission))
    block.add("Origin", Cell(order.origin.word))
    block.add("Trigger", unlessAbsent: .text(order.triggerId))
    block.add("Why", unlessAbsent: .text(order.reason == order.denial?.message ? "" : order.reason))
    block.add("Not filled yet", unlessAbsent: .text(order.noFillReason))
    addDenial(order.denial, as: order.status == .denied ? "Denied" : "Cut", to: &block)
    block.add("Etag", unlessAbsent: .text(order.etag))
    block.add("Created", .time(order.createTime))
    block.add("Updated", .time(order.updateTime))
    return block
  }

  private static func offset(_ offset: Outcry.V1.TrailingOffset?) -> String {
    switch offset?.offset {
    case .amount(let amount): amount.value
    case .percent(let percent): percent.value + " %"
    case nil: ""
    }
  }

  private static func restrictions(_ order: Outcry.V1.Order) -> String {
    [order.reduceOnly ? "reduce" : nil, order.postOnly ? "rest" : nil].compactMap(\.self).joined(separator: ", ")
  }

  private static func addList(_ list: Outcry.V1.OrderListMembership?, to block: inout KeyValueBlock) {
    guard let list else { return }
    block.add("List", Cell("\(list.type.word), \(list.role.word)"))
    block.add("Client order list id", unlessAbsent: .text(list.clientOrderListId))
  }

  static func addDenial(_ denial: Outcry.V1.Denial?, as name: String = "Denied", to block: inout KeyValueBlock) {
    guard let denial else { return }
    block.add(name, Cell(denial.message))
    block.add("Rule", Cell(denial.rule, .red))
    block.add("Rule's limit", unlessAbsent: .text(denial.limit))
    block.add("Observed", unlessAbsent: .text(denial.observed))
    block.add("Headroom", unlessAbsent: .text(denial.headroom))
  }

  static let fillColumns: [Column<Outcry.V1.Fill>] = [
    .left("TIME") { .time($0.time) },
    .right("QUANTITY") { .exact($0.quantity) },
    .right("PRICE") { .price($0.price) },
    .right("COMMISSION") { .money($0.commission) },
    .left("EXECUTION") { .text($0.executionId) },
    .left("MODEL") { .text($0.model) },
  ]

  /// The block, and the fills below it when there are any.
  static func page(_ order: Outcry.V1.Order, style: Style) -> String {
    let block = block(order).rendered(style: style)
    return order.fills.isEmpty ? block : block + "\n" + Table(fillColumns).rendered(order.fills, style: style)
  }
}
