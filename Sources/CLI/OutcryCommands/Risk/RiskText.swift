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
    if status.dailyLossReached { halts.append("DAILY LOSS") }
    if !status.withinTradingHours { halts.append("OUT OF HOURS") }
    halts += status.haltedSymbols
    return halts.isEmpty ? "none" : Cell(halts.joined(separator: ", "), .red)
  }

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
    }
  }
}
