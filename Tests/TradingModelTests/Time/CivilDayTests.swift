import Testing
import TradingModel

@Suite struct CivilDayTests {
  /// Days of 23, 24 and 25 hours among them: the clocks of New York change on 11 March and 4 November 2018.
  @Test(arguments: ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"])
  func theDayHoldsWhereItSaysSo(zone: String) throws {
    let zone = try #require(CivilZone(zone))
    var time: Int64 = 1_514_764_800
    while time < 1_546_300_800 {
      let instant = try #require(Instant(seconds: time))
      let day = zone.day(at: instant)
      #expect(day.date == zone.civilTime(at: instant).date && day.contains(instant))
      #expect(zone.civilTime(at: Instant(nanosecondsSinceEpoch: day.end.nanosecondsSinceEpoch - 1)).date == day.date)
      time += 5 * 3600 + 1234
    }
  }
}
