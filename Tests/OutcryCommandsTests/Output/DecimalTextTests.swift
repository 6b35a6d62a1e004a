import Testing

@testable import OutcryCommands

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("0", 2, "0.00"), ("1350.25", 2, "1350.25"), ("1.005", 2, "1.00"), ("1.015", 2, "1.02"), ("1.0051", 2, "1.01"),
    ("999.999", 2, "1000.00"), ("-2.345", 2, "-2.34"), ("-0.001", 2, "0.00"), ("0.5", 0, "0"), ("1.5", 0, "2"),
    ("12", 0, "12"), ("170141183460469231731687303715.123456789", 2, "170141183460469231731687303715.12"),
  ])
  func roundsHalfToEven(text: String, places: Int, rounded: String) {
    #expect(DecimalText(text)?.rounded(places: places) == rounded)
  }

  @Test(arguments: [
    ("10", 2, 4, "10.00"), ("10.5", 2, 4, "10.50"), ("10.12345", 2, 4, "10.1234"), ("10.10001", 2, 4, "10.10"),
    ("10.123", 2, 4, "10.123"), ("10.100", 0, 3, "10.1"), ("100", 0, 2, "100"), ("100.00", 0, 2, "100"),
  ])
  func showsAsManyPlacesAsNeeded(text: String, least: Int, most: Int, shown: String) {
    #expect(DecimalText(text)?.shown(least: least, most: most) == shown)
  }

  @Test(arguments: ["", "-", ".", "1.", ".5", "+1", "1e3", "1,000", "--1", "1.2.3", " 1", "NaN", "١"])
  func refusesWhatIsNoDecimal(text: String) {
    #expect(DecimalText(text) == nil)
  }
}
