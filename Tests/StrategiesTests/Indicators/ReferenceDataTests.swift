import Strategies
import Testing

/// Every value in the reference columns, to the digits that are printed there (a little over half a unit of the last
/// one, since the prices beside them are rounded too).
@Suite(.enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.absence)))
struct ReferenceDataTests {
  private func expect(
    _ ours: [Double?], toMatch column: String, of columns: [String: [Double?]], within tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reference = try #require(columns[column], sourceLocation: sourceLocation)
    #expect(ours.count == reference.count, sourceLocation: sourceLocation)
    #expect(reference.count { $0 != nil } > 150, sourceLocation: sourceLocation)
    for (row, (ours, reference)) in zip(ours, reference).enumerated() {
      guard let reference else { continue }
      #expect(
        ours.map { abs($0 - reference) <= tolerance } == true,
        "\(column), row \(row): \(String(describing: ours)), reference \(reference)", sourceLocation: sourceLocation)
    }
  }

  private func formula(_ text: String, _ bars: [BarValues]) throws -> [Double?] {
    try values(of: text, result: .number, over: bars)
  }

  @Test func averagesAndRelativeStrengthOfAnIndex() throws {
    let columns = try ReferenceData.columns(of: "spy_with_indicators.txt")
    let closes = try #require(columns["Close"]).compactMap { $0 }
    let series = bars(closing: closes)
    // Printed with two decimals, of closes that were rounded themselves.
    try expect(formula("sma(close, 14)", series), toMatch: "SMA14", of: columns, within: 0.006)
    // The printed EMA was rounded at each step: it stays a rounding error away.
    try expect(formula("ema(close, 14)", series), toMatch: "EMA14", of: columns, within: 0.0061)
    try expect(formula("macd(close, 12, 26)", series), toMatch: "MACD 12 26", of: columns, within: 0.0002)
    try expect(formula("rsi(close, 14)", series), toMatch: "RSI 14 Wilder", of: columns, within: 0.000_005_1)
  }

  @Test func simpleRelativeStrengthOfAnIndex() throws {
    let columns = try ReferenceData.columns(of: "spy_with_indicators.txt")
    let closes = try #require(columns["Close"]).compactMap { $0 }
    // The closes beside it were rounded at a hundredth after it was made: in a window of fourteen changes, without the
    // memory that evens it out in Wilder's, that moves the last printed digits (at most 0.000298).
    try expect(formula("rsi_simple(close, 14)", bars(closing: closes)), toMatch: "RSI 14", of: columns, within: 0.000_3)
  }

  /// The file has no volumes: they are taken from the column's own steps, whose signs must then be those of the closes.
  @Test func onBalanceVolumeOfAnIndex() throws {
    let columns = try ReferenceData.columns(of: "spy_with_indicators.txt")
    let closes = try #require(columns["Close"]).compactMap { $0 }
    let reference = try #require(columns["OBV"])
    let series = closes.enumerated().map { row, close in
      let step = row == 0 ? 0 : abs((reference[row] ?? 0) - (reference[row - 1] ?? 0))
      return BarValues(open: close, high: close, low: close, close: close, volume: step)
    }
    try expect(formula("obv()", series), toMatch: "OBV", of: columns, within: 1)
  }

  @Test func firstValuesFallOnTheSameRows() throws {
    let columns = try ReferenceData.columns(of: "spy_with_indicators.txt")
    let closes = try #require(columns["Close"]).compactMap { $0 }
    let pairs = try [
      ("SMA14", run(SimpleMovingAverage(period: period(14)), over: closes)),
      ("EMA14", run(ExponentialMovingAverage(period: period(14)), over: closes)),
      ("RSI 14 Wilder", run(RelativeStrengthIndex(period: period(14)), over: closes)),
    ]
    for (column, ours) in pairs {
      #expect(ours.firstIndex { $0 != nil } == columns[column]?.firstIndex { $0 != nil }, "\(column)")
    }
  }

  @Test func macdWithSignalAndHistogram() throws {
    let columns = try ReferenceData.columns(of: "spy_with_macd.txt")
    let series = ReferenceData.bars(of: columns)
    try expect(formula("macd(close, 12, 26, 9)", series), toMatch: "MACD", of: columns, within: 0.000_006)
    try expect(formula("macd_signal(close, 12, 26, 9)", series), toMatch: "Signal", of: columns, within: 0.000_006)
    try expect(formula("macd_histogram(close, 12, 26, 9)", series), toMatch: "Histogram", of: columns, within: 0.000_01)
  }

  @Test func averageTrueRange() throws {
    let columns = try ReferenceData.columns(of: "spy_atr_wilder.txt")
    let series = ReferenceData.bars(of: columns)
    let ours = try run(AverageTrueRange(period: period(14)), over: series)
    try expect(ours, toMatch: "Average True Range 14", of: columns, within: 0.000_005_1)
    #expect(ours.firstIndex { $0 != nil } == columns["Average True Range 14"]?.firstIndex { $0 != nil })
  }

  @Test func bollingerBands() throws {
    let columns = try ReferenceData.columns(of: "spy_bollinger_bands.txt")
    let series = ReferenceData.bars(of: columns)
    let top = "Bollinger Bands® 20 2 Top"
    let bottom = "Bollinger Bands® 20 2 Bottom"
    try expect(
      formula("bollinger_middle(close, 20, 2)", series), toMatch: "Moving Average 20", of: columns, within: 7e-5)
    try expect(formula("bollinger_upper(close, 20, 2)", series), toMatch: top, of: columns, within: 7e-5)
    try expect(formula("bollinger_lower(close, 20, 2)", series), toMatch: bottom, of: columns, within: 7e-5)
  }
}
