package import TradingModel

extension Bar {
  /// What a row of a table holds of it: series, open and close time, open, high, low, close, and both halves of the volume.
  package func numbers(of series: Int64) -> [Int64] {
    [
      series, openTime.nanosecondsSinceEpoch, closeTime.nanosecondsSinceEpoch, open.raw, high.raw, low.raw, close.raw,
      Int64(truncatingIfNeeded: volume.raw >> 64), Int64(truncatingIfNeeded: volume.raw),
    ]
  }

  /// The same without the series. Nil for numbers that are no bar.
  package init?(symbol: Symbol, numbers: [Int64]) {
    guard numbers.count == 8 else { return nil }
    self.init(
      symbol: symbol, openTime: Instant(nanosecondsSinceEpoch: numbers[0]),
      closeTime: Instant(nanosecondsSinceEpoch: numbers[1]), open: Price(raw: numbers[2]), high: Price(raw: numbers[3]),
      low: Price(raw: numbers[4]), close: Price(raw: numbers[5]),
      volume: Volume(raw: Int128(numbers[6]) << 64 | Int128(UInt64(bitPattern: numbers[7]))))
  }
}
