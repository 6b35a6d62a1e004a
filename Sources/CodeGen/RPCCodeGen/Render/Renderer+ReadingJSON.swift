extension Renderer {
  /// `init(json:)`.
  func renderReadingJSON(_ message: MessageModel, into text: inout SourceText) {
    text.block("\(access) init(json: JSONInput) throws(ProtobufError)") { text in
      guard !message.properties.isEmpty else {
        text.line("if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }")
        return
      }
      text.block("for (name, value) in try json.members()") { text in
        text.line("switch name {")
        for property in message.properties {
          switch property {
          case .field(let field): renderReading(field, into: &text)
          case .oneof(let oneof): renderReading(oneof, into: &text)
          }
        }
        text.line("default:")
        text.indented { $0.line("throw value.unknownField(of: Self.messageName)") }
        text.line("}")
      }
    }
  }

  private func renderReading(_ field: FieldModel, into text: inout SourceText) {
    text.line("case \(field.jsonNames):")
    text.indented { text in
      switch field.cardinality {
      case .singular:
        text.line("self.\(field.property) = \(field.type.readingJSON("value"))")
      case .repeated:
        text.block("for element in try value.elements()") { text in
          text.line("self.\(field.property).append(\(field.type.readingJSON("element")))")
        }
      case .map(let key, _):
        text.block("for (key, entry) in try value.entries(keyedBy: \(key.swiftType).self)") { text in
          text.line("self.\(field.property)[key] = \(field.type.readingJSON("entry"))")
        }
      }
    }
  }

  private func renderReading(_ oneof: OneofModel, into text: inout SourceText) {
    for field in oneof.fields {
      text.line("case \(field.jsonNames):")
      text.indented { text in
        text.line("guard self.\(oneof.property) == nil else { throw value.secondMember(of: \"\(oneof.protoName)\") }")
        text.line("self.\(oneof.property) = .\(field.property)(\(field.type.readingJSON("value")))")
      }
    }
  }
}

extension FieldModel {
  /// The patterns for the names that readers accept.
  fileprivate var jsonNames: String {
    jsonName == protoName ? "\"\(jsonName)\"" : "\"\(jsonName)\", \"\(protoName)\""
  }
}

extension FieldType {
  fileprivate func readingJSON(_ input: String) -> String {
    switch self {
    case .string: "try \(input).string()"
    case .bytes: "try \(input).bytes()"
    case .bool: "try \(input).bool()"
    case .int32: "try \(input).int32()"
    case .int64: "try \(input).int64()"
    case .uint32: "try \(input).uint32()"
    case .uint64: "try \(input).uint64()"
    case .float: "try \(input).float()"
    case .double: "try \(input).double()"
    case .enumeration(let reference), .message(let reference): "try \(reference.swiftName)(json: \(input))"
    }
  }
}
