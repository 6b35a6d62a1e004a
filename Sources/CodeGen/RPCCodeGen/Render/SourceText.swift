/// Source text that grows line by line.
struct SourceText {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  /// Documentation comments; none for an empty documentation.
  mutating func documentation(_ lines: Documentation) {
    for line in lines { self.line(line.isEmpty ? "///" : "/// " + line) }
  }

  /// `opening {`, an indented body, `}`.
  mutating func block(_ opening: String, _ body: (inout SourceText) -> Void) {
    line(opening + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// Lines that are indented one step further.
  mutating func indented(_ body: (inout SourceText) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }
}

/// A file to be written.
struct RenderedFile {
  var name: String
  var contents: String
}
