extension Renderer {
  /// `init(cMessage:)`: from a C structure to the Swift value.
  func renderReadingC(_ message: MessageModel, into text: inout SourceText) {
    text.block("\(access) init(cMessage: UnsafeRawPointer) throws(ProtobufError)") { text in
      guard !message.properties.isEmpty else { return }
      text.line("let c = cMessage.assumingMemoryBound(to: \(message.reference.cName).self)")
      for property in message.properties {
        switch property {
        case .field(let field): renderReading(field, into: &text)
        case .oneof(let oneof): renderReading(oneof, into: &text)
        }
      }
    }
  }

  private func renderReading(_ field: FieldModel, into text: inout SourceText) {
    let member = "c.pointee.\(field.cMember)"
    let count = "c.pointee.n_\(field.cName)"
    switch field.cardinality {
    case .singular:
      text.line("self.\(field.property) = \(field.type.reading(member, of: field.fullName))")
    case .repeated:
      text.line("self.\(field.property) = \(field.type.readingArray(member, count, of: field.fullName))")
    case .map(let key, _):
      text.block("for case let entry? in UnsafeMutableBufferPointer(start: \(member), count: \(count))") { text in
        text.line("let key = \(key.reading("entry.pointee.key", of: field.fullName + ".key"))")
        var value = field.type.reading("entry.pointee.value", of: field.fullName + ".value")
        if case .message(let reference) = field.type { value += " ?? \(reference.swiftName)()" }
        text.line("self.\(field.property)[key] = \(value)")
      }
    }
  }

  private func renderReading(_ oneof: OneofModel, into text: inout SourceText) {
    text.line("switch c.pointee.\(oneof.cCase).rawValue {")
    for field in oneof.fields {
      let member = "c.pointee.\(field.cMember)"
      text.line("case \(field.number):")
      text.indented { text in
        if case .message(let reference) = field.type {
          let message = "try CFieldReading.message(\(member), as: \(reference.swiftName).self)"
          text.line("self.\(oneof.property) = \(message).map { .\(field.property)($0) }")
        } else {
          text.line("self.\(oneof.property) = .\(field.property)(\(field.type.reading(member, of: field.fullName)))")
        }
      }
    }
    text.line("default: break")
    text.line("}")
  }
}

extension FieldType {
  /// The expression for the Swift value of a singular member.
  fileprivate func reading(_ member: String, of field: String) -> String {
    switch self {
    case .string: "try CFieldReading.string(\(member).data, \(member).len, \"\(field)\")"
    case .bytes: "CFieldReading.bytes(\(member).data, \(member).len)"
    case .bool: "\(member) != 0"
    case .int32, .int64, .uint32, .uint64, .float, .double: member
    case .enumeration(let reference): "\(reference.swiftName)(rawValue: Int32(truncatingIfNeeded: \(member).rawValue))"
    case .message: "try CFieldReading.message(\(member))"
    }
  }

  /// The expression for the Swift array of a repeated member.
  fileprivate func readingArray(_ member: String, _ count: String, of field: String) -> String {
    switch self {
    case .string: "try CFieldReading.strings(\(member), \(count), \"\(field)\")"
    case .bytes: "CFieldReading.byteStrings(\(member), \(count))"
    case .bool: "CFieldReading.booleans(\(member), \(count))"
    case .int32, .int64, .uint32, .uint64, .float, .double: "CFieldReading.numbers(\(member), \(count))"
    case .enumeration: "CFieldReading.enums(\(member), \(count))"
    case .message: "try CFieldReading.messages(\(member), \(count))"
    }
  }
}
