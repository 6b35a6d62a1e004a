import OutcryContract

/// A signal as a stream shows it: in a snapshot, or after something happened to it.
struct SignalUpdate: Hashable, Sendable {
  /// Nil in a snapshot.
  let event: Outcry.V1.SignalEventType?
  let signal: Outcry.V1.Signal
}

/// How signals are shown.
enum SignalText {
  static let columns: [Column<Outcry.V1.Signal>] = [
    .left("SIGNAL") { .text($0.signalId) },
    .left("TIME") { .time($0.createTime) },
    .left("STRATEGY") { .text($0.strategyId) },
    .left("SYMBOL") { .text($0.symbol) },
    .left("ACTION") { Cell($0.action.word) },
    .right("QUANTITY") { .exact($0.sizing?.quantity) },
    .left("STATUS") { status($0.status) },
    .left("ORDER") { .text($0.orderId) },
    .left("TRACE") { .text($0.traceId) },
    .left("WHY") { why($0) },
  ]

  static let watchColumns: [Column<SignalUpdate>] = [
    .left("TIME", 16) { .time($0.signal.updateTime) },
    .left("EVENT", 9) { $0.event.map { Cell($0.word) } ?? Cell("SNAPSHOT", .dim) },
    .left("SIGNAL", 8) { .text($0.signal.signalId) },
    .left("STRATEGY", 12) { .text($0.signal.strategyId) },
    .left("SYMBOL", 7) { .text($0.signal.symbol) },
    .left("ACTION", 6) { Cell($0.signal.action.word) },
    .left("STATUS", 16) { status($0.signal.status) },
    .left("ORDER", 8) { .text($0.signal.orderId) },
    .left("WHY") { why($0.signal) },
  ]

  static func status(_ status: Outcry.V1.SignalStatus) -> Cell {
    switch status {
    case .routed: Cell(status.word, .green)
    case .pendingApproval, .queued: Cell(status.word, .yellow)
    case .denied: Cell(status.word, .red)
    case .rejected, .expired, .dropped: Cell(status.word, .dim)
    default: Cell(status.word)
    }
  }

  private static func why(_ signal: Outcry.V1.Signal) -> Cell {
    .text(signal.denial?.message ?? (signal.statusMessage.isEmpty ? signal.reason : signal.statusMessage))
  }

  static func block(_ signal: Outcry.V1.Signal) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("Signal", signal.signalId.isEmpty ? "none: nothing was recorded" : Cell(signal.signalId))
    block.add("Client signal id", unlessAbsent: .text(signal.clientSignalId))
    block.add("Session", .text(signal.sessionId))
    block.add("Strategy", .text(signal.strategyId))
    block.add("Symbol", .text(signal.symbol))
    block.add("Action", Cell(signal.action.word))
    block.add("Size", unlessAbsent: size(signal.size))
    block.add("Stop", unlessAbsent: .price(signal.stopPrice))
    block.add("Target", unlessAbsent: .price(signal.targetPrice))
    block.add("Trailing stop", unlessAbsent: trailing(signal.trailingStop))
    block.add("Confidence", unlessAbsent: .exact(signal.confidence))
    block.add("Decision", unlessAbsent: .text(signal.decisionId))
    for (key, value) in signal.metadata.sorted(by: { $0.key < $1.key }) { block.add("· \(key)", .text(value)) }
    block.add("Reason", unlessAbsent: .text(signal.reason))
    block.add("Status", status(signal.status))
    block.add("Why", unlessAbsent: .text(signal.statusMessage))
    block.add("Sized", unlessAbsent: .text(signal.sizing?.explanation ?? ""))
    block.add("Quantity", unlessAbsent: .exact(signal.sizing?.quantity))
    OrderText.addDenial(signal.denial, to: &block)
    block.add("Order", unlessAbsent: .text(signal.orderId))
    block.add("Trace", unlessAbsent: .text(signal.traceId))
    block.add("Quote", unlessAbsent: .price(signal.quote?.last))
    block.add("Expires", unlessAbsent: .time(signal.expireTime))
    block.add("Batch", unlessAbsent: .time(signal.releaseTime))
    block.add("Came", .time(signal.createTime))
    block.add("Updated", .time(signal.updateTime))
    return block
  }

  static func size(_ rule: Outcry.V1.SizingRule?) -> Cell {
    switch rule?.rule {
    case .quantity(let units): Cell("\(units.value) units")
    case .percentOfEquity(let percent): Cell("\(percent.value) % of equity")
    case .riskPercent(let percent): Cell("\(percent.value) % of equity down to the stop")
    case nil: .absent
    }
  }

  private static func trailing(_ offset: Outcry.V1.TrailingOffset?) -> Cell {
    switch offset?.offset {
    case .amount(let amount): Cell("\(amount.value) behind")
    case .percent(let percent): Cell("\(percent.value) % behind")
    case nil: .absent
    }
  }
}
