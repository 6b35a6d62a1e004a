import Backtesting
import Foundation
import Testing
import TradingModel

/// SPY as LEAN publishes it, from `../shared/data` beside the repository: absent on most machines.
struct LEANData {
  static var directory: URL {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("../shared/data/lean").standardizedFileURL
  }

  static var isThere: Bool {
    FileManager.default.isReadableFile(atPath: directory.appendingPathComponent("daily_spy.zip").path)
  }

  static let missing: Comment = "there is no ../shared/data/lean beside the repository, which has LEAN's data"

  let symbol: Symbol
  let zone: CivilZone
  let factors: AdjustmentFactors
  let riskFreeRate: RiskFreeRate

  init() throws {
    symbol = try #require(Symbol("SPY"))
    zone = try #require(CivilZone("America/New_York"))
    factors = try AdjustmentFactors(
      Self.rows("factor_files_spy.csv").compactMap { row in
        guard row.count > 3, let day = Self.day(row[0]) else { return nil }
        return AdjustmentFactors.Row(
          day: day, price: try AdjustmentFactor(row[1]), split: try AdjustmentFactor(row[2]),
          reference: try Price(row[3]))
      })
    riskFreeRate = .schedule(
      try Self.rows("interest-rate.csv").compactMap { row in
        guard let day = CivilDate(row[0]) else { return nil }
        return RiskFreeRate.Step(day: day, rate: try #require(Double(row[1])) / 100)
      })
  }

  /// Daily bars from the opening to the close of each day, not adjusted.
  func daily(from first: String, to last: String) throws -> BarSeries {
    let text = try ZipArchive.text(in: Data(contentsOf: Self.directory.appendingPathComponent("daily_spy.zip")))
    let bars = try Self.rows(of: text).compactMap { row -> Bar? in
      let name = String(row[0].prefix(8))
      guard first <= name, name <= last, let day = Self.day(name) else { return nil }
      return try bar(
        row[1...5], from: zone.instant(of: day, minute: 570), to: zone.instant(of: day, minute: 960))
    }
    return try BarSeries(symbol, bars)
  }

  /// Bars of a minute in the hours of trading, with bid and ask, not adjusted.
  func minutes(_ names: [String]) throws -> BarSeries {
    var bars: [Bar] = []
    var quotes: [BarQuote] = []
    for name in names {
      let midnight = zone.instant(of: try #require(Self.day(name)), minute: 0)
      let shown = try Dictionary(
        uniqueKeysWithValues: minuteRows(name, "quote").map { row in
          (row[0], try BarQuote(open: spread(row[1], row[6]), close: spread(row[4], row[9])))
        })
      for row in try minuteRows(name, "trade") {
        let milliseconds = try #require(Int64(row[0]))
        guard (34_200_000..<57_600_000).contains(milliseconds) else { continue }
        let openTime = midnight.advanced(by: milliseconds * 1_000_000)
        bars.append(try bar(row[1...5], from: openTime, to: openTime.advanced(by: 60_000_000_000)))
        quotes.append(shown[row[0]] ?? BarQuote(open: nil, close: nil))
      }
    }
    return try BarSeries(symbol, bars, quotes: quotes)
  }

  private func minuteRows(_ name: String, _ kind: String) throws -> [[String]] {
    let url = Self.directory.appendingPathComponent("minute_spy/\(name)_\(kind).zip")
    return Self.rows(of: try ZipArchive.text(in: Data(contentsOf: url)))
  }

  private func spread(_ bid: String, _ ask: String) throws -> Tick.Spread? {
    bid.isEmpty || ask.isEmpty ? nil : Tick.Spread(bid: try price(bid), ask: try price(ask))
  }

  private func bar(_ fields: ArraySlice<String>, from openTime: Instant, to closeTime: Instant) throws -> Bar {
    let prices = try fields.prefix(4).map(price)
    let volume = try Volume(try #require(fields.last))
    return try #require(
      Bar(
        symbol: symbol, openTime: openTime, closeTime: closeTime, open: prices[0], high: prices[1], low: prices[2],
        close: prices[3], volume: volume))
  }

  /// Ten-thousandths, now and then with decimals of their own.
  private func price(_ text: String) throws -> Price {
    let exact = try Price(text)
    #expect(exact.raw % 10_000 == 0)
    return Price(raw: exact.raw / 10_000)
  }

  static func day(_ name: String) -> CivilDate? {
    guard name.count == 8, let number = Int(name) else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func rows(_ file: String) throws -> [[String]] {
    rows(of: try String(contentsOf: directory.appendingPathComponent(file), encoding: .utf8))
  }

  private static func rows(of text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.count > 1 }
  }
}
