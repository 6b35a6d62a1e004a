import OutcryContract
import StandardMessages

/// How chains are shown.
enum TraceText {
  static let columns: [Column<Outcry.V1.Trace>] = [
    .left("TRACE") { .text($0.traceId) },
    .left("TIME") { .time($0.signal?.createTime) },
    .left("STRATEGY") { .text($0.signal?.strategyId ?? "") },
    .left("SYMBOL") { .text($0.signal?.symbol ?? "") },
    .left("ACTION") { Cell($0.signal?.action.word ?? "-") },
    .left("STATUS") { SignalText.status($0.signal?.status ?? .unspecified) },
    .left("ORDERS") { .text($0.orderIds.joined(separator: ", ")) },
    .right("FILLED") { .exact($0.slippage?.quantity) },
    .right("COST") { .money($0.slippage?.cost) },
    .right("BP") { .money($0.slippage?.basisPoints) },
    .right("TO FILL") { span($0.timeToFill) },
  ]

  static let stepColumns: [Column<Outcry.V1.TraceStep>] = [
    .left("TIME") { .time($0.time) },
    .right("SINCE SIGNAL") { span($0.sinceSignal) },
    .left("STEP") { Cell($0.type.word) },
    .left("ORDER") { .text($0.orderId) },
    .left("TRIGGER") { .text($0.triggerId) },
    .left("DETAIL") { detail($0) },
  ]

  static let checkColumns: [Column<Outcry.V1.RiskCheck>] = [
    .left("RULE") { .text($0.rule) },
    .left("VERDICT") { $0.passed ? Cell("PASSED", .green) : Cell("REFUSED", .red) },
    .right("LIMIT") { .text($0.limit) },
    .right("OBSERVED") { .text($0.observed) },
    .right("HEADROOM") { .text($0.headroom) },
  ]

  static let slippageColumns: [Column<Outcry.V1.SlippageRow>] = [
    .left("STRATEGY") { $0.strategyId.isEmpty ? "all" : Cell($0.strategyId) },
    .left("FROM") { .time($0.startTime) },
    .right("SIGNALS") { .count($0.signals) },
    .right("NOTIONAL") { .money($0.notional) },
    .right("COST") { .money($0.cost) },
    .right("BP") { .money($0.basisPoints) },
    .right("WORST BP") { .money($0.worstBasisPoints) },
    .right("MEAN TO FILL") { span($0.meanTimeToFill) },
    .right("MAX TO FILL") { span($0.maxTimeToFill) },
  ]

  /// The signal, below it the steps, below them every rule that was checked.
  static func page(_ trace: Outcry.V1.Trace, style: Style) -> String {
    var block = SignalText.block(trace.signal ?? .init())
    if let slippage = trace.slippage {
      block.add("Reference", .price(slippage.referencePrice))
      block.add("Cost", .money(slippage.cost))
      block.add("Basis points", .money(slippage.basisPoints))
    }
    var text = block.rendered(style: style) + "\n" + Table(stepColumns).rendered(trace.steps, style: style)
    if trace.omittedSteps > 0 { text += "and \(trace.omittedSteps) more\n" }
    for step in trace.steps where !step.riskChecks.isEmpty {
      text += "\n" + Table(checkColumns).rendered(step.riskChecks, style: style)
    }
    return text
  }

  private static func detail(_ step: Outcry.V1.TraceStep) -> Cell {
    switch step.type {
    case .resolved: SignalText.status(step.signalStatus)
    case .sized: .text(step.sizing?.explanation ?? "")
    case .riskChecked:
      Cell("\(step.riskChecks.count) rules, \(step.riskChecks.filter { !$0.passed }.count) refused")
    case .filled: Cell("\(step.fill?.quantity?.value ?? "") at \(Cell.price(step.fill?.price).text)")
    case .ended: Cell(step.orderStatus.word)
    case .trigger: Cell(step.triggerEvent.word)
    default: .absent
    }
  }

  /// Seconds, to the millisecond.
  static func span(_ duration: Google.Protobuf.Duration?) -> Cell {
    guard let duration else { return .absent }
    let milliseconds = abs(Int(duration.nanos) / 1_000_000)
    let fraction = milliseconds == 0 ? "" : "." + String(String(1000 + milliseconds).dropFirst())
    return Cell("\(duration.seconds < 0 || duration.nanos < 0 ? "-" : "")\(duration.seconds.magnitude)\(fraction) s")
  }
}
