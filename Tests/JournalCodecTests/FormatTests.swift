import JournalCodec
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@Suite("The form on disk")
struct FormatTests {
  private func mark(place: InstrumentPlace?) throws -> JournalEntry {
    let time = Instant(nanosecondsSinceEpoch: 1_514_808_000_000_000_000)
    return .event(
      SessionEvent(
        time: time,
        kind: .priceMarked(
          Tick(
            symbol: try #require(Symbol("SP500")), time: time, price: try Price("2695.81"), arrival: .path,
            sequence: 81_234, place: place))))
  }

  @Test("A price takes little room: it is most of a journal")
  func size() throws {
    let bytes = JournalCodec.encode(
      try mark(place: InstrumentPlace(index: 3)), revision: 1, sessionID: SessionID("session", 1))
    #expect(bytes.count <= 56)
  }

  @Test("Version 1 stays readable: these bytes were written by the first program that had it")
  func versionOne() throws {
    let entry = try mark(place: nil)
    let session = SessionID("session", 1)
    #expect(JournalCodec.encode(entry, revision: 1, sessionID: session).hexadecimal == Self.versionOne)
    let written = try #require(Self.versionOne.bytes)
    #expect(try JournalCodec.decode(written, last: 1, sessionID: session).map(\.entry) == [entry])
  }

  private static let versionOne =
    "014a3699621229090080eba6d9ad0515121e0a055350353030110080eba6d9ad0515188092e1acf59c01200128d2fa04"

  private func count(_ value: Any) -> Int { Mirror(reflecting: value).children.count }

  /// What the copies of a value share.
  private func shared(_ value: Any) throws -> Any {
    try #require(Mirror(reflecting: value).descendant("shared", "storage", "value"))
  }

  @Test("Who adds a property to a type of the journal encodes it, gives it to the random records and counts it here")
  func properties() throws {
    var records = RandomRecords(seed: 1)
    var order = records.order()
    while order.denial == nil { order = records.order() }
    let stored = try shared(order)
    #expect(count(stored) == 17)
    let rare = try #require(Mirror(reflecting: stored).descendant("particulars", "some", "storage", "value"))
    #expect(count(rare) == 8)
    #expect(count(records.trigger()) == 20)
    #expect(count(records.terms()) == 7)
    #expect(count(records.modification()) == 5)
    #expect(count(records.fill()) == 5)
    #expect(count(try shared(records.denial())) == 7)
    #expect(count(records.tick()) == 7)
    #expect(count(records.bar()) == 8)
    #expect(count(records.riskLimits()) == 8)
    #expect(count(records.riskLimits().exposure) == 5)
    #expect(count(records.riskLimits().orders) == 7)
    #expect(count(records.riskLimits().losses) == 4)
    #expect(count(records.riskLimits().bias) == 2)
    let definition = try records.definition()
    #expect(count(definition) == 7)
    #expect(count(definition.configuration) == 13)
    #expect(count(definition.configuration.bounds) == 7)
    #expect(count(definition.configuration.portfolio) == 3)
    #expect(count(definition.configuration.execution) == 3)
    #expect(count(try #require(definition.configuration.instruments.first)) == 4)
    #expect(count(definition.exchange) == 14)
    #expect(count(definition.replay) == 4)
    #expect(count(definition.replay.history) == 3)
  }

  @Test("The same of signals, leases, books and what the risk rules found")
  func propertiesOfFacts() throws {
    var records = RandomRecords(seed: 1)
    let signal = records.tradeSignal()
    #expect(count(try shared(signal)) == 10)
    #expect(count(signal.body) == 13)
    #expect(count(records.signalSizing()) == 7)
    #expect(count(records.riskCheck()) == 5)
    #expect(count(records.lease()) == 10)
    #expect(count(records.transaction()) == 10)
    #expect(count(records.equityPoint()) == 9)
    #expect(count(records.halt()) == 7)
    #expect(count(records.breach()) == 7)
    #expect(count(records.firing()) == 3)
    #expect(count(records.triggerChange()) == 3)
    #expect(count(records.report()) == 3)
  }
}

extension String {
  fileprivate var bytes: [UInt8]? {
    let digits = utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}

extension [UInt8] {
  fileprivate var hexadecimal: String {
    map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
  }
}
