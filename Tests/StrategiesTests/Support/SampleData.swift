import Foundation
import Testing
import TradingModel

/// The project's own sample data, `scripts/sample-data`.
enum SampleData {
  /// The daily bars of an index.
  static func bars(named name: String) throws -> [Bar] {
    let file = ReferenceData.repository.appending(path: "scripts/sample-data/\(name).csv")
    let symbol = try #require(Symbol(name))
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",")
      let day = try #require(CivilDate(String(cells[0]))).daysSinceEpoch
      let open = try #require(Instant(seconds: day * 86_400 + 52_200))
      let close = try #require(Instant(seconds: day * 86_400 + 75_600))
      return try #require(
        Bar(
          symbol: symbol, openTime: open, closeTime: close, open: Price(cells[1]), high: Price(cells[2]),
          low: Price(cells[3]), close: Price(cells[4]), volume: Volume(cells[5])))
    }
  }
}
