public import TradingModel

/// Bars of one symbol, which is not in each of them: a million take 64 MB, as ``Bar``s they take 96.
public struct BarRows: RandomAccessCollection, Sendable, Hashable {
  private struct Row: Sendable, Hashable {
    let openTime: Instant
    let closeTime: Instant
    let open: Price
    let high: Price
    let low: Price
    let close: Price
    let volume: Volume

    init(_ bar: Bar) {
      (openTime, closeTime) = (bar.openTime, bar.closeTime)
      (open, high, low, close) = (bar.open, bar.high, bar.low, bar.close)
      volume = bar.volume
    }
  }

  public let symbol: Symbol
  private var rows: [Row] = []

  /// None.
  init(of symbol: Symbol) { self.symbol = symbol }

  public var startIndex: Int { rows.startIndex }
  public var endIndex: Int { rows.endIndex }

  public subscript(index: Int) -> Bar {
    let row = rows[index]
    return Bar(
      unchecked: symbol, openTime: row.openTime, closeTime: row.closeTime, open: row.open, high: row.high, low: row.low,
      close: row.close, volume: row.volume)
  }

  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  /// - Parameter bar: of this symbol.
  mutating func append(_ bar: Bar) { rows.append(Row(bar)) }

  /// The bars at these places.
  func slice(_ range: Range<Int>) -> BarRows {
    var slice = BarRows(of: symbol)
    slice.rows = Array(rows[range])
    return slice
  }
}
