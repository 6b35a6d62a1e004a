import TradingModel

/// `date,open,high,low,close,volume`
extension CSVRow {
  /// - Parameter clock: tells when the bars of the file open and close, and is moved on.
  func bar(of symbol: Symbol, _ clock: inout BarClock) throws(CSVFeedError) -> Bar {
    let times: (open: Instant, close: Instant)
    do {
      times = try clock.times(of: bytes[fields[0]])
    } catch {
      throw self.error(error.problem, 0)
    }
    let open = try price(1, "open")
    let high = try price(2, "high")
    let low = try price(3, "low")
    let close = try price(4, "close")
    let volume: Volume = try number(5, "volume")
    if volume.isNegative { throw error(.negative(field: "volume"), 5) }
    if high < low { throw error(.highBelowLow(high: high, low: low), 2) }
    let range = low...high
    if !range.contains(open) { throw error(.outsideRange(field: "open", open, low: low, high: high), 1) }
    let bar = Bar(
      symbol: symbol, openTime: times.open, closeTime: times.close, open: open, high: high, low: low, close: close,
      volume: volume)
    guard let bar else { throw error(.outsideRange(field: "close", close, low: low, high: high), 4) }
    return bar
  }
}
