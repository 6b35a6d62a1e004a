import TradingModel

/// What has a time of its own: a quote or a trade.
extension CSVRow {
  /// `time,bid,ask,bid_size,ask_size`
  /// - Parameter previous: the time of the row before, and this one's afterwards.
  func quote(of symbol: Symbol, _ previous: inout Instant?) throws(CSVFeedError) -> MarketQuote {
    let time = try time(after: &previous)
    let bid = try price(1, "bid")
    let ask = try price(2, "ask")
    if bid > ask { throw error(.bidAboveAsk(bid: bid, ask: ask), 1) }
    let bidSize = try size(3, "bid_size")
    let quote = MarketQuote(
      symbol: symbol, time: time, bid: bid, ask: ask, bidSize: bidSize, askSize: try size(4, "ask_size"))
    guard let quote else { throw error(.bidAboveAsk(bid: bid, ask: ask), 1) }
    return quote
  }

  /// `time,price,size`
  func trade(of symbol: Symbol, _ previous: inout Instant?) throws(CSVFeedError) -> MarketTrade {
    let time = try time(after: &previous)
    let price = try price(1, "price")
    guard let trade = MarketTrade(symbol: symbol, time: time, price: price, size: try size(2, "size")) else {
      throw error(.notPositive(field: "size"), 2)
    }
    return trade
  }

  /// Several things may happen at one time.
  private func time(after previous: inout Instant?) throws(CSVFeedError) -> Instant {
    let text = { String(decoding: bytes[fields[0]], as: UTF8.self) }
    guard case .timestamp(let time) = DateField(bytes[fields[0]]) else { throw error(.notATimestamp(text()), 0) }
    if let previous, time < previous { throw error(.timeNotAscending(text()), 0) }
    previous = time
    return time
  }

  private func size(_ place: Int, _ name: String) throws(CSVFeedError) -> Quantity {
    let size: Quantity = try number(place, name)
    if size.isNegative { throw error(.negative(field: name), place) }
    return size
  }
}
