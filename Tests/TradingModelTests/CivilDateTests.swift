import Testing
import TradingModel

@Suite struct CivilDateTests {
  @Test func everyDayComesBackAsItsComponents() {
    for days in stride(from: Int64(-700_000), through: 2_900_000, by: 97) {
      let date = CivilDate(daysSinceEpoch: days)
      let (year, month, day) = date.components
      #expect(CivilDate(year: Int(year), month: Int(month), day: Int(day)) == date)
    }
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (0, 1, 1), (10_000, 1, 1),
  ])
  func daysThatAreNot(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func leapDays() {
    #expect(CivilDate(year: 2000, month: 2, day: 29)?.description == "2000-02-29")
    #expect(CivilDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
  }
}
