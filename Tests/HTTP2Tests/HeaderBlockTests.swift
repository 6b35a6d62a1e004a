@testable import HTTP2
import Testing

@Suite struct HeaderBlockTests {
  @Test func fieldsKeepTheirOrderAndDuplicates() {
    let block: HeaderBlock = ["a": "1", "b": "", "a": "2"]
    var fields: [String] = []
    block.forEach { name, value in
      fields.append(String(decoding: name, as: UTF8.self) + "=" + String(decoding: value, as: UTF8.self))
    }
    #expect(fields == ["a=1", "b=", "a=2"])
    #expect(block.first("a") == "1")
    #expect(block.first("c") == nil)
  }

  @Test("11: the size of a list is name, value and 32 for each field")
  func size() {
    #expect(HeaderBlock().listSize == 0)
    #expect((["ab": "cde", "f": ""] as HeaderBlock).listSize == 5 + 1 + 64)
  }

  @Test func anEmptyBlockHasNoNameValues() {
    #expect(HeaderBlock().withNameValues { _, count in count == 0 })
  }
}
