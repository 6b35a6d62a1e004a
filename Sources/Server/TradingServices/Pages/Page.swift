import ProtobufRuntime

/// Rows of a list, and where it goes on.
struct Page<Row: ProtobufMessage>: Sendable {
  let rows: [Row]
  /// Empty on the last page.
  let nextToken: String
}

/// Which page of a list a caller wants.
struct PageRequest: Sendable {
  static let defaultSize = 100
  static let maximumSize = 1000
  /// A page that would be larger ends early: a message has 4 MiB at most.
  static let maximumBytes = 2 << 20

  let size: Int
  private let token: PageToken
  /// What the token says; nil on the first page.
  let position: String?

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

  /// The token of the page that goes on after a revision.
  func token(after revision: UInt64) -> String { token.encode(String(revision)) }

  /// A page of rows, numbered from 0, that are only ever added at the end. Tokens stay valid while rows arrive.
  func page<Elements: RandomAccessCollection, Row: ProtobufMessage>(
    of elements: Elements, where isWanted: (Elements.Element) -> Bool, as row: (Elements.Element) -> Row
  ) throws -> Page<Row> where Elements.Index == Int {
    let start = try position.map { text throws(InvalidPageToken) in
      guard let start = Int(text), start >= 0 else { throw InvalidPageToken() }
      return min(start, elements.count)
    }
    return page(
      of: (start ?? 0)..<elements.count, where: { isWanted(elements[$0]) }, key: { String($0) },
      as: { row(elements[$0]) })
  }

  /// A page of rows in the order of their keys, which may come and go.
  func page<Element, Row: ProtobufMessage>(
    of elements: [Element], by key: (Element) -> String, as row: (Element) -> Row
  ) -> Page<Row> {
    // A token names the first row of its page; if that has gone, the next after it is the first.
    let rest = elements.drop { element in position.map { key(element) < $0 } ?? false }
    return page(of: rest, where: { _ in true }, key: key, as: row)
  }

  /// The first rows, and the key of the first that no longer fits.
  private func page<Element, Row: ProtobufMessage>(
    of elements: some Sequence<Element>, where isWanted: (Element) -> Bool, key: (Element) -> String,
    as row: (Element) -> Row
  ) -> Page<Row> {
    var rows: [Row] = []
    var bytes = 0
    for element in elements where isWanted(element) {
      if rows.count == size { return Page(rows: rows, nextToken: token.encode(key(element))) }
      let next = row(element)
      bytes += next.serializedBytes().count
      if bytes > Self.maximumBytes, !rows.isEmpty { return Page(rows: rows, nextToken: token.encode(key(element))) }
      rows.append(next)
    }
    return Page(rows: rows, nextToken: "")
  }
}
