import TradingModel

/// Turns one file's bytes into bars, or says where it is wrong.
struct BarFileParser {
  static let header = "date,open,high,low,close,volume"
  static let fieldCount = 6

  private let file: CSVFile
  private let bytes: [UInt8]
  private let configuration: CSVFeedConfiguration

  init(file: CSVFile, bytes: [UInt8], configuration: CSVFeedConfiguration) {
    self.file = file
    self.bytes = bytes
    self.configuration = configuration
  }

  /// At least one, ascending.
  /// - Parameter maximum: how many rows the feed may still have.
  func bars(maximum: Int) throws(CSVFeedError) -> [Bar] {
    try checkEncoding()
    var lines = CSVLines(bytes)
    try checkHeader(lines.next())
    var bars: [Bar] = []
    var clock = BarClock(configuration: configuration)
    var number = 1
    while let line = lines.next() {
      number += 1
      let position = LinePosition(file: file.path, number: number, start: line.lowerBound)
      guard bars.count < maximum else {
        throw position.error(.tooManyRows(limit: configuration.maximumRows), at: line.lowerBound)
      }
      bars.append(try bar(line, position, &clock))
    }
    guard !bars.isEmpty else { throw CSVFeedError(file: file.path, line: 2, column: 1, problem: .empty) }
    return bars
  }

  private func bar(_ line: Range<Int>, _ position: LinePosition, _ clock: inout BarClock) throws(CSVFeedError) -> Bar {
    if line.isEmpty { throw position.error(.emptyLine, at: line.lowerBound) }
    let fields = try fields(of: line, position)
    let times: (open: Instant, close: Instant)
    do {
      times = try clock.times(of: bytes[fields[0]])
    } catch {
      throw position.error(error.problem, at: fields[0].lowerBound)
    }
    let row = BarRow(bytes: bytes, fields: fields, position: position)
    return try row.bar(symbol: file.symbol, openTime: times.open, closeTime: times.close)
  }

  private func fields(of line: Range<Int>, _ position: LinePosition) throws(CSVFeedError) -> [Range<Int>] {
    let record: CSVRecord
    do {
      record = try CSVRecord(bytes, line: line)
    } catch {
      switch error {
      case .badQuotes(let offset): throw position.error(.badQuotes, at: offset)
      }
    }
    guard record.fields.count == Self.fieldCount else {
      // Where the first field too many starts, or where the line ends too early.
      let extra = record.fields.dropFirst(Self.fieldCount).first?.lowerBound
      throw position.error(.wrongFieldCount(record.fields.count), at: extra ?? line.upperBound)
    }
    return record.fields
  }

  private func checkHeader(_ line: Range<Int>?) throws(CSVFeedError) {
    let position = LinePosition(file: file.path, number: 1, start: line?.lowerBound ?? 0)
    guard let line else { throw position.error(.empty, at: 0) }
    let text = String(decoding: bytes[line], as: UTF8.self)
    guard text.lowercased().replacing("\"", with: "") == Self.header else {
      throw position.error(.badHeader(found: text), at: line.lowerBound)
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
