import Testing
import TradingRuntime

@Suite("ContentHash")
struct ContentHashTests {
  /// From FIPS 180-4's examples, and from coreutils' `sha256sum` for the lengths about a block.
  @Test(
    "The published digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
    ])
  func digests(text: String, digest: String) {
    #expect(ContentHash(of: text).description == digest)
  }

  @Test("Texts of every length about a block differ, and come back from their bytes")
  func lengths() {
    let hashes = (0...130).map { ContentHash(of: String(repeating: "x", count: $0)) }
    #expect(Set(hashes).count == hashes.count)
    #expect(hashes.allSatisfy { ContentHash(bytes: $0.bytes) == $0 })
    #expect(ContentHash(bytes: [1, 2]) == nil)
  }
}
