import TradingModel

/// The numbers of one row, after the date.
struct BarRow {
  let bytes: [UInt8]
  /// Six.
  let fields: [Range<Int>]
  let position: LinePosition

  func bar(symbol: Symbol, openTime: Instant, closeTime: Instant) throws(CSVFeedError) -> Bar {
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
      symbol: symbol, openTime: openTime, closeTime: closeTime, open: open, high: high, low: low, close: close,
      volume: volume)
    guard let bar else { throw error(.outsideRange(field: "close", close, low: low, high: high), 4) }
    return bar
  }

  private func price(_ place: Int, _ name: String) throws(CSVFeedError) -> Price {
    let price: Price = try number(place, name)
    guard price.isPositive else { throw error(.notPositive(field: name), place) }
    return price
  }

  private func number<Number: FixedPoint>(_ place: Int, _ name: String) throws(CSVFeedError) -> Number {
    let text = String(decoding: bytes[fields[place]], as: UTF8.self)
    do {
      return try Number(text)
    } catch {
      throw self.error(.badNumber(field: name, text: text, error), place)
    }
  }

  private func error(_ problem: CSVFeedError.Problem, _ place: Int) -> CSVFeedError {
    position.error(problem, at: fields[place].lowerBound)
  }
}
