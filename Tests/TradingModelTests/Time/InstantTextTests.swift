import Testing
import TradingModel

@Suite struct InstantTextTests {
  @Test func anInstantIsWrittenInUniversalTime() throws {
    #expect(Instant(nanosecondsSinceEpoch: 0).description == "1970-01-01T00:00:00Z")
    #expect(Instant(nanosecondsSinceEpoch: 1_514_808_061_500_000_000).description == "2018-01-01T12:01:01.5Z")
    #expect(Instant(nanosecondsSinceEpoch: -1).description == "1969-12-31T23:59:59.999999999Z")
  }

  @Test func distancesStayInRange() {
    let (first, last) = (Instant(nanosecondsSinceEpoch: .min), Instant(nanosecondsSinceEpoch: .max))
    #expect(last.nanoseconds(since: first) == .max && first.nanoseconds(since: last) == .min)
    #expect(last.advanced(by: 1) == last && first.advanced(by: -1) == first)
    #expect(first.advanced(by: 5).nanoseconds(since: first) == 5)
  }

  @Test func aDayIsRead() throws {
    #expect(CivilDate("2026-12-25")?.description == "2026-12-25")
    for text in ["2026-12-5", "2026/12/25", "20261225", "2026-02-30", "+026-12-25", ""] {
      #expect(CivilDate(text) == nil)
    }
  }

  @Test func aHolidayIsNoTradingDay() throws {
    let zone = try #require(CivilZone("UTC"))
    let days = try Set([#require(CivilDate("2018-01-01")), #require(CivilDate("2018-12-25"))])
    let hours = try #require(
      TradingHours(zone: zone, openMinute: 600, closeMinute: 900, weekdays: Set(Weekday.allCases), holidays: days))
    let noon = 1_514_808_000
    let at = { (seconds: Int) in hours.session(at: Instant(nanosecondsSinceEpoch: Int64(seconds) * 1_000_000_000)) }
    #expect(at(noon) == .holiday && at(noon + 86_400) == .open && at(noon + 86_400 + 43_000) == .closed)
  }
}
