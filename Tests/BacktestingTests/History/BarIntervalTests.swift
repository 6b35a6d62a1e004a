import Backtesting
import Testing

@Suite("Intervals of bars as texts")
struct BarIntervalTests {
  @Test("Every interval reads as it is written")
  func roundTrip() {
    let all = (1..<1_440).compactMap { BarInterval(minutes: $0) } + [.day, .week, .month]
    #expect(all.allSatisfy { BarInterval($0.description) == $0 })
    #expect(BarInterval("60m") == BarInterval("1h") && BarInterval.minutes(90).description == "90m")
    #expect(BarInterval("1439m")?.minutes == 1_439 && BarInterval("1d")?.minutes == 1_440)
  }

  @Test(
    "Anything else is none",
    arguments: ["", "m", "0m", "01m", "1440m", "24h", "2d", "1M", "-1m", "1.5h", "１m", "99999m"])
  func refused(_ text: String) {
    #expect(BarInterval(text) == nil)
  }

  @Test("Bars are put together from those that divide them")
  func parts() {
    #expect(BarInterval.minutes(30).isMade(of: .minutes(15)) && BarInterval.day.isMade(of: .minutes(60)))
    #expect(BarInterval.week.isMade(of: .day) && BarInterval.month.isMade(of: .minutes(7)))
    #expect(!BarInterval.minutes(30).isMade(of: .minutes(20)) && !BarInterval.minutes(15).isMade(of: .day))
    #expect(!BarInterval.month.isMade(of: .week))
  }
}
