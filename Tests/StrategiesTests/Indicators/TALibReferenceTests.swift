import Foundation
import Strategies
import Testing

/// Every indicator that TA-Lib has too gives TA-Lib's numbers on random bars (`Tests/Fixtures/Indicators/talib.csv`,
/// made by the script beside it with TA-Lib 0.8.2).
struct TALibReferenceTests {
  struct Reference: Sendable, CustomTestStringConvertible {
    let column: String
    let formula: String
    /// TA-Lib begins some averages at a later bar: from this row on the beginning is forgotten. 0: the first values
    /// fall on the same row and agree.
    let from: Int
    var testDescription: String { column }

    init(_ column: String, _ formula: String, from: Int = 0) {
      (self.column, self.formula, self.from) = (column, formula, from)
    }
  }

  static let references = [
    Reference("sma", "sma(close, 10)"), Reference("ema", "ema(close, 10)"), Reference("wma", "wma(close, 10)"),
    Reference("dema", "dema(close, 10)"), Reference("tema", "tema(close, 10)"), Reference("kama", "kama(close, 10)"),
    Reference("rsi", "rsi(close, 14)"), Reference("roc", "roc(close, 10)"), Reference("mom", "momentum(close, 10)"),
    Reference("linearreg", "linreg(close, 14)"), Reference("linearreg_slope", "linreg(close, 14).slope"),
    Reference("linearreg_intercept", "linreg(close, 14).intercept"), Reference("stddev", "stddev(close, 10)"),
    Reference("macd_line", "macd(close, 5, 12, 4)", from: 250),
    Reference("macd_signal", "macd(close, 5, 12, 4).signal", from: 250),
    Reference("macd_histogram", "macd(close, 5, 12, 4).histogram", from: 250),
    Reference("bb_upper", "bollinger(close, 20, 2).upper"), Reference("bb_middle", "bollinger(close, 20, 2).middle"),
    Reference("bb_lower", "bollinger(close, 20, 2).lower"), Reference("stoch_k", "stochastic(14, 3, 3).k", from: 17),
    Reference("stoch_d", "stochastic(14, 3, 3).d"),
    Reference("stochrsi_k", "stochastic_rsi(close, 14, 5, 1, 3).k", from: 20),
    Reference("stochrsi_d", "stochastic_rsi(close, 14, 5, 1, 3).d"), Reference("cci", "cci(14)"),
    Reference("adx", "adx(7)"), Reference("plus_di", "adx(7).plus"), Reference("minus_di", "adx(7).minus"),
    Reference("atr", "atr(7)", from: 250), Reference("natr", "natr(7)", from: 250),
    Reference("kc_upper", "keltner(10, 7, 2).upper", from: 250), Reference("kc_middle", "keltner(10, 7, 2).middle"),
    Reference("kc_lower", "keltner(10, 7, 2).lower", from: 250), Reference("dc_upper", "donchian(20).upper"),
    Reference("dc_middle", "donchian(20).middle"), Reference("dc_lower", "donchian(20).lower"),
    Reference("obv", "obv()"), Reference("mfi", "mfi(14)"), Reference("vwap", "session_vwap()"),
    Reference("cmf", "cmf(20)"), Reference("willr", "williams_r(14)"), Reference("aroon_down", "aroon(14).down"),
    Reference("aroon_up", "aroon(14).up"), Reference("sar", "psar(0.02, 0.2)"),
    Reference("highest", "highest(close, 10)"), Reference("lowest", "lowest(close, 10)"),
    Reference("sum", "sum(close, 10)"),
  ]

  private static func columns() throws -> [String: [Double?]] {
    try ReferenceData.columns(at: ReferenceData.repository.appending(path: "Tests/Fixtures/Indicators/talib.csv"))
  }

  private static func bars(_ columns: [String: [Double?]]) throws -> [BarValues] {
    let series = try ["open", "high", "low", "close", "volume"].map { try #require(columns[$0]).compactMap { $0 } }
    return series[0].indices.map {
      BarValues(
        open: series[0][$0], high: series[1][$0], low: series[2][$0], close: series[3][$0], volume: series[4][$0])
    }
  }

  /// The largest deviation, relative to values above one, from row `from` on.
  private func deviation(_ ours: [Double?], _ theirs: [Double?], from: Int) throws -> Double {
    var largest = 0.0
    for (row, theirs) in theirs.enumerated() where row >= from {
      guard let theirs else { continue }
      let ours = try #require(ours[row], "row \(row) has no value")
      largest = max(largest, abs(ours - theirs) / max(1, abs(theirs)))
    }
    return largest
  }

  @Test(arguments: references) func agreesWithTALib(reference: Reference) throws {
    let columns = try Self.columns()
    let theirs = try #require(columns[reference.column])
    let ours = try values(of: reference.formula, result: .number, over: Self.bars(columns))
    let deviation = try deviation(ours, theirs, from: reference.from)
    print("TA-Lib \(reference.column): \(reference.formula) deviates by at most \(deviation)")
    #expect(deviation <= 1e-9)
    if reference.from == 0 { #expect(ours.firstIndex { $0 != nil } == theirs.firstIndex { $0 != nil }) }
  }

  @Test func correlationAndBetaOfTwoSeries() throws {
    let columns = try Self.columns()
    let pairs = zip(
      try #require(columns["close"]).compactMap { $0 }, try #require(columns["other"]).compactMap { $0 }
    ).map { SeriesPair($0, $1) }
    for (column, ours) in try [
      ("correl", run(Correlation(period: period(20)), over: pairs)),
      ("beta", run(Beta(period: period(20)), over: pairs)),
    ] {
      let theirs = try #require(columns[column])
      let deviation = try deviation(ours, theirs, from: 0)
      print("TA-Lib \(column) deviates by at most \(deviation)")
      #expect(deviation <= 1e-9)
      #expect(ours.firstIndex { $0 != nil } == theirs.firstIndex { $0 != nil })
    }
  }

  @Test func everyColumnIsLookedAt() throws {
    let inputs = ["open", "high", "low", "close", "volume", "other", "correl", "beta"]
    let looked = Set(Self.references.map(\.column) + inputs)
    #expect(Set(try Self.columns().keys).subtracting(looked).isEmpty)
  }
}
