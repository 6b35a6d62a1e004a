import OutcryContract
import StandardMessages
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("Fields")
struct FieldsTests {
  @Test("Every fault of a request is kept, in order, and finish tells them all")
  func collects() throws {
    var fields = Fields()
    let symbol: Symbol? = fields.identifier("", "symbol")
    let quantity: Quantity? = fields.requiredDecimal("-1", "quantity")
    #expect(symbol == nil && quantity == nil)
    let fault = try #require(throws: InvalidRequest.self) { try fields.finish { symbol } }
    #expect(fault.violations.map(\.field) == ["symbol", "quantity"])
    #expect(fault.violations.last?.reason == "must be above 0")
  }

  @Test("No more faults than a header block holds")
  func bounded() {
    var fields = Fields()
    for index in 0..<1000 { fields.refuse("field[\(index)]", "is bad") }
    #expect(fields.violations.count == Fields.maximumViolations)
    var wordy = Fields()
    for _ in 0..<1000 { wordy.refuse("field", String(repeating: "bad ", count: 100)) }
    #expect(wordy.violations.count == 3)
  }

  @Test(
    "Identifiers: 1–64 characters of the alphabet",
    arguments: [
      ("A", true), ("a.b_c-d:9", true), (String(repeating: "x", count: 64), true), ("", false), ("a b", false),
      ("é", false), ("a/b", false), ("\0", false), (String(repeating: "x", count: 65), false),
    ])
  func identifiers(text: String, isValid: Bool) {
    var fields = Fields()
    let id: ClientOrderID? = fields.identifier(text, "id")
    #expect(id?.text == (isValid ? text : nil))
    #expect(fields.violations.isEmpty == isValid)
  }

  @Test("Texts are bounded in bytes, not in characters")
  func texts() {
    var fields = Fields()
    #expect(fields.text("éé", "a", maximumBytes: 4) == "éé")
    #expect(fields.text("ééé", "b", maximumBytes: 4) == nil)
    #expect(fields.text("", "c", maximumBytes: 4) == "")
    #expect(fields.text("", "d", maximumBytes: 4, required: true) == nil)
    #expect(fields.violations.map(\.field) == ["b", "d"])
  }

  @Test(
    "Decimals are exact or refused, never rounded",
    arguments: [
      ("1350.25", true), ("0.000000001", true), ("0.0000000001", false), ("1e3", false), ("+1", false), ("", false),
      (".5", false), ("1.", false), ("NaN", false), ("1,000", false), (" 1", false), ("-0.5", true),
      ("99999999999999", false), (String(repeating: "1", count: 500), false),
    ])
  func decimals(text: String, isValid: Bool) {
    var fields = Fields()
    let price: Price? = fields.decimal(Wire.Decimal(value: text), "price")
    #expect((price != nil) == isValid)
    #expect(fields.violations.map(\.field) == (isValid ? [] : ["price"]))
    if let price { #expect(price.wire.value == text) }
  }

  @Test("Signs and bounds")
  func bounds() {
    var fields = Fields()
    let maximum = Percentage(raw: 100_000_000_000)
    #expect(fields.decimal("0", "a", .notNegative, atMost: maximum) == Percentage.zero)
    #expect(fields.decimal("0", "b", .positive, atMost: maximum) == nil)
    #expect(fields.decimal("-0.1", "c", .notNegative, atMost: maximum) == nil)
    #expect(fields.decimal("100", "d", .positive, atMost: maximum) == maximum)
    #expect(fields.decimal("100.000000001", "e", .positive, atMost: maximum) == nil)
    #expect(fields.decimal(nil, "f", .positive, atMost: maximum) == nil)
    let required: Price? = fields.requiredDecimal(nil, "g")
    #expect(required == nil)
    #expect(fields.violations.map(\.field) == ["b", "c", "e", "g"])
  }

  @Test("Times come back as they were; those that cannot be are refused")
  func times() throws {
    var fields = Fields()
    let early = Google.Protobuf.Timestamp(seconds: -1, nanos: 999_999_999)
    #expect(fields.instant(early, "a")?.nanosecondsSinceEpoch == -1)
    #expect(fields.instant(early, "a")?.wire == early)
    #expect(fields.instant(nil, "b") == nil)
    #expect(fields.violations.isEmpty)
    for bad in [
      Google.Protobuf.Timestamp(seconds: 0, nanos: -1), Google.Protobuf.Timestamp(seconds: 0, nanos: 1_000_000_000),
      Google.Protobuf.Timestamp(seconds: .max, nanos: 0), Google.Protobuf.Timestamp(seconds: .min, nanos: 0),
    ] {
      var fields = Fields()
      #expect(fields.instant(bad, "time") == nil)
      #expect(fields.violations.map(\.field) == ["time"])
    }
  }

  @Test("Where a Watch begins must be said")
  func starts() {
    var fields = Fields()
    #expect(fields.watchStart(Wire.WatchStart(position: .now(.init()))) == .now)
    #expect(fields.watchStart(Wire.WatchStart(position: .snapshot(.init()))) == .snapshot)
    #expect(fields.watchStart(Wire.WatchStart(position: .afterRevision(0))) == .after(0))
    #expect(fields.violations.isEmpty)
    #expect(fields.watchStart(nil) == nil)
    #expect(fields.watchStart(Wire.WatchStart()) == nil)
    #expect(fields.violations.map(\.field) == ["start", "start"])
  }
}
