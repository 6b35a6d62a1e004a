import Strategies
import Testing
import TradingModel

/// Longer bars are made of shorter ones, and count only once they are closed.
struct TimeframeTests {
  private func values(_ text: String, _ bars: [BarValues], zone: String? = nil) throws -> [Double?] {
    let zone = try zone.map { try #require(CivilZone($0)) }
    var evaluation = FormulaEvaluation(FormulaProgram([try Formula(text, result: .number)]), zone: zone)
    return bars.map {
      evaluation.update($0)
      return evaluation.number(0)
    }
  }

  @Test(arguments: [
    ("1m", 60), ("5m", 300), ("90m", 5_400), ("1439m", 86_340), ("1h", 3_600), ("23h", 82_800), ("1d", 86_400),
    ("1w", 604_800),
  ]) func lengths(text: String, seconds: Int) throws {
    let timeframe = try #require(Timeframe(text))
    #expect(timeframe.seconds == seconds && timeframe.description == text)
  }

  @Test(arguments: ["", "m", "0m", "1440m", "24h", "2d", "2w", "1s", "1M", "-1h", "1.5h", "h1", "１h", "00001h", "1 h"])
  func otherTextsAreNone(text: String) {
    #expect(Timeframe(text) == nil)
  }

  @Test func equalLengthsAreOne() throws {
    #expect(Timeframe("60m") == Timeframe("1h"))
    let program = FormulaProgram([try Formula("sma(close, 5, \"60m\") > sma(close, 5, '1h')")])
    #expect(program.warmUpSeconds == 5 * 3_600 && program.warmUpBars == 5)
  }

  @Test func aBarCountsWithTheShorterOneThatReachesItsEnd() throws {
    let series = try bars(closing: [1, 2, 3, 4, 5, 6, 7], minutes: 20, from: "2024-03-04T10:00:00Z")
    #expect(try values("close(\"1h\")", series) == [nil, nil, 3, 3, 3, 6, 6])
    #expect(try values("open(\"1h\")", series) == [nil, nil, 1, 1, 1, 4, 4])
    #expect(try values("high(\"1h\")", series) == [nil, nil, 3.5, 3.5, 3.5, 6.5, 6.5])
    #expect(try values("low(\"1h\")", series) == [nil, nil, 0.5, 0.5, 0.5, 3.5, 3.5])
    #expect(try values("volume(\"1h\")", series) == [nil, nil, 300, 300, 300, 300, 300])
    #expect(try values("sma(close, 2, \"1h\")", series) == [nil, nil, nil, nil, nil, 4.5, 4.5])
    #expect(try values("close - close(\"1h\")", series) == [nil, nil, 0, 1, 2, 0, 1])
  }

  @Test func aBarThatItsMarketLeavesUnfinishedCountsWithTheNextOne() throws {
    // The market closes at 10:40; the next bar comes a day later.
    let first = try bars(closing: [1, 2], minutes: 20, from: "2024-03-04T10:00:00Z")
    let second = try bars(closing: [7, 8, 9], minutes: 20, from: "2024-03-05T10:00:00Z")
    #expect(try values("close(\"1h\")", first + second) == [nil, nil, 2, 2, 9])
    #expect(try values("close(\"1d\")", first + second) == [nil, nil, 2, 2, 2])
  }

  @Test func oneShorterBarCanCloseTwo() throws {
    let series =
      try bars(closing: [1, 2], minutes: 20, from: "2024-03-04T10:00:00Z")
      + bars(closing: [5], minutes: 60, from: "2024-03-04T11:00:00Z")
    #expect(try values("sma(close, 2, \"1h\")", series) == [nil, nil, 3.5])
  }

  @Test func theLastBarOfADayEndsWithIt() throws {
    // Seven hours do not divide a day: the bar from 21:00 on has three.
    let series = try bars(
      closing: (0..<30).map(Double.init), minutes: 60, from: "2024-03-04T00:00:00Z")
    let closes = try values("close(\"7h\")", series)
    #expect(closes[5...7] == [nil, 6, 6] && closes[20] == 20 && closes[22] == 20 && closes[23] == 23)
    #expect(closes[29] == 23)
  }

  @Test func daysBeginAtLocalMidnight() throws {
    // 23:00 in New York is 4:00 UTC in winter.
    let series = try bars(
      closing: (0..<30).map(Double.init), minutes: 60, from: "2024-01-10T00:00:00Z")
    #expect(try values("close(\"1d\")", series)[23] == 23)
    let closes = try values("close(\"1d\")", series, zone: "America/New_York")
    #expect(closes[3] == nil && closes[4] == 4 && closes[28] == 28)
  }

  @Test func weeksBeginOnMonday() throws {
    // 2024-01-05 was a Friday.
    let days = try (5...15).map { day in
      let date = day < 10 ? "2024-01-0\(day)" : "2024-01-\(day)"
      return try bars(closing: [Double(day)], minutes: 390, from: "\(date)T14:30:00Z")[0]
    }
    #expect(try values("close(\"1w\")", days) == [nil, nil, nil, 7, 7, 7, 7, 7, 7, 7, 14])
    #expect(try values("open(\"1w\")", days).last == .some(8))
  }

  @Test func theHourThatComesTwiceIsTwoBars() throws {
    // 2024-11-03: New York's clocks went from 1:59:59 EDT back to 1:00 EST at 06:00 UTC.
    let series = try bars(
      closing: [1, 2, 3, 4, 5, 6, 7, 8], minutes: 30, from: "2024-11-03T05:00:00Z")
    #expect(
      try values("volume(\"1h\")", series, zone: "America/New_York") == [nil, 200, 200, 200, 200, 200, 200, 200])
    #expect(try values("close(\"1h\")", series, zone: "America/New_York") == [nil, 2, 2, 4, 4, 6, 6, 8])
    #expect(try values("close(\"1d\")", series, zone: "America/New_York").allSatisfy { $0 == nil })
  }

  @Test func historyInsideATimeframeCountsItsBars() throws {
    let series = try bars(closing: (1...9).map(Double.init), minutes: 20, from: "2024-03-04T10:00:00Z")
    #expect(try values("sma(close[1], 1, \"1h\")", series) == [nil, nil, nil, nil, nil, 3, 3, 3, 6])
    #expect(try values("close(\"1h\")[1]", series) == [nil, nil, nil, 3, 3, 3, 6, 6, 6])
  }

  @Test func pivotsOfYesterday() throws {
    let first = try bars(closing: [10, 14, 12], minutes: 60, from: "2024-03-04T10:00:00Z")
    let second = try bars(closing: [50, 60], minutes: 60, from: "2024-03-05T10:00:00Z")
    let (high, low, close) = (14.5, 9.5, 12.0)
    let pivot = (high + low + close) / 3
    let series = first + second
    for (output, expected) in [
      ("p", pivot), ("r1", 2 * pivot - low), ("r2", pivot + high - low), ("r3", high + 2 * (pivot - low)),
      ("s1", 2 * pivot - high), ("s2", pivot - high + low), ("s3", low - 2 * (high - pivot)),
    ] {
      let levels = try values("pivots(\"1d\").\(output)", series)
      #expect(levels[2] == nil && agrees(levels[3], expected) && agrees(levels[4], expected), "\(output)")
    }
  }

  @Test func theSessionsAveragePriceStartsAnewEachDay() throws {
    let series =
      try bars(closing: [10, 20], minutes: 60, from: "2024-03-04T10:00:00Z")
      + bars(closing: [50, 60], minutes: 60, from: "2024-03-05T10:00:00Z")
    #expect(try values("session_vwap()", series) == [10, 15, 50, 55])
  }

  /// What is known at a bar does not depend on any later one: on the series cut off there, it is the same.
  @Test(arguments: 1...5) func nothingIsKnownEarly(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var time = try instant("2024-03-08T09:10:00Z").seconds
    let series = try generator.bars(400).map { values in
      var bar = values
      time += Int64(
        Int.random(in: 0...8, using: &generator) == 0 ? 60 * Int.random(in: 1...3_000, using: &generator) : 0)
      bar.openTime = try #require(Instant(seconds: time))
      time += 300
      bar.closeTime = try #require(Instant(seconds: time))
      return bar
    }
    let text = "sma(close, 3, \"1h\") + atr(2, \"1d\") + close(\"30m\")[2] + ema(high, 4, \"15m\")"
    let whole = try values(text, series, zone: "America/New_York")
    #expect(whole.contains { $0 != nil })
    for end in [50, 137, 251, 399] {
      #expect(try values(text, Array(series[..<end]), zone: "America/New_York") == Array(whole[..<end]))
      // Nor on what the newest bars turn out to be: only their times are known before.
      var changed = series
      for index in end..<series.count { changed[index].close *= 2 }
      #expect(try values(text, changed, zone: "America/New_York").prefix(end) == whole.prefix(end))
    }
  }

  /// Resampled bar by bar equals bars put together afterwards.
  @Test(arguments: 6...9) func longerBarsEqualGroups(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let start = try instant("2024-03-04T00:00:00Z").seconds
    let series = try generator.bars(600).enumerated().compactMap { index, values -> BarValues? in
      var bar = values
      bar.openTime = try #require(Instant(seconds: start + Int64(index) * 300))
      bar.closeTime = try #require(Instant(seconds: start + Int64(index + 1) * 300))
      return Int.random(in: 0..<5, using: &generator) == 0 ? nil : bar
    }
    for minutes in [15, 60, 240] {
      let groups = Dictionary(grouping: series) { ($0.openTime.seconds - start) / Int64(60 * minutes) }
      let text = minutes == 15 ? "15m" : "\(minutes / 60)h"
      for (field, value) in [
        ("high", { (bars: [BarValues]) in bars.map(\.high).max() ?? 0 }), ("open", { $0.first?.open ?? 0 }),
        ("close", { $0.last?.close ?? 0 }),
      ] as [(String, ([BarValues]) -> Double)] {
        let seen = try values("\(field)(\"\(text)\")", series)
        for (index, bar) in series.enumerated() {
          let bucket = (bar.closeTime.seconds - start) / Int64(60 * minutes)
          // The newest group that ended by the close of this bar.
          let done = groups.keys.filter { $0 < bucket }.max()
          #expect(seen[index] == done.map { value(groups[$0] ?? []) })
        }
      }
    }
  }
}
