import OutcryContract

/// How positions and portfolios are shown.
enum PortfolioText {
  static let positionColumns: [Column<Outcry.V1.Position>] = [
    .left("SYMBOL") { .text($0.symbol) },
    .right("QUANTITY") { .exact($0.quantity) },
    .right("AVG PRICE") { .meanPrice($0.averagePrice) },
    .right("MARK") { .price($0.markPrice) },
    .right("VALUE") { .money($0.marketValue) },
    .right("UNREALISED") { .gain($0.unrealizedPnl) },
    .right("REALISED") { .gain($0.realizedPnl) },
    .right("FEES") { .money($0.fees) },
    .left("OPENED") { .time($0.openTime) },
  ]

  static let watchColumns: [Column<Outcry.V1.Portfolio>] = [
    .left("TIME", 16) { .time($0.marketTime) },
    .right("EQUITY", 12) { .money($0.equity) },
    .right("CASH", 12) { .money($0.cash) },
    .right("VALUE", 12) { .money($0.marketValue) },
    .right("DAY P&L", 10) { .gain($0.dayPnl) },
    .right("UNREALISED", 10) { .gain($0.unrealizedPnl) },
    .right("REALISED", 10) { .gain($0.realizedPnl) },
    .right("FEES", 8) { .money($0.fees) },
    .right("POSITIONS") { .count($0.positions.count) },
  ]

  static let dayColumns: [Column<Outcry.V1.PortfolioSnapshot>] = [
    .left("DAY") { .text($0.day) },
    .right("EQUITY") { .money($0.portfolio?.equity) },
    .right("CASH") { .money($0.portfolio?.cash) },
    .right("VALUE") { .money($0.portfolio?.marketValue) },
    .right("DAY P&L") { .gain($0.portfolio?.dayPnl) },
    .right("DEPOSITS") { .money($0.portfolio?.netDeposits) },
    .right("DRAWDOWN %") { .money($0.portfolio?.drawdownPercent) },
    .right("POSITIONS") { .count($0.portfolio?.positions.count ?? 0) },
  ]

  static let equityColumns: [Column<Outcry.V1.EquityPoint>] = [
    .left("TIME") { .time($0.time) },
    .right("EQUITY") { .money($0.equity) },
    .right("CASH") { .money($0.cash) },
    .right("UNREALISED") { .gain($0.unrealizedPnl) },
    .right("REALISED") { .gain($0.realizedPnl) },
    .right("FEES") { .money($0.fees) },
    .right("DRAWDOWN %") { .money($0.drawdownPercent) },
  ]

  static let balanceColumns: [Column<Outcry.V1.CurrencyBalance>] = [
    .left("CURRENCY") { .text($0.currency) },
    .right("CASH") { .money($0.cash) },
    .right("RATE") { .exact($0.exchangeRate) },
    .right("WORTH") { .money($0.baseValue) },
  ]

  static let strategyColumns: [Column<Outcry.V1.StrategyPosition>] = [
    .left("STRATEGY") { .text($0.strategyId) },
    .right("VALUE") { .money($0.marketValue) },
    .right("UNREALISED") { .gain($0.unrealizedPnl) },
    .right("REALISED") { .gain($0.realizedPnl) },
    .right("DIVIDENDS") { .gain($0.dividends) },
    .right("FEES") { .money($0.fees) },
  ]

  static func page(_ portfolio: Outcry.V1.Portfolio, style: Style) -> String {
    var block = KeyValueBlock()
    block.add("Session", .text(portfolio.sessionId))
    block.add("Market time", .time(portfolio.marketTime))
    block.add("Currency", .text(portfolio.currency))
    block.add("Equity", .money(portfolio.equity))
    block.add("Cash", .money(portfolio.cash))
    block.add("Market value", .money(portfolio.marketValue))
    block.add("Initial cash", .money(portfolio.initialCash))
    block.add("Net deposits", .money(portfolio.netDeposits))
    block.add("Realised P&L", .gain(portfolio.realizedPnl))
    block.add("Unrealised P&L", .gain(portfolio.unrealizedPnl))
    block.add("Dividends", .gain(portfolio.dividends))
    block.add("Currency P&L", .gain(portfolio.currencyPnl))
    block.add("Fees", .money(portfolio.fees))
    block.add("Exposure", exposure(portfolio.exposure))
    block.add("Drawdown", drawdown(portfolio))
    block.add("Day", .text(portfolio.day))
    block.add("Equity at its start", .money(portfolio.dayStartEquity))
    block.add("Day P&L", .gain(portfolio.dayPnl))
    let positions =
      portfolio.positions.isEmpty
      ? "no positions\n" : Table(positionColumns).rendered(portfolio.positions, style: style)
    var parts = [block.rendered(style: style), positions]
    if portfolio.balances.count > 1 { parts.append(Table(balanceColumns).rendered(portfolio.balances, style: style)) }
    if portfolio.strategies.contains(where: { !$0.strategyId.isEmpty }) {
      parts.append(Table(strategyColumns).rendered(portfolio.strategies, style: style))
    }
    return parts.joined(separator: "\n")
  }

  private static func exposure(_ exposure: Outcry.V1.Exposure?) -> Cell {
    guard let exposure else { return .absent }
    return Cell("\(Cell.money(exposure.gross).text) gross, \(Cell.money(exposure.net).text) net")
  }

  private static func drawdown(_ portfolio: Outcry.V1.Portfolio) -> Cell {
    guard portfolio.drawdownPercent != nil else { return .absent }
    return Cell("\(Cell.money(portfolio.drawdownPercent).text) % below \(Cell.money(portfolio.peakEquity).text)")
  }
}
