extension Renderer {
  /// `writeJSON(to:)`.
  func renderWritingJSON(_ message: MessageModel, into text: inout SourceText) {
    text.block("\(access) func writeJSON(to writer: inout JSONWriter)") { text in
      text.line("writer.beginObject()")
      for property in message.properties {
        switch property {
        case .field(let field): renderWriting(field, into: &text)
        case .oneof(let oneof): renderWriting(oneof, into: &text)
        }
      }
      text.line("writer.endObject()")
    }
  }

  private func renderWriting(_ field: FieldModel, into text: inout SourceText) {
    let value = "self.\(field.property)"
    if case (.singular, .message) = (field.cardinality, field.type) {
      text.block("if let value = \(value)") { text in
        text.line("writer.key(\"\(field.jsonName)\")")
        text.line(field.type.writingJSON("value"))
      }
      return
    }
    text.block("if writer.field(\"\(field.jsonName)\", isDefault: \(field.isDefault(value)))") { text in
      switch field.cardinality {
      case .singular:
        text.line(field.type.writingJSON(value))
      case .repeated:
        text.line("writer.beginArray()")
        text.block("for value in \(value)") { text in
          text.line("writer.element()")
          text.line(field.type.writingJSON("value"))
        }
        text.line("writer.endArray()")
      case .map:
        text.line("writer.beginObject()")
        text.block("for (key, value) in \(value).entriesInOrder") { text in
          text.line("writer.key(key.jsonKey)")
          text.line(field.type.writingJSON("value"))
        }
        text.line("writer.endObject()")
      }
    }
  }

  private func renderWriting(_ oneof: OneofModel, into text: inout SourceText) {
    text.line("switch self.\(oneof.property) {")
    for field in oneof.fields {
      text.line("case .\(field.property)(let value)?:")
      text.indented { text in
        text.line("writer.key(\"\(field.jsonName)\")")
        text.line(field.type.writingJSON("value"))
      }
    }
    text.line("case nil: break")
    text.line("}")
  }
}

extension FieldModel {
  fileprivate func isDefault(_ value: String) -> String {
    switch (cardinality, type) {
    case (.repeated, _), (.map, _), (_, .string), (_, .bytes): "\(value).isEmpty"
    case (_, .bool): "!\(value)"
    case (_, .float), (_, .double): "\(value).bitPattern == 0"
    case (_, .enumeration): "\(value).rawValue == 0"
    default: "\(value) == 0"
    }
  }
}

extension FieldType {
  fileprivate func writingJSON(_ value: String) -> String {
    switch self {
    case .enumeration, .message: "\(value).writeJSON(to: &writer)"
    default: "writer.write(\(value))"
    }
  }
}
