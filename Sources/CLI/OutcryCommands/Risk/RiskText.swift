import OutcryContract

/// How limits, and where a session stands against them, are shown.
enum RiskText {
  static let watchColumns: [Column<Outcry.V1.RiskStatus>] = [
    .left("TIME", 16) { .time($0.marketTime) },
    .right("EQUITY", 12) { .money($0.equity) },
    .right("DAY P&L", 10) { .gain($0.dayPnl) },
    .right("LOSS LEFT", 10) { .money($0.dailyLossHeadroom) },
    .right("POSITIONS") { Cell("\($0.openPositions)/\($0.limits?.maxOpenPositions?.value ?? 0)") },
    .right("MAX NOTIONAL", 12) { .money($0.maxPositionNotional) },
    .left("HALTS") { halts($0) },
  ]

  /// Everything that refuses new risk now.
  private static func halts(_ status: Outcry.V1.RiskStatus) -> Cell {
    var halts: [String] = []
    if status.killSwitch?.engaged == true { halts.append("KILL SWITCH") }
    if status.mode == .reduceOnly || status.mode == .halted { halts.append(status.mode.word) }
    halts += status.halts.filter { $0.type != .overfill }.map { $0.type.word }
    if !status.withinTradingHours { halts.append("OUT OF HOURS") }
    halts += status.haltedSymbols
    return halts.isEmpty ? "none" : Cell(halts.joined(separator: ", "), .red)
  }

  static let breachColumns: [Column<Outcry.V1.RiskBreach>] = [
    .left("TIME") { .time($0.time) },
    .left("BREACH") { .text($0.breachId) },
    .left("VERDICT") { Cell($0.verdict.word) },
    .left("RULE") { .text($0.denial?.rule ?? "") },
    .left("SYMBOL") { .text($0.symbol) },
    .left("ORDER") { .text($0.orderId) },
    .right("LIMIT") { .text($0.denial?.limit ?? "") },
    .right("OBSERVED") { .text($0.denial?.observed ?? "") },
    .left("PASSES") { .text($0.denial?.passes ?? "") },
  ]

  static func block(_ status: Outcry.V1.RiskStatus) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("Session", .text(status.sessionId))
    block.add("Market time", .time(status.marketTime))
    let killSwitch = status.killSwitch ?? Outcry.V1.KillSwitch()
    block.add("Kill switch", killSwitch.engaged ? Cell("ENGAGED", .red) : Cell("released", .green))
    if killSwitch.engaged {
      block.add("Why", .text(killSwitch.reason))
      block.add("Engaged", .time(killSwitch.engageTime))
    }
    if status.mode != .unspecified {
      block.add("Mode", Cell(status.mode.word, status.mode == .normal ? .green : .red))
      if !status.modeReason.isEmpty { block.add("Mode chosen", .text(status.modeReason)) }
    }
    for halt in status.halts { block.add("Halt \(halt.haltId)", Cell("\(halt.type.word): \(halt.message)", .red)) }
    if let bias = status.bias, let value = bias.value, let effective = bias.effectiveValue {
      block.add("Risk bias", Cell("\(value.value), counts as \(effective.value)"))
    }
    block.add("Equity", .money(status.equity))
    block.add("Day", .text(status.day))
    block.add("Equity at its start", .money(status.dayStartEquity))
    block.add("Day P&L", .gain(status.dayPnl))
    block.add("Daily loss limit", .money(status.dailyLossLimit))
    block.add("Daily loss headroom", .money(status.dailyLossHeadroom))
    block.add("Daily loss reached", yesNo(status.dailyLossReached, alarming: true))
    block.add("Open positions", .count(status.openPositions))
    block.add("More positions", .count(status.openPositionsHeadroom))
    block.add("Largest new position", .money(status.maxPositionNotional))
    block.add("Within trading hours", yesNo(status.withinTradingHours, alarming: false))
    block.add(
      "Halted symbols", status.haltedSymbols.isEmpty ? "none" : Cell(status.haltedSymbols.joined(separator: ", "), .red)
    )
    block.add("Peak equity", .money(status.peakEquity))
    block.add("Drawdown", unlessAbsent: status.drawdownPercent.map { Cell("\($0.value) %") } ?? .absent)
    block.add("Buying power", unlessAbsent: status.buyingPower.map { .money($0) } ?? .absent)
    block.add("Orders in a second", .count(status.ordersLastSecond))
    block.add("Orders in a minute", .count(status.ordersLastMinute))
    if !status.etag.isEmpty { block.add("Limits' etag", .text(status.etag)) }
    addLimits(status.limits, to: &block)
    return block
  }

  private static func yesNo(_ value: Bool, alarming: Bool) -> Cell {
    Cell(value ? "yes" : "no", value == alarming ? .red : nil)
  }

  static func addLimits(_ limits: Outcry.V1.RiskLimits?, to block: inout KeyValueBlock) {
    guard let limits else { return }
    block.add("Max open positions", unlessAbsent: limits.maxOpenPositions.map { .count($0.value) } ?? .absent)
    block.add(
      "Max position", unlessAbsent: limits.maxPositionPercent.map { Cell("\($0.value) % of equity") } ?? .absent)
    block.add(
      "Max daily loss",
      unlessAbsent: limits.maxDailyLossPercent.map { Cell("\($0.value) % of the day's equity") } ?? .absent)
    if let hours = limits.tradingHours {
      let days = hours.days.isEmpty ? "" : " " + hours.days.map { String($0.word.prefix(3)) }.joined(separator: ",")
      block.add("Trading hours", Cell("\(hours.open)-\(hours.close) \(hours.timeZone)\(days)"))
      if !hours.holidays.isEmpty { block.add("Holidays", Cell(hours.holidays.joined(separator: ", "))) }
    }
    for (name, value) in furtherLimits(limits) { block.add(name, unlessAbsent: value.map { Cell($0) } ?? .absent) }
  }

  /// Those that are absent unless somebody chose them.
  private static func furtherLimits(_ limits: Outcry.V1.RiskLimits) -> [(String, String?)] {
    [
      ("Max symbol quantity", limits.maxSymbolQuantity.map { "\($0.value) units" }),
      ("Max symbol notional", limits.maxSymbolNotional?.value),
      ("Max total exposure", limits.maxTotalExposurePercent.map { "\($0.value) % of equity" }),
      ("Max sector exposure", limits.maxSectorExposurePercent.map { "\($0.value) % of equity" }),
      ("Max leverage", limits.maxLeverage.map { "\($0.value) times equity" }),
      ("Max order quantity", limits.maxOrderQuantity.map { "\($0.value) units" }),
      ("Max order notional", limits.maxOrderNotional?.value),
      ("Max orders a second", limits.maxOrdersPerSecond.map { "\($0.value)" }),
      ("Max orders a minute", limits.maxOrdersPerMinute.map { "\($0.value)" }),
      ("Price band", limits.priceBandPercent.map { "\($0.value) % of the last quote" }),
      ("Duplicate window", limits.duplicateOrderWindow.map { seconds($0.seconds, $0.nanos) }),
      ("Max quote age", limits.maxQuoteAge.map { seconds($0.seconds, $0.nanos) }),
      ("Max daily loss sum", limits.maxDailyLoss?.value),
      ("Max drawdown", limits.maxDrawdownPercent.map { "\($0.value) % below the peak" }),
      ("Max strategy loss", limits.maxStrategyLoss?.value),
      ("Halt confirmations", limits.haltConfirmations.map { "\($0.value)" }),
      ("Max risk bias age", limits.maxRiskBiasAge.map { seconds($0.seconds, $0.nanos) }),
    ]
  }

  private static func seconds(_ seconds: Int64, _ nanos: Int32) -> String {
    if nanos == 0 { return "\(seconds) s" }
    let digits = String(max(0, nanos))
    var fraction = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    while fraction.last == "0" { fraction.removeLast() }
    return "\(seconds).\(fraction) s"
  }
}
