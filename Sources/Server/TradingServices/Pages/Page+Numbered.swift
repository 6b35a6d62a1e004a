import ProtobufRuntime

/// A row, and its place in its list, from 0.
struct NumberedRow<Row: ProtobufMessage>: Sendable {
  let number: Int
  let row: Row
}

extension PageRequest {
  /// As many rows of a list that is numbered as the page has, in its order, and one more where there is one.
  ///
  /// - Parameter first: the number of the first element.
  func rows<Element, Row: ProtobufMessage>(
    of elements: [Element], from first: Int, where isWanted: (Element) -> Bool, as row: (Element) -> Row
  ) throws(InvalidPageToken) -> [NumberedRow<Row>] {
    try numbers(of: elements, from: first, where: isWanted).map { number in
      NumberedRow(number: number, row: row(elements[number - first]))
    }
  }

  /// The numbers of as many elements of a list as the page has, in its order, and of one more where there is one.
  ///
  /// - Parameter first: the number of the first element.
  func numbers<Element>(
    of elements: [Element], from first: Int = 0, where isWanted: (Element) -> Bool
  ) throws(InvalidPageToken) -> [Int] {
    let start = try startNumber().map { $0 - first }
    let last = elements.count - 1
    let places =
      isReversed
      ? stride(from: min(start ?? last, last), through: 0, by: -1)
      : stride(from: max(start ?? 0, 0), through: last, by: 1)
    return Array(places.lazy.filter { isWanted(elements[$0]) }.prefix(size + 1).map { first + $0 })
  }

  /// The number of the row that the page begins with; nil on the first page.
  func startNumber() throws(InvalidPageToken) -> Int? {
    guard let number = try number() else { return nil }
    guard let start = Int(exactly: number) else { throw InvalidPageToken() }
    return start
  }

  /// A page of rows in the order that is asked for, the first of which is the page's.
  func page<Row: ProtobufMessage>(of rows: [NumberedRow<Row>]) -> Page<Row> {
    page(of: rows, where: { _ in true }, key: { String($0.number) }, as: \.row)
  }
}
