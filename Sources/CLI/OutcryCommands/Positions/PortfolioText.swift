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

  static func page(_ portfolio: Outcry.V1.Portfolio, style: Style) -> String {
    var block = KeyValueBlock()
    block.add("Session", .text(portfolio.sessionId))
    block.add("Market time", .time(portfolio.marketTime))
    block.add("Currency", .text(portfolio.currency))
    block.add("Equity", .money(portfolio.equity))
    block.add("Cash", .money(portfolio.cash))
    block.add("Market value", .money(portfolio.marketValue))
    block.add("Initial cash", .money(portfolio.initialCash))
    block.add("Realised P&L", .gain(portfolio.realizedPnl))
    block.add("Unrealised P&L", .gain(portfolio.unrealizedPnl))
    block.add("Fees", .money(portfolio.fees))
    block.add("Day", .text(portfolio.day))
    block.add("Equity at its start", .money(portfolio.dayStartEquity))
    block.add("Day P&L", .gain(portfolio.dayPnl))
    let positions =
      portfolio.positions.isEmpty
      ? "no positions\n" : Table(positionColumns).rendered(portfolio.positions, style: style)
    return block.rendered(style: style) + "\n" + positions
  }
}
