@testable import RPCCore
import Testing

@Suite struct PercentEncodingTests {
  private static func encoded(_ text: String, maximumBytes: Int = .max) -> String {
    String(decoding: PercentEncoding.encode(text, maximumBytes: maximumBytes), as: UTF8.self)
  }

  @Test(
    "26: everything outside 0x20 to 0x7E and % is escaped",
    arguments: [
      ("plain text ~!", "plain text ~!"), ("100%", "100%25"), ("a\r\nb\u{7F}", "a%0D%0Ab%7F"),
      ("é☃", "%C3%A9%E2%98%83"),
      ("", ""), ("\t", "%09"), (" ", "%20"), ("  a b  ", "%20 a b %20"),
    ])
  func encode(text: String, expected: String) {
    #expect(Self.encoded(text) == expected)
    #expect(PercentEncoding.decode(expected.utf8) == text)
  }

  @Test(
    "26: a broken encoding never fails",
    arguments: [
      ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%%41", "%A"), ("a%2", "a%2"), ("%c3%a9", "é"), ("%FF", "\u{FFFD}"),
    ])
  func broken(text: String, expected: String) {
    #expect(PercentEncoding.decode(text.utf8) == expected)
  }

  @Test func aLongTextIsCutBetweenCharacters() {
    #expect(Self.encoded("éé", maximumBytes: 11) == "%C3%A9")
    #expect(Self.encoded("abc", maximumBytes: 2) == "ab")
    #expect(Self.encoded("abc", maximumBytes: 3) == "abc")
    #expect(Self.encoded("a  b", maximumBytes: 3) == "a")
  }
}
