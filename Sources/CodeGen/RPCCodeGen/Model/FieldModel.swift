import SwiftProtobufPluginLibrary

/// What a field holds.
enum FieldType: Hashable {
  case string, bytes, bool, int32, int64, uint32, uint64, float, double
  case enumeration(TypeReference)
  case message(TypeReference)
}

/// How often a field holds it.
enum FieldCardinality: Hashable {
  case singular
  case repeated
  /// A map; `entry` is the full name of the message that protoc makes for its entries.
  case map(key: FieldType, entry: String)
}

/// A field of a message.
struct FieldModel {
  /// With its message, such as `outcry.v1.Order.order_id`.
  var fullName: String
  /// As it stands in the `.proto` file.
  var protoName: String
  /// In lowerCamelCase.
  var jsonName: String
  var number: Int32
  /// What a value or, in a map, an entry's value is.
  var type: FieldType
  var cardinality: FieldCardinality
  var documentation: Documentation

  init(_ field: FieldDescriptor, options: GeneratorOptions) throws {
    guard (field.containingOneof == nil) == (field.realContainingOneof == nil) else {
      throw GeneratorError.unsupported(
        field.fullName, reason: "protoc-c knows no `optional` in proto3; use a message type")
    }
    fullName = field.fullName
    protoName = field.name
    jsonName = field.jsonName ?? SwiftNaming.lowerCamelCase(field.name)
    number = field.number
    documentation = field.documentation(of: field.fullName)
    if field.isMap, let entry = field.messageType.mapKeyAndValue {
      type = try FieldType(entry.value, options: options)
      cardinality = .map(key: try FieldType(entry.key, options: options), entry: field.messageType.fullName)
    } else {
      type = try FieldType(field, options: options)
      cardinality = field.isRepeated ? .repeated : .singular
    }
  }

  /// The property, without escapes.
  var swiftName: String { SwiftNaming.lowerCamelCase(protoName) }
  /// The property as it is declared and used.
  var property: String { SwiftNaming.escape(member: swiftName) }
  /// The member of the C structure.
  var cName: String { CNaming.field(protoName) }
  /// The member as Swift names it: `.self` and `.init` mean something else without the quotes.
  var cMember: String { ["self", "init"].contains(cName) ? "`\(cName)`" : cName }

  /// The messages and enumerations that code for this field names.
  var references: [TypeReference] {
    switch type {
    case .enumeration(let reference), .message(let reference): [reference]
    default: []
    }
  }
}

extension FieldType {
  init(_ field: FieldDescriptor, options: GeneratorOptions) throws {
    switch field.type {
    case .string: self = .string
    case .bytes: self = .bytes
    case .bool: self = .bool
    case .int32, .sint32, .sfixed32: self = .int32
    case .int64, .sint64, .sfixed64: self = .int64
    case .uint32, .fixed32: self = .uint32
    case .uint64, .fixed64: self = .uint64
    case .float: self = .float
    case .double: self = .double
    case .enum: self = .enumeration(TypeReference(field.enumType, options: options))
    case .message: self = .message(TypeReference(field.messageType, options: options))
    case .group: throw GeneratorError.unsupported(field.fullName, reason: "groups are not supported")
    }
  }

  /// The type of one value.
  var swiftType: String {
    switch self {
    case .string: "String"
    case .bytes: "[UInt8]"
    case .bool: "Bool"
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    case .float: "Float"
    case .double: "Double"
    case .enumeration(let reference), .message(let reference): reference.swiftName
    }
  }
}
