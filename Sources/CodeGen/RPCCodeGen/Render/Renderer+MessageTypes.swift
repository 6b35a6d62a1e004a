extension Renderer {
  /// The declaration of a message's structure, with what is nested in it.
  func renderType(_ message: MessageModel, into text: inout SourceText) {
    text.documentation(message.documentation)
    text.block("\(access) struct \(message.name): Sendable, Hashable") { text in
      if message.sharesFields { renderSharedFields(message, into: &text) } else { renderFields(message, into: &text) }
      if !message.properties.isEmpty { text.line() }
      renderInitializers(message, into: &text)

      for case .oneof(let oneof) in message.properties {
        text.line()
        render(oneof, into: &text)
      }
      for enumeration in message.enums {
        text.line()
        render(enumeration, into: &text)
      }
      for nested in message.messages {
        text.line()
        renderType(nested, into: &text)
      }
    }
  }

  private func renderFields(_ message: MessageModel, into text: inout SourceText) {
    for property in message.properties {
      text.documentation(property.documentation)
      text.line("\(access) var \(property.name): \(property.type(in: message))\(property.initialValue)")
    }
  }

  /// Properties that stand for those of a structure in a `MessageStorage`. No name from a `.proto` file begins with an
  /// underscore.
  private func renderSharedFields(_ message: MessageModel, into text: inout SourceText) {
    for property in message.properties {
      text.documentation(property.documentation)
      text.block("\(access) var \(property.name): \(property.type(in: message))") { text in
        text.line("_read { yield _storage.fields.\(property.name) }")
        text.line("_modify { yield &_storage.fields.\(property.name) }")
      }
    }
    text.line()
    text.line("private var _storage = MessageStorage(_Fields())")
    text.line()
    text.block("private struct _Fields: Sendable, Hashable") { text in
      for property in message.properties {
        text.line("var \(property.name): \(property.type(in: message))\(property.initialValue)")
      }
    }
  }

  private func renderInitializers(_ message: MessageModel, into text: inout SourceText) {
    text.line("/// A message with every field at its default.")
    text.line("\(access) init() {}")
    guard !message.properties.isEmpty else { return }
    text.line()
    text.line("/// A message with the given fields.")
    text.line("\(access) init(")
    text.indented { text in
      for (index, property) in message.properties.enumerated() {
        let comma = index + 1 < message.properties.count ? "," : ""
        text.line("\(property.name): \(property.type(in: message)) = \(property.defaultValue)\(comma)")
      }
    }
    text.block(")") { text in
      for property in message.properties { text.line("self.\(property.name) = \(property.name)") }
    }
  }

  private func render(_ oneof: OneofModel, into text: inout SourceText) {
    text.documentation(oneof.documentation)
    text.block("\(access) enum \(oneof.typeName): Sendable, Hashable") { text in
      for field in oneof.fields {
        text.documentation(field.documentation)
        text.line("case \(field.property)(\(field.type.swiftType))")
      }
    }
  }
}

extension MessageModel {
  /// A message with more properties than this is a reference to them.
  private static let mostInlineProperties = 16

  var sharesFields: Bool { properties.count > Self.mostInlineProperties }
}

extension MessageModel.Property {
  var name: String {
    switch self {
    case .field(let field): field.property
    case .oneof(let oneof): oneof.property
    }
  }

  var documentation: Documentation {
    switch self {
    case .field(let field): field.documentation
    case .oneof(let oneof): oneof.documentation
    }
  }

  func type(in message: MessageModel) -> String {
    switch self {
    case .field(let field): field.propertyType
    case .oneof(let oneof): "\(message.reference.swiftName).\(oneof.typeName)?"
    }
  }

  var defaultValue: String {
    switch self {
    case .field(let field): field.defaultValue
    case .oneof: "nil"
    }
  }

  /// What follows the type in the declaration; optionals are nil by themselves.
  var initialValue: String { defaultValue == "nil" ? "" : " = " + defaultValue }
}

extension FieldModel {
  var propertyType: String {
    switch cardinality {
    case .repeated: return "[\(type.swiftType)]"
    case .map(let key, _): return "[\(key.swiftType): \(type.swiftType)]"
    case .singular:
      if case .message = type { return type.swiftType + "?" }
      return type.swiftType
    }
  }

  var defaultValue: String {
    switch (cardinality, type) {
    case (.map, _): "[:]"
    case (.repeated, _), (_, .bytes): "[]"
    case (_, .message): "nil"
    case (_, .string): "\"\""
    case (_, .bool): "false"
    case (_, .enumeration(let reference)): "." + (reference.defaultCase ?? "init(rawValue: 0)")
    default: "0"
    }
  }
}
