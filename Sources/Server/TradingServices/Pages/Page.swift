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
  /// Whether the last row comes first.
  let isReversed: Bool
  private let token: PageToken
  /// What the token says; nil on the first page.
  let position: String?

  /// - Parameters:
  ///   - order: `order_by` as it was asked for, and the key by which this list is in order. Nil: there is no other order.
  ///   - scope: the method and everything of the request that decides which rows there are.
  /// - Throws: ``InvalidPageToken``. A size out of range, or an unknown order, goes to `fields`.
  init(
    size: UInt32, token: String, order: (wanted: String, key: String)? = nil, scope: [String], fields: inout Fields
  ) throws {
    if size > Self.maximumSize {
      fields.refuse("page_size", "must be within 1 and \(Self.maximumSize), or 0 for \(Self.defaultSize)")
    }
    self.size = size == 0 ? Self.defaultSize : Int(size)
    isReversed = order.map { fields.isReversed($0.wanted, key: $0.key) } ?? false
    self.token = PageToken(scope: isReversed ? scope + ["desc"] : scope)
    position = try self.token.decode(token)
  }

  /// The token of the page that begins with the row of a key.
  func token(at key: String) -> String { token.encode(key) }

  /// The token of the page that goes on after a revision.
  func token(after revision: UInt64) -> String { token.encode(String(revision)) }

  /// A page of rows, numbered from 0, that are only ever added at the end. Tokens stay valid while rows arrive.
  func page<Elements: RandomAccessCollection, Row: ProtobufMessage>(
    of elements: Elements, where isWanted: (Elements.Element) -> Bool, as row: (Elements.Element) -> Row
  ) throws -> Page<Row> where Elements.Index == Int {
    let start = try startNumber()
    func page(of places: some Sequence<Int>) -> Page<Row> {
      self.page(of: places, where: { isWanted(elements[$0]) }, key: { String($0) }, as: { row(elements[$0]) })
    }
    // A list that has become shorter all the same gives what is left of it.
    let count = elements.count
    if isReversed { return page(of: (0..<(min(start ?? count, count - 1) + 1)).reversed()) }
    return page(of: min(start ?? 0, count)..<count)
  }

  /// A page of rows in the order of their keys, which may come and go.
  func page<Element, Row: ProtobufMessage>(
    of elements: [Element], by key: (Element) -> String, as row: (Element) -> Row
  ) -> Page<Row> {
    // A token names the first row of its page; if that has gone, the next after it is the first.
    let rest = (isReversed ? elements.reversed() : elements).drop { element in
      position.map { isReversed ? key(element) > $0 : key(element) < $0 } ?? false
    }
    return page(of: rest, where: { _ in true }, key: key, as: row)
  }

  /// The number behind which a page begins; nil on the first.
  func number() throws(InvalidPageToken) -> UInt64? {
    guard let position else { return nil }
    guard let number = UInt64(position) else { throw InvalidPageToken() }
    return number
  }

  /// A page of rows that were looked for behind ``number()``, in the order of theirs; one more than fit when there are more.
  func page<Row: ProtobufMessage>(of rows: [Row], number: (Row) -> UInt64) -> Page<Row> {
    var bytes = 0
    var count = 0
    for row in rows.prefix(size) {
      bytes += row.serializedBytes().count
      if bytes > Self.maximumBytes, count > 0 { break }
      count += 1
    }
    guard count < rows.count, let last = rows.prefix(count).last else { return Page(rows: rows, nextToken: "") }
    return Page(rows: Array(rows.prefix(count)), nextToken: token.encode(String(number(last))))
  }

  /// The first rows, and the key of the first that no longer fits.
  func page<Element, Row: ProtobufMessage>(
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

extension Fields {
  /// `key`, `key asc`, `key desc` or nothing (https://google.aip.dev/132#ordering).
  fileprivate mutating func isReversed(_ order: String, key: String) -> Bool {
    switch order.split(separator: " ", omittingEmptySubsequences: true) {
    case [], [key[...]], [key[...], "asc"]: return false
    case [key[...], "desc"]: return true
    default:
      refuse("order_by", "must be '\(key)' or '\(key) desc'")
      return false
    }
  }
}
