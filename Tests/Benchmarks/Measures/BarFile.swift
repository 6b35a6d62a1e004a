public import Backtesting
import Glibc
public import TradingModel

/// Reads minute bars line by line, so that a million of them take no more memory than they are: closing second, open, high,
/// low, close and volume.
public struct BarFile: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>
  private let symbol: Symbol

  public init(_ path: String, symbol: Symbol) throws {
    guard let file = fopen(path, "r") else { throw BenchmarkError(message: "cannot open \(path)") }
    self.file = file
    self.symbol = symbol
  }

  deinit { fclose(file) }

  /// - Parameter count: at most so many.
  public func bars(_ count: Int) throws -> BarSeries {
    var series = BarSeries(of: symbol, capacity: count)
    // The first line names the columns.
    _ = line()
    while series.bars.count < count, let line = line() { try series.append(bar(line)) }
    return series
  }

  private func line() -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, fgets(start, Int32(buffer.count), file) != nil else { return nil }
      return String(cString: start)
    }
  }

  private func bar(_ line: String) throws -> Bar {
    let fields = line.split(whereSeparator: { $0 == "," || $0.isNewline }).map(String.init)
    guard fields.count == 6, let second = Int64(fields[0]), let open = Instant(seconds: second - 60),
      let close = Instant(seconds: second),
      let bar = Bar(
        symbol: symbol, openTime: open, closeTime: close, open: try Price(fields[1]), high: try Price(fields[2]),
        low: try Price(fields[3]), close: try Price(fields[4]), volume: try Volume(fields[5]))
    else { throw BenchmarkError(message: "no bar: \(line)") }
    return bar
  }
}
