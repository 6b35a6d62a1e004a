import Testing
import TradingModel

@Suite struct IdentityTests {
  @Test(arguments: ["SP500", "a", "A-b_c.d:9", String(repeating: "x", count: 64)])
  func identifiersThatAre(text: String) { #expect(Symbol(text)?.description == text) }

  @Test(arguments: ["", " ", "a b", "é", "a/b", "a\0", String(repeating: "x", count: 65)])
  func identifiersThatAreNot(text: String) { #expect(Symbol(text) == nil) }

  @Test func numberedIdentifiersAreInOrder() throws {
    #expect(OrderID("ord", 7).text == "ord-7")
    #expect(try #require(Symbol("A")) < #require(Symbol("B")))
  }

  @Test func instants() throws {
    let instant = try #require(Instant(seconds: -1, nanoseconds: 250_000_000))
    #expect(instant.nanosecondsSinceEpoch == -750_000_000)
    #expect(instant.seconds == -1 && instant.nanoseconds == 250_000_000)
    #expect(Instant(seconds: .max) == nil)
    #expect(Instant(seconds: 0, nanoseconds: -1) == nil)
    #expect(Instant(seconds: 0, nanoseconds: 1_000_000_000) == nil)
    #expect(Instant(seconds: 9_223_372_036, nanoseconds: 999_999_999) == nil)
    #expect(instant < Instant(nanosecondsSinceEpoch: 0))
  }

  @Test func instrumentsAndBarsAreCheckedWhereTheyEnter() throws {
    let symbol = try #require(Symbol("X"))
    let one = try Price("1")
    #expect(Instrument(symbol: symbol, currency: "USD", tickSize: .zero, lotSize: try Quantity("1")) == nil)
    #expect(Instrument(symbol: symbol, currency: "USD", tickSize: one, lotSize: .zero) == nil)
    let open = Instant(nanosecondsSinceEpoch: 0)
    let close = Instant(nanosecondsSinceEpoch: 1)
    let bar = { (low: String, high: String, opens: Instant, volume: Int128) throws in
      Bar(
        symbol: symbol, openTime: opens, closeTime: close, open: one, high: try Price(high), low: try Price(low),
        close: one, volume: Volume(raw: volume))
    }
    #expect(try bar("0.5", "2", open, 0) != nil)
    #expect(try bar("0", "2", open, 0) == nil)
    #expect(try bar("1.5", "2", open, 0) == nil)
    #expect(try bar("0.5", "0.9", open, 0) == nil)
    #expect(try bar("0.5", "2", close, 0) == nil)
    #expect(try bar("0.5", "2", open, -1) == nil)
  }
}
