import HTTP2
import Testing

@Suite struct StreamTableTests {
  @Test func itDoesWhatADictionaryDoes() {
    var random = SystemRandomNumberGenerator()
    var table = StreamTable<Int>()
    var reference: [HTTP2StreamID: Int] = [:]
    for step in 0..<20_000 {
      let id = HTTP2StreamID.random(in: 1...300, using: &random)
      switch step % 5 {
      case 0, 1:
        table[id] = step
        reference[id] = step
      case 2:
        #expect(table.removeValue(forKey: id) == reference.removeValue(forKey: id))
      case 3:
        table[id] = nil
        reference[id] = nil
      default:
        #expect(table.contains(id) == (reference[id] != nil))
      }
      #expect(table[id] == reference[id])
      #expect(table.count == reference.count)
    }
    #expect(table.values.sorted() == reference.values.sorted())
    for id in HTTP2StreamID(0)...301 { #expect(table[id] == reference[id], "stream \(id)") }
  }

  @Test func theConnectionIsNoStream() {
    var table = StreamTable<Int>()
    table[0] = 1
    #expect(table[0] == nil)
    #expect(table.isEmpty)
  }

  @Test func streamsAreFoundWhileManyComeAndGo() {
    var table = StreamTable<HTTP2StreamID>()
    for id in stride(from: HTTP2StreamID(1), to: 40_001, by: 2) {
      table[id] = id
      if id > 200 { #expect(table.removeValue(forKey: id - 200) == id - 200) }
    }
    #expect(table.count == 100)
    #expect(Set(table.values) == Set(stride(from: 39_801, through: 39_999, by: 2)))
  }
}
