import OutcryContract

/// How quotes are shown.
enum QuoteText {
  static let columns: [Column<Outcry.V1.Quote>] = [
    .left("TIME", 16) { .time($0.time) },
    .left("SYMBOL", 8) { .text($0.symbol) },
    .right("LAST", 10) { .price($0.last) },
    .right("OPEN", 10) { .price($0.bar?.open) },
    .right("HIGH", 10) { .price($0.bar?.high) },
    .right("LOW", 10) { .price($0.bar?.low) },
    .right("CLOSE", 10) { .price($0.bar?.close) },
    .right("VOLUME", 12) { .exact($0.bar?.volume) },
    .right("TICK") { .count($0.tickSequence) },
  ]

  static func block(_ quote: Outcry.V1.Quote) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("Session", .text(quote.sessionId))
    block.add("Symbol", .text(quote.symbol))
    block.add("Last", .price(quote.last))
    block.add("Time", .time(quote.time))
    block.add("Tick", .count(quote.tickSequence))
    guard let bar = quote.bar else { return block }
    block.add("Newest bar", Cell("\(TimeText.shown(bar.openTime)) to \(TimeText.shown(bar.closeTime))"))
    block.add("Open", .price(bar.open))
    block.add("High", .price(bar.high))
    block.add("Low", .price(bar.low))
    block.add("Close", .price(bar.close))
    block.add("Volume", .exact(bar.volume))
    return block
  }
}
