import SwiftProtobufPluginLibrary

/// A message or enumeration as code names it.
struct TypeReference: Hashable {
  /// Such as `Outcry.V1.WatchStart.Now`.
  var swiftName: String
  /// Such as `Outcry__V1__WatchStart__Now`.
  var cName: String
  /// The module to import; nil for the module that is being generated.
  var module: String?
  /// The case for the number 0, when this is an enumeration; proto3 has it first.
  var defaultCase: String?

  init(_ message: Descriptor, options: GeneratorOptions) {
    swiftName = (SwiftNaming.namespace(ofPackage: message.file.package) + Self.path(message)).joined(separator: ".")
    cName = CNaming.type(message.fullName)
    module = options.module(ofFile: message.file.name)
  }

  init(_ enumeration: EnumDescriptor, options: GeneratorOptions) {
    let outer = enumeration.containingType.map(Self.path) ?? []
    let path = outer + [SwiftNaming.escape(type: enumeration.name)]
    swiftName = (SwiftNaming.namespace(ofPackage: enumeration.file.package) + path).joined(separator: ".")
    cName = CNaming.type(enumeration.fullName)
    module = options.module(ofFile: enumeration.file.name)
    defaultCase = EnumModel(enumeration).values.first?.caseName
  }

  private static func path(_ message: Descriptor) -> [String] {
    (message.containingType.map(path) ?? []) + [SwiftNaming.escape(type: message.name)]
  }
}
