import OutcryContract

/// How sessions are shown.
enum SessionText {
  static let columns: [Column<Outcry.V1.Session>] = [
    .left("SESSION", 20) { .text($0.sessionId) },
    .left("STATE", 7) { state($0.state) },
    .left("MODE", 5) { Cell(($0.spec?.mode ?? .unspecified).word) },
    .left("STRATEGY", 16) { .text($0.strategyName) },
    .left("SYMBOLS", 14) { .text($0.spec?.symbols.joined(separator: ",") ?? "") },
    .left("MARKET TIME", 16) { .time($0.marketTime) },
    .right("EQUITY", 12) { .money($0.equity) },
    .right("POSITIONS") { .count($0.openPositions) },
    .left("WHY") { .text($0.stateReason) },
  ]

  static func state(_ state: Outcry.V1.SessionState) -> Cell {
    switch state {
    case .running: Cell(state.word, .green)
    case .paused: Cell(state.word, .yellow)
    case .failed: Cell(state.word, .red)
    case .stopped: Cell(state.word, .dim)
    default: Cell(state.word)
    }
  }

  /// Where a session stands, without what it is.
  static func standing(_ session: Outcry.V1.Session) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("Session", .text(session.sessionId))
    block.add("State", state(session.state))
    block.add("Why", unlessAbsent: .text(session.stateReason))
    block.add("Equity", .money(session.equity))
    block.add("Open positions", .count(session.openPositions))
    block.add("Market time", .time(session.marketTime))
    block.add("Revision", .count(session.revision))
    return block
  }

  static func block(_ session: Outcry.V1.Session) -> KeyValueBlock {
    var block = KeyValueBlock()
    let spec = session.spec ?? Outcry.V1.SessionSpec()
    block.add("Session", .text(session.sessionId))
    block.add("Name", unlessAbsent: .text(spec.displayName))
    block.add("State", state(session.state))
    block.add("Why", unlessAbsent: .text(session.stateReason))
    block.add("Mode", Cell(spec.mode.word))
    block.add("Strategy", session.strategyName.isEmpty ? "none: orders come from clients" : Cell(session.strategyName))
    block.add("Strategy version", unlessAbsent: .text(session.spec?.strategyVersion ?? ""))
    block.add("Symbols", .text(spec.symbols.joined(separator: ", ")))
    block.add("Currency", .text(session.currency))
    block.add("Initial cash", .money(spec.initialCash))
    block.add("Equity", .money(session.equity))
    block.add("Open positions", .count(session.openPositions))
    block.add("Market time", .time(session.marketTime))
    addReplay(spec.replay, to: &block)
    RiskText.addLimits(spec.riskLimits, to: &block)
    addExecution(spec.execution, to: &block)
    addPaper(spec.paper, to: &block)
    block.add("Created", .time(session.createTime))
    block.add("Revision", .count(session.revision))
    return block
  }

  private static func addExecution(_ execution: Outcry.V1.ExecutionSettings?, to block: inout KeyValueBlock) {
    guard let execution else { return }
    let batch = execution.batchTime.isEmpty ? "" : " at \(execution.batchTime) \(execution.timeZone)"
    block.add("Signals", Cell(execution.mode.word + batch))
    block.add("Signal size", unlessAbsent: SignalText.size(execution.size))
    block.add("Allocation", unlessAbsent: .percent(execution.maxAllocationPercent))
  }

  private static func addReplay(_ replay: Outcry.V1.ReplaySettings?, to block: inout KeyValueBlock) {
    guard let replay else { return }
    let from = replay.startTime.map { TimeText.shown($0) } ?? "the first bar"
    let to = replay.endTime.map { TimeText.shown($0) } ?? "the last bar"
    block.add("Replay", Cell("\(from) to \(to)"))
    switch replay.pace {
    case .barsPerSecond(let rate): block.add("Pace", Cell("\(rate.value) bars a second"))
    case .maximum: block.add("Pace", "as fast as it goes")
    case nil: break
    }
  }

  private static func addPaper(_ paper: Outcry.V1.PaperSettings?, to block: inout KeyValueBlock) {
    guard let paper else { return }
    block.add("Spread", unlessAbsent: paper.spreadBasisPoints.map { Cell("\($0.value) bp") } ?? .absent)
    block.add("Volume share", unlessAbsent: .percent(paper.maximumVolumePercent))
    block.add("Commission", unlessAbsent: commission(paper.commission))
    block.add("Slippage", unlessAbsent: slippage(paper.slippage))
    block.add("Bar path", unlessAbsent: Cell(paper.barPath.word))
    block.add("Limit fill", unlessAbsent: Cell(paper.limitFill.word))
    block.add("Touch fill", unlessAbsent: .percent(paper.touchFillPercent))
    block.add("Stop-limit fill", unlessAbsent: Cell(paper.stopLimitFill.word))
    block.add("Order arrival", unlessAbsent: Cell(paper.orderArrival.word))
    let (latency, jitter) = (paper.latencyMicroseconds?.value ?? 0, paper.latencyJitterMicroseconds?.value ?? 0)
    if latency > 0 || jitter > 0 { block.add("Latency", Cell("\(latency) to \(UInt64(latency) + UInt64(jitter)) µs")) }
    if let age = paper.maxQuoteAgeMilliseconds { block.add("Oldest quote", Cell("\(age.value) ms")) }
    if let hours = paper.sessionHours {
      block.add("Exchange hours", Cell("\(hours.open)-\(hours.close) \(hours.timeZone)"))
    }
  }

  private static func commission(_ commission: Outcry.V1.CommissionModel?) -> Cell {
    switch commission?.model {
    case .perShare(let model):
      Cell("\(model.amount?.value ?? "0") a unit" + (model.minimum.map { ", at least \($0.value) an order" } ?? ""))
    case .perOrder(let model): Cell("\(model.amount?.value ?? "0") an order")
    case .percentOfNotional(let model): Cell("\(model.percent?.value ?? "0") % of the notional")
    case .makerTaker(let model):
      Cell("\(model.makerPercent?.value ?? "0") % who rests, \(model.takerPercent?.value ?? "0") % who takes")
    case nil: .absent
    }
  }

  private static func slippage(_ slippage: Outcry.V1.SlippageModel?) -> Cell {
    switch slippage?.model {
    case .fixed(let model): Cell("\(model.amount?.value ?? "0") a unit")
    case .percentOfPrice(let model): Cell("\(model.percent?.value ?? "0") % of the price")
    case .volumeShare: "by share of the bar's volume"
    case nil: .absent
    }
  }
}
