@testable import RPCCore
import Testing

@Suite struct TimeoutHeaderTests {
  @Test(
    "4: grpc-timeout has a number and a unit",
    arguments: [
      ("1H", Duration.seconds(3600)), ("2M", .seconds(120)), ("3S", .seconds(3)), ("4m", .milliseconds(4)),
      ("5u", .microseconds(5)), ("6n", .nanoseconds(6)), ("0S", .zero), ("00000001S", .seconds(1)),
      ("99999999H", .seconds(99_999_999 * 3600)),
    ])
  func valid(text: String, expected: Duration) {
    #expect(TimeoutHeader.parse(text.utf8) == expected)
  }

  @Test(
    "4: what is no timeout is refused",
    arguments: [
      "", "S", "1", "1s", "1h", "1D", "123456789S", "-1S", "+1S", " 1S", "1 S", "1.5S", "0x1S", "1SS", "９S",
      "99999999999999999999H",
    ])
  func invalid(text: String) {
    #expect(TimeoutHeader.parse(text.utf8) == nil)
  }

  @Test(
    "4: a timeout is sent in the finest unit that fits, rounded up",
    arguments: [
      (Duration.nanoseconds(1), "1n"), (.milliseconds(99), "99000000n"), (.milliseconds(100), "100000u"),
      (.seconds(1), "1000000u"), (.seconds(100), "100000m"), (.seconds(100_000), "100000S"),
      (.seconds(100_000_000), "1666667M"), (.zero, "0n"), (.seconds(-5), "0n"),
      (Duration(secondsComponent: 0, attosecondsComponent: 1), "1n"),
      (.seconds(Int64.max), "99999999H"), (.seconds(Int64.min), "0n"),
    ])
  func format(timeout: Duration, expected: String) {
    #expect(TimeoutHeader.format(timeout) == expected)
  }

  @Test func whatIsSentIsNeverShorterThanAskedFor() throws {
    for exponent in 0..<60 {
      let timeout = Duration.nanoseconds(Int64(1) << Int64(exponent) | 1)
      let sent = try #require(TimeoutHeader.parse(TimeoutHeader.format(timeout).utf8))
      #expect(sent >= timeout)
    }
  }
}
