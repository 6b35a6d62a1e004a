/// One page of a List call.
struct Page<Item> {
  let items: [Item]
  let nextToken: String
  /// The revision that it takes into account; 0 when the call has none.
  var revision: UInt64 = 0
  /// Whether a page without items may have others behind it.
  var mayBeEmpty = false
}

/// Follows the pages of a List call.
enum Pages {
  /// - Parameters:
  ///   - limit: at most so many items; nil for all.
  ///   - fetch: the page of at most that size behind a token.
  /// - Returns: the items, and the revision of the first page: a watch from there misses nothing.
  static func collect<Item>(
    limit: Int?, fetch: (_ size: UInt32, _ token: String) async throws -> Page<Item>
  ) async rethrows -> (items: [Item], revision: UInt64) {
    var items: [Item] = []
    var token = ""
    var revision: UInt64?
    while true {
      let size = min(1000, (limit ?? Int.max) - items.count)
      let page = try await fetch(UInt32(clamping: size), token)
      items += page.items
      revision = revision ?? page.revision
      // A server that repeats itself must not keep the client for ever.
      let isOver = page.nextToken.isEmpty || page.nextToken == token || (page.items.isEmpty && !page.mayBeEmpty)
      if isOver || items.count >= limit ?? Int.max { break }
      token = page.nextToken
    }
    return (limit.map { Array(items.prefix($0)) } ?? items, revision ?? 0)
  }
}
