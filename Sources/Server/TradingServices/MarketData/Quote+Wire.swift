import OutcryContract
import TradingEngine
import TradingModel

extension SessionPoint {
  /// The newest quote of an instrument; nil before its first price.
  func quote(of symbol: Symbol) -> Wire.Quote? {
    guard let book = state.book(of: symbol), let tick = book.lastTick else { return nil }
    return Wire.Quote(
      sessionId: sessionID.text, symbol: symbol.text, last: tick.price.wire, tickSequence: tick.sequence,
      time: tick.time.wire, bar: book.lastBar?.wire,
      bid: tick.spread?.bid.wire, ask: tick.spread?.ask.wire)
  }
}

extension Bar {
  var wire: Wire.Bar {
    Wire.Bar(
      openTime: openTime.wire, closeTime: closeTime.wire, open: open.wire, high: high.wire, low: low.wire,
      close: close.wire, volume: volume.wire)
  }
}
