/// The lines of a file, as ranges of its bytes. A line ends with LF or CRLF, the last one perhaps with neither.
struct CSVLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int

  /// Skips a byte-order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> Range<Int>? {
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    let endsWithReturn = place < bytes.count && place > start && bytes[place - 1] == UInt8(ascii: "\r")
    defer { place += 1 }
    return start..<(endsWithReturn ? place - 1 : place)
  }
}

/// One line taken apart at its commas.
struct CSVRecord {
  enum Fault: Error {
    /// The offset of the field.
    case badQuotes(Int)
  }

  /// Where each field lies in the file, without its quotes.
  private(set) var fields: [Range<Int>] = []

  init(_ bytes: [UInt8], line: Range<Int>) throws(Fault) {
    fields.reserveCapacity(6)
    var start = line.lowerBound
    for place in line where bytes[place] == UInt8(ascii: ",") {
      fields.append(try Self.unquoted(start..<place, of: bytes))
      start = place + 1
    }
    fields.append(try Self.unquoted(start..<line.upperBound, of: bytes))
  }

  /// No date and no number holds a comma or a quote: a quoted one is refused, not interpreted.
  private static func unquoted(_ field: Range<Int>, of bytes: [UInt8]) throws(Fault) -> Range<Int> {
    let quote = UInt8(ascii: "\"")
    guard bytes[field].contains(quote) else { return field }
    let content = field.dropFirst().dropLast()
    guard field.count >= 2, bytes[field.lowerBound] == quote, bytes[field.upperBound - 1] == quote,
      !bytes[content].contains(quote)
    else { throw .badQuotes(field.lowerBound) }
    return content
  }
}
