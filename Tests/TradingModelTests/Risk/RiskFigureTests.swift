import Testing
import TradingModel

@Suite struct RiskFigureTests {
  @Test func eachKindBecomesTheTextThatADenialWouldSay() throws {
    let zone = try #require(CivilZone("America/New_York"))
    let hours = try #require(
      TradingHours(zone: zone, openMinute: 570, closeMinute: 959, weekdays: [.tuesday, .monday]))
    let evening = try #require(Instant(seconds: 1_530_502_200))
    #expect(RiskFigure(try Money("-12.5")).text == "-12.5")
    #expect(RiskFigure(Money(raw: Int128(Int64.max) + 1)).text == "9223372036.854775808")
    #expect(RiskFigure.count(3).text == "3")
    #expect(RiskFigure.duration(1_500_000_000).text == "1.5 s")
    #expect(RiskFigure.text("none").description == "none")
    #expect(RiskFigure.hours(hours).text == "09:30–15:59 monday, tuesday America/New_York")
    #expect(RiskFigure.wallClock(zone, evening).text == "sunday 2018-07-01 23:30")
  }

  @Test func figuresThatReadTheSameAreTheSame() {
    let read: [(RiskFigure, String)] = [
      (.decimal(1_500_000_000), "1.5"), (.count(7), "7"), (.duration(0), "0 s"), (.text("x"), "x"),
    ]
    for (figure, text) in read {
      #expect(figure == .text(text) && figure.hashValue == RiskFigure.text(text).hashValue)
      #expect(figure == figure)
    }
    #expect(RiskFigure.decimal(1) != .decimal(2) && RiskFigure.count(1) != .count(2))
    #expect(RiskFigure.duration(0) != .zero && RiskFigure.duration(1) != .duration(2))
  }

  @Test func namesThatAreWrittenOutAreThoseOfTheCases() {
    #expect(SessionStatus.allCases.map { "\($0)" } == ["created", "running", "paused", "stopped", "failed"])
    #expect(RiskMode.allCases.map { "\($0)" } == ["normal", "reduceOnly", "halted"])
  }
}
