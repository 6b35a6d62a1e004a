import SwiftProtobufPluginLibrary

/// An enumeration.
struct EnumModel {
  struct Value {
    /// Such as `ORDER_SIDE_BUY`.
    var protoName: String
    /// Such as `buy`, escaped.
    var caseName: String
    var number: Int32
    /// Whether an earlier value has the same number.
    var isAlias: Bool
    var documentation: Documentation
  }

  var fullName: String
  var name: String
  var values: [Value]
  var documentation: Documentation

  init(_ enumeration: EnumDescriptor) {
    fullName = enumeration.fullName
    name = SwiftNaming.escape(type: enumeration.name)
    documentation = enumeration.documentation(of: enumeration.fullName)
    var numbers: Set<Int32> = []
    values = enumeration.values.map { value in
      Value(
        protoName: value.name,
        caseName: SwiftNaming.escape(member: SwiftNaming.enumCase(value.name, of: enumeration.name)),
        number: value.number,
        isAlias: !numbers.insert(value.number).inserted,
        documentation: value.documentation(of: value.fullName))
    }
  }

  /// The values that are cases; aliases are other names for them.
  var cases: [Value] { values.filter { !$0.isAlias } }
}
