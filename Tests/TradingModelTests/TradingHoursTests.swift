import Testing
import TradingModel

@Suite struct TradingHoursTests {
  private func instant(_ seconds: Int64) throws -> Instant { try #require(Instant(seconds: seconds)) }

  @Test(arguments: [
    (Int64(0), "1970-01-01", Weekday.thursday), (-1, "1969-12-31", .wednesday), (11_016, "2000-02-29", .tuesday),
    (17_896, "2018-12-31", .monday), (-719_162, "0001-01-01", .monday), (19_782, "2024-02-29", .thursday),
  ])
  func dates(day: Int64, text: String, weekday: Weekday) {
    #expect(CivilDate(daysSinceEpoch: day).description == text)
    #expect(CivilDate(daysSinceEpoch: day).weekday == weekday)
  }

  @Test func aDayOfTwoZones() throws {
    let newYork = try #require(CivilZone("America/New_York"))
    // 2018-07-02T03:30Z is still the evening of the first in New York, in summer time.
    let local = newYork.civilTime(at: try instant(1_530_502_200))
    #expect(local.date.description == "2018-07-01" && local.minute == 23 * 60 + 30)
    // 2018-01-02T04:30Z, in winter time.
    #expect(newYork.civilTime(at: try instant(1_514_867_400)).date.description == "2018-01-01")
    let utc = try #require(CivilZone("UTC"))
    #expect(utc.civilTime(at: try instant(-1)).date.description == "1969-12-31")
    #expect(utc.civilTime(at: try instant(-1)).minute == 1439)
    #expect(CivilZone("Mars/Olympus") == nil)
    #expect(CivilZone("") == nil)
    #expect(utc == CivilZone("UTC") && Set([utc, newYork]).count == 2 && newYork.description == "America/New_York")
  }

  @Test func inclusiveAtBothEnds() throws {
    let zone = try #require(CivilZone("America/New_York"))
    let hours = try #require(
      TradingHours(
        zone: zone, openMinute: 570, closeMinute: 960,
        weekdays: [.friday, .monday, .tuesday, .wednesday, .thursday]))
    #expect(hours.weekdays == [.monday, .tuesday, .wednesday, .thursday, .friday])
    // Monday 2018-07-02, 09:30:00 in New York.
    let open: Int64 = 1_530_538_200
    #expect(try hours.contains(instant(open)))
    #expect(try !hours.contains(instant(open - 1)))
    #expect(try hours.contains(instant(open + 390 * 60)))
    #expect(try hours.contains(instant(open + 390 * 60 + 59)))
    #expect(try !hours.contains(instant(open + 391 * 60)))
    // The Saturday before.
    #expect(try !hours.contains(instant(open - 2 * 86_400)))
  }

  @Test func theDaysOnWhichAVenueTrades() throws {
    let newYork = try #require(CivilZone("America/New_York"))
    let utc = try #require(CivilZone("UTC"))
    let calendar = TradingCalendar(hours: nil, zone: newYork)
    // Saturday 2018-06-30, 03:30 in UTC: Friday evening in New York.
    let night: Int64 = 1_530_329_400
    #expect(try calendar.tradingDay(at: instant(night))?.description == "2018-06-29")
    #expect(try calendar.tradingDay(at: instant(night + 3_600)) == nil)
    let hours = try #require(
      TradingHours(
        zone: utc, openMinute: 570, closeMinute: 960, weekdays: [.saturday, .sunday],
        holidays: [CivilDate(daysSinceEpoch: 17_713)]))
    let weekends = TradingCalendar(hours: hours, zone: newYork)
    // At whatever time of the day.
    #expect(try weekends.tradingDay(at: instant(night))?.description == "2018-06-30")
    #expect(try weekends.tradingDay(at: instant(night + 86_400)) == nil)
    #expect(try weekends.tradingDay(at: instant(night + 2 * 86_400)) == nil)
  }

  @Test func hoursThatMakeNoSense() throws {
    let zone = try #require(CivilZone("UTC"))
    #expect(TradingHours(zone: zone, openMinute: 10, closeMinute: 10, weekdays: [.monday]) == nil)
    #expect(TradingHours(zone: zone, openMinute: -1, closeMinute: 10, weekdays: [.monday]) == nil)
    #expect(TradingHours(zone: zone, openMinute: 0, closeMinute: 1440, weekdays: [.monday]) == nil)
    #expect(TradingHours(zone: zone, openMinute: 0, closeMinute: 10, weekdays: []) == nil)
    #expect(TradingHours.clock(570) == "09:30")
  }

  @Test func limitsAreCheckedWhereTheyEnter() throws {
    #expect(try RiskLimits() == RiskLimits.standard)
    #expect(RiskLimits.standard.maxOpenPositions == 20)
    #expect(try RiskLimits.standard.maxPositionPercent == Percentage("10"))
    #expect(try RiskLimits.standard.maxDailyLossPercent == Percentage("5"))
    for count in [0, -1, 10_001] {
      #expect(throws: RiskLimitError.self) { try RiskLimits(maxOpenPositions: count) }
    }
    for percent in ["0", "-1", "1000.1"] {
      #expect(throws: RiskLimitError.self) { try RiskLimits(maxPositionPercent: Percentage(percent)) }
    }
    for percent in ["0", "100.000000001"] {
      #expect(throws: RiskLimitError.self) { try RiskLimits(maxDailyLossPercent: Percentage(percent)) }
    }
    do {
      _ = try RiskLimits(maxOpenPositions: 0)
    } catch {
      #expect(error.field == "max_open_positions" && !error.reason.isEmpty)
    }
  }
}
