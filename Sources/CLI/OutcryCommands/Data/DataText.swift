import OutcryContract

/// How market data are shown.
enum DataText {
  static let columns: [Column<Outcry.V1.BarSeries>] = [
    .left("SYMBOL") { .text($0.symbol) },
    .left("INTERVAL") { .text($0.interval) },
    .left("SOURCE") { Cell($0.source.word) },
    .right("BARS") { .count($0.bars) },
    .left("FIRST") { .time($0.firstOpenTime) },
    .left("LAST") { .time($0.lastCloseTime) },
    .right("REVISION") { .count($0.revision) },
    .left("FACTORS") { .text($0.factors.map { "to \($0.lastDay)" } ?? "") },
    .left("FILE") { .text($0.fileName) },
  ]

  static func block(_ series: Outcry.V1.BarSeries) -> KeyValueBlock {
    var block = KeyValueBlock()
    add(series, to: &block)
    return block
  }

  static func block(_ response: Outcry.V1.ImportBarsResponse, file: String) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("file", .text(file))
    block.add("rows", .count(response.rows))
    block.add("added", .count(response.added))
    block.add("replaced", .count(response.replaced))
    block.add("removed", .count(response.removed))
    add(response.series ?? .init(), to: &block)
    return block
  }

  static func block(_ response: Outcry.V1.ImportFactorsResponse) -> KeyValueBlock {
    var block = KeyValueBlock()
    let factors = response.factors ?? .init()
    block.add("changed", Cell(response.changed ? "yes" : "no"))
    block.add("rows", .count(factors.rows))
    block.add("first day", .text(factors.firstDay))
    block.add("last day", .text(factors.lastDay))
    block.add("revision", .count(factors.revision))
    return block
  }

  private static func add(_ series: Outcry.V1.BarSeries, to block: inout KeyValueBlock) {
    block.add("series", .text("\(series.symbol) \(series.interval)"))
    block.add("bars", .count(series.bars))
    block.add("first", .time(series.firstOpenTime))
    block.add("last", .time(series.lastCloseTime))
    block.add("currency", .text(series.currency))
    block.add("tick size", .exact(series.tickSize))
    block.add("lot size", .exact(series.lotSize))
    block.add("revision", .count(series.revision))
  }
}
