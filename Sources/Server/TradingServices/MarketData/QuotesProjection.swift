import OutcryContract
import TradingEngine
import TradingModel

/// WatchQuotes: every price of some instruments.
struct QuotesProjection: WatchProjection {
  typealias Response = Outcry.V1.WatchQuotesResponse

  /// Empty: all.
  let symbols: Set<Symbol>

  var sharingKey: AnyHashable? { symbols }

  func snapshot(of point: SessionPoint) -> [Wire.Quote] {
    point.state.books.map(\.instrument.symbol).filter(symbols.allows).compactMap(point.quote)
  }

  func event(_ event: SessionEvent, after point: SessionPoint) -> Wire.Quote? {
    guard case .priceMarked(let tick) = event.kind, symbols.allows(tick.symbol) else { return nil }
    return point.quote(of: tick.symbol)
  }
}
