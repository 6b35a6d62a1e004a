import ArgumentParser
import OutcryContract
import StandardMessages
import Testing

@testable import OutcryCommands

@Suite struct ArgumentTypeTests {
  @Test func enumerationsAreWrittenInLowerCaseWithHyphens() {
    #expect(EnumArgument<Outcry.V1.OrderType>(argument: "stop-limit")?.value == .stopLimit)
    #expect(EnumArgument<Outcry.V1.OrderSide>(argument: "BUY")?.value == .buy)
    #expect(EnumArgument<Outcry.V1.OrderSide>(argument: "unspecified") == nil)
    #expect(EnumArgument<Outcry.V1.OrderSide>(argument: "hold") == nil)
    #expect(
      EnumArgument<Outcry.V1.OrderType>.allValueStrings == ["market", "limit", "stop", "stop-limit", "trailing-stop"])
    #expect(EnumArgument(Outcry.V1.BarPath.nearestExtremeFirst).defaultValueDescription == "nearest-extreme-first")
  }

  @Test func aDayBeginsAndEndsInUTC() {
    let day = TimeArgument(argument: "2008-09-15")
    #expect(day?.beginning.rfc3339 == "2008-09-15T00:00:00Z")
    #expect(day?.end.rfc3339 == "2008-09-15T23:59:59.999999999Z")
    let time = TimeArgument(argument: "2008-09-15T09:30:00-04:00")
    #expect(time?.beginning.rfc3339 == "2008-09-15T13:30:00Z")
    #expect(time?.end == time?.beginning)
  }

  @Test(arguments: ["2008-02-30", "2008-9-15", "15.9.2008", "2008-09-15 10:00", "now", "", "\"", "0000-01-01"])
  func refusesOtherTimes(text: String) {
    #expect(TimeArgument(argument: text) == nil)
  }

  @Test func tradingHoursAreTwoTimesAndAZone() {
    #expect(
      TradingHoursArgument(argument: "09:30-16:00 America/New_York")?.hours
        == .init(timeZone: "America/New_York", open: "09:30", close: "16:00"))
    for text in [
      "09:30-16:00", "9:30-16:00 UTC", "09:30 16:00 UTC", "24:00-25:00 UTC", "09:60-10:00 UTC", "-1:00-02:00 UTC",
    ] {
      #expect(TradingHoursArgument(argument: text) == nil, "\(text)")
    }
  }

  @Test func commissionModels() {
    #expect(
      CommissionArgument(argument: "per-share:0.005:1")?.model.model
        == .perShare(.init(amount: .init(value: "0.005"), minimum: .init(value: "1"))))
    #expect(
      CommissionArgument(argument: "per-share:0.005")?.model.model == .perShare(.init(amount: .init(value: "0.005"))))
    #expect(CommissionArgument(argument: "per-order:1")?.model.model == .perOrder(.init(amount: .init(value: "1"))))
    #expect(
      CommissionArgument(argument: "percent:0.1")?.model.model
        == .percentOfNotional(.init(percent: .init(value: "0.1"))))
    #expect(
      CommissionArgument(argument: "maker-taker:-0.01:0.05")?.model.model
        == .makerTaker(.init(makerPercent: .init(value: "-0.01"), takerPercent: .init(value: "0.05"))))
    for text in ["maker-taker:1", "per-share", "per-share:1:2:3", "per-order:", "percent:x", "free", ""] {
      #expect(CommissionArgument(argument: text) == nil, "\(text)")
    }
  }

  @Test func slippageModels() {
    #expect(SlippageArgument(argument: "fixed:0.05")?.model.model == .fixed(.init(amount: .init(value: "0.05"))))
    #expect(
      SlippageArgument(argument: "percent:0.1")?.model.model == .percentOfPrice(.init(percent: .init(value: "0.1"))))
    #expect(SlippageArgument(argument: "volume-share")?.model.model == .volumeShare(.init()))
    for text in ["volume-share:1", "fixed", "fixed:a", "none"] {
      #expect(SlippageArgument(argument: text) == nil, "\(text)")
    }
  }

  @Test func paces() {
    #expect(PaceArgument(argument: "max")?.pace == .maximum(.init()))
    #expect(PaceArgument(argument: "0.5")?.pace == .barsPerSecond(.init(value: "0.5")))
    #expect(PaceArgument(argument: "fast") == nil)
  }

  @Test func watchesBeginNowWithASnapshotOrAfterARevision() {
    #expect(WatchStartArgument(argument: "now")?.start.position == .now(.init()))
    #expect(WatchStartArgument(argument: "snapshot") == .snapshot)
    #expect(WatchStartArgument(argument: "0")?.start.position == .afterRevision(0))
    #expect(WatchStartArgument(argument: "18446744073709551615")?.start.position == .afterRevision(.max))
    #expect(WatchStartArgument(argument: "-1") == nil)
    #expect(WatchStartArgument(argument: "then") == nil)
  }

  @Test func timeoutsAreAboveZeroAndAtMostADay() {
    #expect(DurationArgument(argument: "0.5")?.duration == .milliseconds(500))
    #expect(DurationArgument(argument: "86400")?.duration == .seconds(86_400))
    for text in ["0", "-1", "86401", "1e99", "nan", "inf", "10s", "99999999999999999999999999"] {
      #expect(DurationArgument(argument: text) == nil, "\(text)")
    }
  }
}
