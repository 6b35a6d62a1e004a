import Testing
import TradingModel

@Suite struct TimeOfDayTests {
  private func next(_ zone: String, _ minute: Int, after text: String) throws -> String {
    let zone = try #require(CivilZone(zone))
    let date = try #require(CivilDate(String(text.prefix(10))))
    let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
    try #require(clock.count == 3)
    let seconds = date.daysSinceEpoch * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    let instant = try #require(Instant(seconds: seconds))
    return "\(try #require(zone.next(minute: minute, after: instant)))"
  }

  @Test func itIsTodayBeforeItsTimeAndTomorrowFromThenOn() throws {
    #expect(try next("America/New_York", 9 * 60, after: "2026-01-05T13:59:59Z") == "2026-01-05T14:00:00Z")
    #expect(try next("America/New_York", 9 * 60, after: "2026-01-05T14:00:00Z") == "2026-01-06T14:00:00Z")
    #expect(try next("Asia/Hong_Kong", 0, after: "2026-01-05T15:59:59Z") == "2026-01-05T16:00:00Z")
  }

  @Test func aChangeOfTheClocksMovesIt() throws {
    // New York, 8 March 2026: 2:00 becomes 3:00. 1 November: 2:00 becomes 1:00.
    #expect(try next("America/New_York", 9 * 60, after: "2026-03-07T20:00:00Z") == "2026-03-08T13:00:00Z")
    #expect(try next("America/New_York", 9 * 60, after: "2026-10-31T20:00:00Z") == "2026-11-01T14:00:00Z")
    #expect(try next("America/New_York", 90, after: "2026-11-01T04:00:00Z") == "2026-11-01T05:30:00Z", "the first")
    #expect(try next("America/New_York", 150, after: "2026-03-08T05:00:00Z") == "2026-03-08T07:30:00Z", "left out")
  }

  @Test(arguments: [
    ("America/New_York", "2026-01-05", 9 * 60, "2026-01-05T14:00:00Z"),
    ("America/New_York", "2026-07-06", 9 * 60, "2026-07-06T13:00:00Z"),
    ("Asia/Hong_Kong", "2026-01-05", 0, "2026-01-04T16:00:00Z"),
    // Clocks go on from 2:00 to 3:00, and back from 2:00 to 1:00.
    ("America/New_York", "2026-03-08", 9 * 60, "2026-03-08T13:00:00Z"),
    ("America/New_York", "2026-11-01", 9 * 60, "2026-11-01T14:00:00Z"),
  ])
  func theInstantAtWhichAZonesClocksShowAMinute(zone: String, day: String, minute: Int, expected: String) throws {
    let zone = try #require(CivilZone(zone))
    #expect(try "\(zone.instant(of: #require(CivilDate(day)), minute: minute))" == expected)
  }

  @Test func aDayBeyondAllTimeIsItsEnd() throws {
    let zone = try #require(CivilZone("UTC"))
    let (first, last) = (CivilDate(daysSinceEpoch: -1_000_000), CivilDate(daysSinceEpoch: 1_000_000))
    #expect(zone.instant(of: last, minute: 0).nanosecondsSinceEpoch == .max)
    #expect(zone.instant(of: first, minute: 0).nanosecondsSinceEpoch == .min)
  }

  @Test func theLastDayOfAllTimeEndsWithIt() throws {
    let zone = try #require(CivilZone("UTC"))
    let last = Instant(nanosecondsSinceEpoch: .max)
    #expect(zone.day(at: last).end == last && zone.day(at: last).date.description == "2262-04-11")
  }
}
