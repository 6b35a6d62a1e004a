public import TradingModel
import TradingRuntime

/// Bars in a file that was sent, rather than one of the feed's directory.
public enum CSVBars {
  /// Reads `date,open,high,low,close,volume`, at least one row.
  ///
  /// - Parameters:
  ///   - name: of the file, for errors.
  ///   - configuration: the hours of days, the interval of bars with timestamps, and the bounds.
  /// - Throws: ``CSVFeedError`` for the first row that is wrong.
  public static func read(
    _ bytes: [UInt8], named name: String, of symbol: Symbol, configuration: CSVFeedConfiguration
  ) throws(CSVFeedError) -> [Bar] {
    guard !bytes.isEmpty else { throw CSVFeedError(file: name, line: 1, column: 1, problem: .empty) }
    let file = CSVFile(path: name, symbol: symbol, kind: .bars)
    var history = MarketHistory()
    try history.read(
      CSVTable(file: file, bytes: bytes, configuration: configuration), maximum: configuration.maximumRows)
    return history.bars
  }
}
