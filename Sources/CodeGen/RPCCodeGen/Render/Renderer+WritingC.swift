extension Renderer {
  /// `makeCMessage(in:)`: from the Swift value to a C structure.
  func renderWritingC(_ message: MessageModel, into text: inout SourceText) {
    text.block("\(access) func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer") { text in
      text.line("let c = arena.allocate(\(message.reference.cName).self)")
      text.line("\(CNaming.function(message.fullName))__init(c)")
      for property in message.properties {
        switch property {
        case .field(let field): renderWriting(field, into: &text)
        case .oneof(let oneof): renderWriting(oneof, into: &text)
        }
      }
      text.line("return UnsafeMutableRawPointer(c)")
    }
  }

  private func renderWriting(_ field: FieldModel, into text: inout SourceText) {
    let value = "self.\(field.property)"
    switch field.cardinality {
    case .singular:
      text.line(field.type.writing(value, isOptional: true, to: "c.pointee.\(field.cMember)"))
    case .repeated:
      text.line("c.pointee.n_\(field.cName) = \(value).count")
      text.line("c.pointee.\(field.cMember) = \(field.type.writingArray(value))")
    case .map(let key, let entry):
      let entryType = "UnsafeMutablePointer<\(CNaming.type(entry))>?"
      text.line("c.pointee.n_\(field.cName) = \(value).count")
      text.line(
        "c.pointee.\(field.cMember) = arena.elements(\(value).entriesInOrder) { (key, value) -> \(entryType) in")
      text.indented { text in
        text.line("let entry = arena.allocate(\(CNaming.type(entry)).self)")
        text.line("\(CNaming.function(entry))__init(entry)")
        text.line(key.writing("key", isOptional: false, to: "entry.pointee.key"))
        text.line(field.type.writing("value", isOptional: false, to: "entry.pointee.value"))
        text.line("return entry")
      }
      text.line("}")
    }
  }

  private func renderWriting(_ oneof: OneofModel, into text: inout SourceText) {
    text.line("switch self.\(oneof.property) {")
    for field in oneof.fields {
      text.line("case .\(field.property)(let value)?:")
      text.indented { text in
        text.line("c.pointee.\(oneof.cCase) = .init(rawValue: \(field.number))")
        text.line(field.type.writing("value", isOptional: false, to: "c.pointee.\(field.cMember)"))
      }
    }
    text.line("case nil: break")
    text.line("}")
  }
}

extension FieldType {
  /// The statement that stores a Swift value into a singular member.
  fileprivate func writing(_ value: String, isOptional: Bool, to member: String) -> String {
    switch self {
    case .string, .bytes:
      return "arena.store(\(value), at: &\(member))"
    case .bool:
      return "\(member) = \(value) ? 1 : 0"
    case .int32, .int64, .uint32, .uint64, .float, .double:
      return "\(member) = \(value)"
    case .enumeration:
      return "\(member) = .init(rawValue: .init(truncatingIfNeeded: \(value).rawValue))"
    case .message(let reference):
      let call = "\(value)\(isOptional ? "?" : "").makeCMessage(in: arena)"
      return "\(member) = \(call).assumingMemoryBound(to: \(reference.cName).self)"
    }
  }

  /// The expression for the C array of a Swift array.
  fileprivate func writingArray(_ value: String) -> String {
    switch self {
    case .string: "arena.strings(\(value))?.assumingMemoryBound(to: ProtobufCBinaryData.self)"
    case .bytes: "arena.byteStrings(\(value))?.assumingMemoryBound(to: ProtobufCBinaryData.self)"
    case .bool: "arena.booleans(\(value))"
    case .int32, .int64, .uint32, .uint64, .float, .double: "arena.numbers(\(value))"
    case .enumeration(let reference): "arena.enums(\(value))?.assumingMemoryBound(to: \(reference.cName).self)"
    case .message(let reference):
      "arena.messages(\(value))?.assumingMemoryBound(to: UnsafeMutablePointer<\(reference.cName)>?.self)"
    }
  }
}
