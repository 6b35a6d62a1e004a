import SwiftProtobufPluginLibrary

/// A message.
struct MessageModel {
  /// A property: a field, or a oneof with its fields.
  enum Property {
    case field(FieldModel)
    case oneof(OneofModel)
  }

  /// Such as `outcry.v1.WatchStart.Now`.
  var fullName: String
  /// The name within its namespace or outer message.
  var name: String
  /// How other code names it.
  var reference: TypeReference
  /// In the order of the `.proto` file.
  var properties: [Property]
  var messages: [MessageModel]
  var enums: [EnumModel]
  var documentation: Documentation

  init(_ message: Descriptor, options: GeneratorOptions) throws {
    guard !Self.isRecursive(message) else {
      throw GeneratorError.unsupported(
        message.fullName, reason: "a message that contains itself; decoding depth must be bounded")
    }
    fullName = message.fullName
    name = SwiftNaming.escape(type: message.name)
    reference = TypeReference(message, options: options)
    documentation = message.documentation(of: message.fullName)
    enums = message.enums.map(EnumModel.init)
    let nested = message.messages.filter { !$0.options.mapEntry }
    messages = try nested.map { try MessageModel($0, options: options) }

    let takenNames = Set(nested.map(\.name) + message.enums.map(\.name))
    properties = []
    for field in message.fields {
      guard let oneof = field.containingOneof else {
        properties.append(.field(try FieldModel(field, options: options)))
        continue
      }
      guard oneof.fields.first?.number == field.number else { continue }
      properties.append(.oneof(try OneofModel(oneof, avoiding: takenNames, options: options)))
    }
  }

  /// This message and those nested in it, outermost first.
  var withNested: [MessageModel] { [self] + messages.flatMap(\.withNested) }

  /// All fields, those of oneofs included.
  var fields: [FieldModel] {
    properties.flatMap { property in
      switch property {
      case .field(let field): [field]
      case .oneof(let oneof): oneof.fields
      }
    }
  }

  /// The full names of the messages that protoc makes for the entries of this message's maps.
  var mapEntries: [String] {
    fields.compactMap { field in
      if case .map(_, let entry) = field.cardinality { entry } else { nil }
    }
  }

  private static func isRecursive(_ message: Descriptor) -> Bool {
    var seen: Set<String> = []
    var pending = message.fields.compactMap(\.messageTypeIfAny)
    while let next = pending.popLast() {
      if next.fullName == message.fullName { return true }
      if seen.insert(next.fullName).inserted { pending += next.fields.compactMap(\.messageTypeIfAny) }
    }
    return false
  }
}

extension FieldDescriptor {
  fileprivate var messageTypeIfAny: Descriptor? {
    type == .message ? messageType : nil
  }
}

/// A oneof: one property whose type is an enumeration of the choices.
struct OneofModel {
  var protoName: String
  /// The property.
  var property: String
  /// The enumeration, nested in the message.
  var typeName: String
  var fields: [FieldModel]
  var documentation: Documentation

  init(_ oneof: OneofDescriptor, avoiding takenNames: Set<String>, options: GeneratorOptions) throws {
    protoName = oneof.name
    property = SwiftNaming.escape(member: SwiftNaming.lowerCamelCase(oneof.name))
    let typeName = SwiftNaming.escape(type: SwiftNaming.upperCamelCase(oneof.name))
    self.typeName = takenNames.contains(typeName) ? typeName + "Choice" : typeName
    fields = try oneof.fields.map { try FieldModel($0, options: options) }
    documentation = oneof.documentation(of: oneof.fullName)
  }

  /// The member of the C structure that holds the number of the field that is set.
  var cCase: String { CNaming.oneofCase(protoName) }
}
