import ProtobufRuntime

extension ErrorReport {
  /// For people. Ends with a newline.
  func text(style: Style) -> String {
    let names = [code, reason].filter { !$0.isEmpty }.joined(separator: ", ")
    // A fault in a formula is shown with a marker below it, so that the sentence has more lines than one.
    var lines = headline.split(separator: "\n", omittingEmptySubsequences: false).map { Cell(String($0)).text }
    if code != Self.usageCode, !lines.isEmpty { lines[0] += Cell(" (\(names))").text }
    var text = style.apply(.red, to: "error:") + " " + lines.joined(separator: "\n  ") + "\n"
    for item in particulars { text += "  \(Cell(item).text)\n" }
    for step in nextSteps {
      text += style.apply(.cyan, to: "next:") + " \(Cell(step).text)\n"
    }
    return text
  }

  /// The sentence, unless it only strings together what the lines below it say.
  private var headline: String {
    let isList = fields.count > 1 && fields.allSatisfy { sentence.contains($0.description) }
    return isList ? "\(fields.count) fields of the request are not acceptable" : sentence
  }

  /// What the headline does not say, a line each.
  private var particulars: [String] {
    let groups = [("", fields), ("not met: ", preconditions), ("quota: ", quotas)]
    var lines = groups.flatMap { title, violations in
      violations.filter { !headline.contains($0.description) }.map { violation in
        title + [violation.subject, violation.description].filter { !$0.isEmpty }.joined(separator: ": ")
      }
    }
    if metadata.contains(where: { $0.key == "rule" }) {
      lines += Self.ofDenial.flatMap { key in metadata.filter { $0.key == key }.map { "\(key): \($0.value)" } }
    }
    return lines
  }

  /// What a denial says beside its rule, which is the reason.
  private static let ofDenial = ["limit", "observed", "headroom"]

  /// For scripts: one object on one line.
  func json() -> String {
    var writer = JSONWriter(options: JSONWritingOptions(includesDefaultValues: true))
    writer.beginObject()
    writer.key("code")
    writer.write(code)
    writer.key("exitStatus")
    writer.write(exitStatus)
    writer.key("message")
    writer.write(sentence)
    writer.key("reason")
    writer.write(reason)
    writer.key("metadata")
    writer.beginObject()
    for item in metadata {
      writer.key(item.key)
      writer.write(item.value)
    }
    writer.endObject()
    writer.writeArray("details", details) { $1.writeJSON(to: &$0) }
    writer.writeArray("next", nextSteps) { $0.write($1) }
    writer.endObject()
    return writer.finish() + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func writeArray<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for item in elements {
      element()
      write(&self, item)
    }
    endArray()
  }
}

extension ProgramEnvironment {
  func report(_ report: ErrorReport, format: OutputFormat) throws {
    switch format {
    case .json: try standardError.write(report.json())
    case .table:
      let style = Style(isTerminal: standardError.isTerminal, environment: variables)
      try standardError.write(report.text(style: style))
    }
  }
}
