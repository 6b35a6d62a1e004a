/// Rows of a list, and where it goes on.
struct Page<Row: Sendable>: Sendable {
  let rows: [Row]
  /// Empty on the last page.
  let nextToken: String
}

/// Which page of a list a caller wants.
struct PageRequest: Sendable {
  static let defaultSize = 100
  static let maximumSize = 1000

  let size: Int
  private let token: PageToken
  /// What the token says; nil on the first page.
  private let position: String?

  /// - Parameter scope: the method and everything of the request that decides which rows there are.
  /// - Throws: ``InvalidPageToken``. A size out of range goes to `fields`.
  init(size: UInt32, token: String, scope: [String], fields: inout Fields) throws {
    if size > Self.maximumSize {
      fields.refuse("page_size", "must be within 1 and \(Self.maximumSize), or 0 for \(Self.defaultSize)")
    }
    self.size = size == 0 ? Self.defaultSize : Int(size)
    self.token = PageToken(scope: scope)
    position = try self.token.decode(token)
  }

  /// A page of rows that are only ever added at the end. Tokens stay valid while rows arrive.
  func page<Element, Row: Sendable>(
    of elements: [Element], where isWanted: (Element) -> Bool, as row: (Element) throws -> Row
  ) throws -> Page<Row> {
    let start = try position.map { text throws(InvalidPageToken) in
      guard let start = Int(text), start >= 0 else { throw InvalidPageToken() }
      return min(start, elements.count)
    }
    var rows: [Row] = []
    for index in (start ?? 0)..<elements.count where isWanted(elements[index]) {
      if rows.count == size { return Page(rows: rows, nextToken: token.encode(String(index))) }
      rows.append(try row(elements[index]))
    }
    return Page(rows: rows, nextToken: "")
  }

  /// A page of rows in the order of their keys, which may come and go.
  func page<Element, Row: Sendable>(
    of elements: [Element], by key: (Element) -> String, as row: (Element) throws -> Row
  ) rethrows -> Page<Row> {
    let rest = elements.drop { element in position.map { key(element) <= $0 } ?? false }
    let rows = rest.prefix(size)
    let last = rows.count < rest.count ? rows.last.map(key) : nil
    return Page(rows: try rows.map(row), nextToken: last.map(token.encode) ?? "")
  }
}
