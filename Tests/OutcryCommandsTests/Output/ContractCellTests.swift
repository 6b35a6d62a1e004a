import OutcryContract
import StandardMessages
import Testing

@testable import OutcryCommands

@Suite struct ContractCellTests {
  @Test func moneyIsRoundedAndGainsAreColored() {
    #expect(Cell.money(.init(value: "1234567.891")) == Cell("1234567.89"))
    #expect(Cell.gain(.init(value: "1.5")) == Cell("1.50", .green))
    #expect(Cell.gain(.init(value: "-1.5")) == Cell("-1.50", .red))
    #expect(Cell.gain(.init(value: "0.000")) == Cell("0.00"))
    #expect(Cell.gain(nil) == .absent)
  }

  @Test func pricesKeepTheirPlacesAndMeansDoNot() {
    #expect(Cell.price(.init(value: "1350.5")) == Cell("1350.50"))
    #expect(Cell.price(.init(value: "0.123456789")) == Cell("0.123456789"))
    #expect(Cell.meanPrice(.init(value: "0.123456789")) == Cell("0.1235"))
  }

  @Test func aTextThatIsNoDecimalIsShownAsItIs() {
    #expect(Cell.money(.init(value: "many")) == Cell("many"))
    #expect(Cell.money(.init(value: "")) == .absent)
  }

  @Test func enumerationsAreShownWithoutTheirPrefix() {
    #expect(Outcry.V1.OrderStatus.partiallyFilled.word == "PARTIALLY_FILLED")
    #expect(Outcry.V1.OrderStatus.unspecified.word == "-")
    #expect(Outcry.V1.OrderStatus.unrecognized(77).word == "77")
  }

  @Test func timesAreUTCWithSecondsWhenThereAreAny() {
    #expect(TimeText.shown(.init(seconds: 1_381_262_400, nanos: 0)) == "2013-10-08 20:00")
    #expect(TimeText.shown(.init(seconds: 1_381_262_405, nanos: 5)) == "2013-10-08 20:00:05")
    #expect(TimeText.shown(.init(seconds: -1, nanos: 0)) == "1969-12-31 23:59:59")
    #expect(TimeText.shown(nil) == "-")
    #expect(TimeText.shown(.init(seconds: .max, nanos: 0)) == "-")
  }
}
