/// Refuses, before the YAML parser sees them, texts that would cost it far more than their size.
///
/// Anchors let a few lines unfold into billions of nodes; nested keys are hashed anew at each level; and the parser
/// recurses at each level, on threads whose stacks may be small. Strategies need none of this, so nothing that people
/// write is lost.
enum DocumentScreen {
  /// `[`, `{` and `?` together, each of which may open a level. A strategy has two.
  private static let maximumOpenings = 64
  /// Columns before a line's first word: a block's level needs at least one. A strategy has a few.
  private static let maximumIndentation = 128

  static func check(_ text: String) throws(StrategyDocumentError) {
    guard text.utf8.count <= StrategyDocument.maximumBytes else {
      throw StrategyDocumentError(
        kind: .tooLarge, keyPath: "", message: "a strategy has at most \(StrategyDocument.maximumBytes) bytes",
        line: nil, column: nil)
    }
    var openings = 0
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in lines.enumerated() {
      let bytes = Array(line.utf8)
      if let index = anchor(in: bytes) {
        throw StrategyDocumentError(
          kind: .syntax, keyPath: "", message: "anchors and aliases (&name, *name) are not used in strategies",
          line: number + 1, column: String(decoding: bytes[..<index], as: UTF8.self).unicodeScalars.count + 1)
      }
      openings += bytes.indices.count { opensLevel(bytes, $0) }
      let indentation = bytes.firstIndex { !isIndentation($0) } ?? bytes.count
      guard openings <= maximumOpenings, indentation <= maximumIndentation else {
        throw StrategyDocumentError(
          kind: .tooLarge, keyPath: "", message: "a strategy is a flat list of keys; this is nested too much",
          line: number + 1, column: nil)
      }
    }
  }

  /// A bracket right behind a name or a parenthesis (`close[1]`) opens none: inside a list YAML wants a comma there,
  /// and outside one it is a letter like any other.
  private static func opensLevel(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "?"): true
    case UInt8(ascii: "["): index == 0 || !(isLetterOrDigit(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ")"))
    default: false
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isName(byte) && byte != UInt8(ascii: "-") }

  /// Where a line might define an anchor: an `&` with a name behind it and neither a name nor an `&` before it.
  /// A comment line may hold one, if no quote could make it something else than a comment.
  private static func anchor(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(UInt8(ascii: "&")) else { return nil }
    let isComment = bytes.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: "#")
    if isComment, !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "'")) { return nil }
    return bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "&"), index + 1 < bytes.count, isName(bytes[index + 1]) else { return false }
      return index == 0 || !(isName(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: "&"))
    }
  }

  /// White space, and the signs of list items and complex keys, which may stand in a row.
  private static func isIndentation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
