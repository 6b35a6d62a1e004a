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

  @Test(arguments: [
    "ord-7", "ord-07", "ord-0", "ord-", "-7", "-", "7", "a-b-12", "outcry:ord-12", "abcdefghij-999999999999",
    "abcdefghijk-5", "ord-1000000000000", "ord-999999999999999999", "ord-18446744073709551615", "123456789012345",
    "1234567890123456", "abcdefgh", "abcdefghi", "x-1-", "0b54ab8a-67c4-4a3c-9c83-0f5c4b1d0c11",
    String(repeating: "long-", count: 12) + "7",
  ])
  func textsComeBackFromTheirPackedForm(text: String) throws {
    let name = try #require(Symbol(text))
    #expect(name.text == text && name == Symbol(text) && name.mark == Symbol(text)?.mark)
    #expect(name.hashValue == Symbol(text)?.hashValue)
    #expect(name.withUTF8 { Array($0) } == Array(text.utf8))
    for other in ["ord-8", "ord-70", "or-7", "ord-7x", text + "x"] where other != text {
      #expect(Symbol(other) != name)
    }
  }

  @Test func aNameThatTheHouseMakesIsTheOneThatIsRead() throws {
    for number: UInt64 in [0, 1, 9, 10, 123_456, 999_999_999_999, 1_000_000_000_000, .max] {
      let (short, longer) = (Symbol("ord", number), Symbol("outcry:order", number))
      #expect(short.text == "ord-\(number)" && longer.text == "outcry:order-\(number)")
      #expect(short == Symbol("ord-\(number)") && longer == Symbol("outcry:order-\(number)"))
      #expect(short == Symbol("ord", number))
      #expect(short != Symbol("orc", number) && short != Symbol("ord", number ^ 1))
      #expect(longer == Symbol("outcry:order", number) && longer.serial == 0)
      #expect(short.serial == (number < 1_000_000_000_000 ? number : 0))
    }
    #expect(Symbol("ord-07")?.serial == 0 && Symbol("ord7")?.serial == 0 && Symbol("-7")?.serial == 7)
    #expect(OrderID("outcry:ord", 12).serial == 12)
  }

  @Test(arguments: [
    "ord-12", "ord-7", "or", "ord", "outcry:ord-12", "abcdefgh-1", "abcdefghijk-5",
    String(repeating: "long-", count: 12),
  ])
  func prefixesAreThoseOfTheText(text: String) throws {
    let name = try #require(Symbol(text))
    #expect(name.hasPrefix("ord-1") == text.hasPrefix("ord-1") && name.hasPrefix("ord-") == text.hasPrefix("ord-"))
    #expect(name.hasPrefix("ordx") == text.hasPrefix("ordx") && name.hasPrefix("or") == text.hasPrefix("or"))
    #expect(name.hasPrefix("outcry:") == text.hasPrefix("outcry:") && name.hasPrefix(""))
    #expect(name.hasPrefix("abcdefgh-") == text.hasPrefix("abcdefgh-"))
    #expect(name.hasPrefix("long-long-") == text.hasPrefix("long-long-"))
  }

  @Test func namesAreInTheOrderOfTheirTexts() throws {
    let texts = [
      "a", "ab", "abcdefgh", "abcdefghi", "abcdefghj", "b", "B", "ord-7", "ord-70", "ord-8", "ord", "z-1", "SYM10",
      String(repeating: "a", count: 20), String(repeating: "a", count: 20) + "-1", "aaaaaaaaaaaaaaa", "-", "0",
    ]
    let names = try texts.map { try #require(Symbol($0)) }
    #expect(names.sorted().map(\.text) == texts.sorted())
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
