import Testing
import TradingModel

@Suite struct CivilDayTests {
  /// Days of 23, 24 and 25 hours among them: the clocks of New York change on 11 March and 4 November 2018.
  @Test(arguments: ["UTC", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe"])
  func theDayHoldsWhereItSaysSo(zone: String) throws {
    let zone = try #require(CivilZone(zone))
    var time: Int64 = 1_514_764_800
    while time < 1_546_300_800 {
      let instant = try #require(Instant(seconds: time))
      let day = zone.day(at: instant)
      #expect(day.date == zone.civilTime(at: instant).date && day.contains(instant))
      #expect(zone.civilTime(at: Instant(nanosecondsSinceEpoch: day.end.nanosecondsSinceEpoch - 1)).date == day.date)
      time += 29 * 3600 + 1234
    }
  }

  /// 01:59:59 and 03:00:00 of 11 March 2018 in New York: the answer of the morning ends with the change of the clocks.
  @Test func theDayIsAskedAgainWhenTheClocksChange() throws {
    let zone = try #require(CivilZone("America/New_York"))
    let night = try #require(Instant(seconds: 1_520_744_400 + 3600))
    let change = try #require(Instant(seconds: 1_520_751_600))
    #expect(zone.day(at: night).end == change)
    let after = zone.day(at: change)
    #expect(after.date == zone.day(at: night).date)
    #expect(after.end == Instant(seconds: 1_520_751_600 + 21 * 3600))
  }
}
