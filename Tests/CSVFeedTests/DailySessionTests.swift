import CSVFeed
import Testing
import TradingModel
import TradingRuntime

@Suite("The trading hours of a day")
struct DailySessionTests {
  private func hours(_ day: String, _ session: DailySession) async throws -> [Int64] {
    let configuration = try CSVFeedConfiguration(session: session)
    let slices = try await feed(header + "\(day),10,12,9,11,100\n", configuration: configuration).slices([
      try symbol("A")
    ])
    return slices.flatMap(\.bars).flatMap { [$0.openTime.seconds, $0.closeTime.seconds] }
  }

  @Test("of New York follow its daylight saving time")
  func newYork() async throws {
    // 14:30Z–21:00Z in winter, 13:30Z–20:00Z in summer; 2018-03-12 is the first trading day of summer time.
    #expect(try await hours("2018-03-09", .newYork) == [1_520_605_800, 1_520_629_200])
    #expect(try await hours("2018-03-12", .newYork) == [1_520_861_400, 1_520_884_800])
    // Until 2006 summer time began in April.
    #expect(try await hours("2000-03-27", .newYork) == [954_167_400, 954_190_800])
  }

  @Test("may be those of another venue")
  func otherVenue() async throws {
    let tokyo = try #require(
      DailySession(timeZone: "Asia/Tokyo", opensAt: .seconds(9 * 3600), closesAt: .seconds(15 * 3600)))
    #expect(try await hours("2018-12-28", tokyo) == [1_545_955_200, 1_545_976_800])
    let allDay = try #require(DailySession(timeZone: "GMT", opensAt: .zero, closesAt: .seconds(86_400)))
    #expect(try await hours("2016-02-29", allDay) == [1_456_704_000, 1_456_790_400])
    #expect(try await hours("1969-12-31", allDay) == [-86_400, 0])
  }

  @Test("must open before they close, within a day, in a known time zone")
  func refusals() {
    #expect(DailySession(timeZone: "Mars/Olympus", opensAt: .zero, closesAt: .seconds(3600)) == nil)
    #expect(DailySession(timeZone: "GMT", opensAt: .seconds(3600), closesAt: .seconds(3600)) == nil)
    #expect(DailySession(timeZone: "GMT", opensAt: .zero, closesAt: .seconds(86_401)) == nil)
    #expect(DailySession(timeZone: "GMT", opensAt: .seconds(-1), closesAt: .seconds(3600)) == nil)
  }
}
