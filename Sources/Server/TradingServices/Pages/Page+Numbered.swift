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
    let start = try startNumber()
    var rows: [NumberedRow<Row>] = []
    var bytes = 0
    for step in elements.indices {
      let index = isReversed ? elements.count - 1 - step : step
      let number = first + index
      if let start, isReversed ? number > start : number < start { continue }
      guard isWanted(elements[index]) else { continue }
      let next = row(elements[index])
      rows.append(NumberedRow(number: number, row: next))
      bytes += next.serializedBytes().count
      if rows.count > size || bytes > Self.maximumBytes && rows.count > 1 { break }
    }
    return rows
  }

  /// Places of as many elements of a list as the page has, in its order, and of one more where there is one.
  func places<Element>(
    of elements: [Element], where isWanted: (Element) -> Bool
  ) throws(InvalidPageToken) -> [Int] {
    let start = try startNumber()
    var places: [Int] = []
    let first = isReversed ? min(start ?? .max, elements.count - 1) : start ?? 0
    let wanted =
      isReversed ? stride(from: first, through: 0, by: -1) : stride(from: first, through: elements.count - 1, by: 1)
    for place in wanted where isWanted(elements[place]) {
      places.append(place)
      if places.count > size { break }
    }
    return places
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
