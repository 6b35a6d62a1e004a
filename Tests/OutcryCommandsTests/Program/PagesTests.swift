import Testing

@testable import OutcryCommands

@Suite struct PagesTests {
  /// Pages of the numbers below 5, two on each.
  private func page(_ size: UInt32, _ token: String) -> Page<Int> {
    let start = Int(token) ?? 0
    let end = min(start + min(2, Int(size)), 5)
    return Page(items: Array(start..<end), nextToken: end < 5 ? String(end) : "", revision: UInt64(10 + start))
  }

  @Test func followsAllPagesAndKeepsTheFirstRevision() async {
    let (items, revision) = await Pages.collect(limit: nil) { page($0, $1) }
    #expect(items == [0, 1, 2, 3, 4])
    #expect(revision == 10)
  }

  @Test func stopsAtTheLimit() async {
    var sizes: [UInt32] = []
    let (items, _) = await Pages.collect(limit: 3) {
      sizes.append($0)
      return page($0, $1)
    }
    #expect(items == [0, 1, 2])
    #expect(sizes == [3, 1])
  }

  @Test func aServerThatRepeatsItsTokenEndsTheList() async {
    let (items, _) = await Pages.collect(limit: nil) { _, _ in Page(items: [1], nextToken: "again") }
    #expect(items == [1, 1])
  }
}
