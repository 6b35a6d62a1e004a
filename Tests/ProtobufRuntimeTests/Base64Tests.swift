import ProtobufRuntime
import Testing

/// The vectors of RFC 4648 §10, and what readers of proto3 JSON accept beyond them.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func vectors(_ text: String, _ encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(text.utf8))
    #expect(Base64.decode(encoded.filter { $0 != "=" }) == Array(text.utf8))
  }

  @Test func everyByteSurvives() {
    for length in 0...3 {
      for byte in UInt8.min...UInt8.max {
        let bytes = [UInt8](repeating: byte, count: length)
        #expect(Base64.decode(Base64.encode(bytes)) == bytes)
      }
    }
  }

  @Test func bothAlphabetsAreRead() {
    #expect(Base64.decode("+/+/") == [0xFB, 0xFF, 0xBF])
    #expect(Base64.decode("-_-_") == [0xFB, 0xFF, 0xBF])
  }

  @Test(arguments: ["A", "AAAAA", "A===", "AA=", "AAA==", "AAAA=", "A=AA", "AA AA", "é", "AA\n", "===", "="])
  func whatIsNotBase64IsNone(_ text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
