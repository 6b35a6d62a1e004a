import TradingModel

/// Takes one file's bytes apart into rows of a fixed number of fields under a fixed header, or says where it is wrong.
struct CSVTable {
  let file: CSVFile
  let bytes: [UInt8]
  let configuration: CSVFeedConfiguration
  /// The names of the columns, with commas between them.
  var header: String { file.kind.header }
  private var columns: Int { header.split(separator: ",").count }

  /// At least one row.
  /// - Parameter maximum: how many rows the feed may still have.
  func rows<Row>(
    maximum: Int, _ read: (CSVRow) throws(CSVFeedError) -> Row
  ) throws(CSVFeedError) -> [Row] {
    try checkEncoding()
    var lines = CSVLines(bytes)
    try checkHeader(lines.next())
    let columns = columns
    var rows: [Row] = []
    var number = 1
    while let line = lines.next() {
      number += 1
      let position = LinePosition(file: file.path, number: number, start: line.lowerBound)
      guard rows.count < maximum else {
        throw position.error(.tooManyRows(limit: configuration.maximumRows), at: line.lowerBound)
      }
      if line.isEmpty { throw position.error(.emptyLine, at: line.lowerBound) }
      rows.append(
        try read(CSVRow(bytes: bytes, fields: try fields(of: line, columns, position), position: position)))
    }
    guard !rows.isEmpty else { throw CSVFeedError(file: file.path, line: 2, column: 1, problem: .empty) }
    return rows
  }

  private func fields(
    of line: Range<Int>, _ columns: Int, _ position: LinePosition
  ) throws(CSVFeedError) -> [Range<Int>] {
    let record: CSVRecord
    do {
      record = try CSVRecord(bytes, line: line)
    } catch {
      switch error {
      case .badQuotes(let offset): throw position.error(.badQuotes, at: offset)
      }
    }
    guard record.fields.count == columns else {
      // Where the first field too many starts, or where the line ends too early.
      let extra = record.fields.dropFirst(columns).first?.lowerBound
      throw position.error(.wrongFieldCount(record.fields.count, expected: columns), at: extra ?? line.upperBound)
    }
    return record.fields
  }

  private func checkHeader(_ line: Range<Int>?) throws(CSVFeedError) {
    let position = LinePosition(file: file.path, number: 1, start: line?.lowerBound ?? 0)
    guard let line else { throw position.error(.empty, at: 0) }
    let text = String(decoding: bytes[line], as: UTF8.self)
    guard text.lowercased().replacing("\"", with: "") == header else {
      throw position.error(.badHeader(found: text, expected: header), at: line.lowerBound)
    }
  }

  /// Names the line and the column of the first byte that is not UTF-8.
  private func checkEncoding() throws(CSVFeedError) {
    if String(validating: bytes, as: UTF8.self) != nil { return }
    for (number, line) in CSVLines(bytes).enumerated() where String(validating: bytes[line], as: UTF8.self) == nil {
      let position = LinePosition(file: file.path, number: number + 1, start: line.lowerBound)
      throw position.error(.notUTF8, at: firstInvalidByte(of: line))
    }
    throw CSVFeedError(file: file.path, line: 1, column: 1, problem: .notUTF8)
  }

  private func firstInvalidByte(of line: Range<Int>) -> Int {
    var place = line.lowerBound
    while place < line.upperBound {
      let width = (1...4).first { width in
        place + width <= line.upperBound && String(validating: bytes[place..<place + width], as: UTF8.self) != nil
      }
      guard let width else { return place }
      place += width
    }
    return place
  }
}

/// Where a line is, for errors.
struct LinePosition {
  let file: String
  let number: Int
  let start: Int

  func error(_ problem: CSVFeedError.Problem, at offset: Int) -> CSVFeedError {
    CSVFeedError(file: file, line: number, column: offset - start + 1, problem: problem)
  }
}
