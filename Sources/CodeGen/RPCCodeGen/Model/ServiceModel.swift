import SwiftProtobufPluginLibrary

/// A service.
struct ServiceModel {
  /// Such as `outcry.v1.OrderService`.
  var fullName: String
  /// Such as `OrderService`.
  var name: String
  /// Such as `Outcry.V1.OrderService`.
  var swiftName: String
  var methods: [MethodModel]
  var documentation: Documentation

  init(_ service: ServiceDescriptor, options: GeneratorOptions) {
    fullName = service.fullName
    name = SwiftNaming.escape(type: service.name)
    swiftName = (SwiftNaming.namespace(ofPackage: service.file.package) + [name]).joined(separator: ".")
    methods = service.methods.map { MethodModel($0, options: options) }
    documentation = service.documentation(of: service.fullName)
  }
}

/// A method of a service.
struct MethodModel {
  enum Kind: String {
    case unary, clientStreaming, serverStreaming, bidirectionalStreaming
  }

  /// Such as `PlaceOrder`.
  var name: String
  /// Such as `placeOrder`, escaped.
  var swiftName: String
  var kind: Kind
  var input: TypeReference
  var output: TypeReference
  var documentation: Documentation

  init(_ method: MethodDescriptor, options: GeneratorOptions) {
    name = method.name
    swiftName = SwiftNaming.escape(member: SwiftNaming.lowerCamelCase(method.name))
    kind =
      switch (method.clientStreaming, method.serverStreaming) {
      case (false, false): .unary
      case (true, false): .clientStreaming
      case (false, true): .serverStreaming
      case (true, true): .bidirectionalStreaming
      }
    input = TypeReference(method.inputType, options: options)
    output = TypeReference(method.outputType, options: options)
    documentation = method.documentation(of: method.fullName)
  }
}
