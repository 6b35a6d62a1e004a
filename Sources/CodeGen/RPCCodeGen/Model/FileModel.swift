import SwiftProtobufPluginLibrary

/// What one `.proto` file declares, in the terms of the code that is to be written.
struct FileModel {
  /// Such as `outcry/v1/orders.proto`.
  var name: String
  var package: String
  /// Such as `["Outcry", "V1"]`.
  var namespace: [String]
  var messages: [MessageModel]
  var enums: [EnumModel]
  var services: [ServiceModel]

  init(_ file: FileDescriptor, options: GeneratorOptions) throws {
    guard file.edition == .proto3 else {
      throw GeneratorError.unsupported(file.name, reason: "only proto3 is supported")
    }
    name = file.name
    package = file.package
    namespace = SwiftNaming.namespace(ofPackage: file.package)
    guard !namespace.isEmpty else { throw GeneratorError.unsupported(file.name, reason: "a package is needed") }
    messages = try file.messages.map { try MessageModel($0, options: options) }
    enums = file.enums.map(EnumModel.init)
    services = file.services.map { ServiceModel($0, options: options) }
  }

  /// `outcry/v1/orders.proto` → `outcry_v1_orders`: file names are unique within a Swift module.
  var outputName: String {
    name.dropSuffix(".proto").map { $0 == "/" ? "_" : String($0) }.joined()
  }

  /// The messages and those nested in them.
  var allMessages: [MessageModel] { messages.flatMap(\.withNested) }

  /// Whether there is an enumeration at any level.
  var hasEnums: Bool { !enums.isEmpty || allMessages.contains { !$0.enums.isEmpty } }
}

extension String {
  func dropSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

/// The comments that stand before a declaration in the `.proto` file, one line an element.
typealias Documentation = [String]

extension ProvidesSourceCodeLocation {
  /// Google's own files are documented at length where they come from; their text is not carried along.
  func documentation(of fullName: String) -> Documentation {
    if fullName.hasPrefix("google.protobuf.") {
      return ["`\(fullName)`, see https://protobuf.dev/reference/protobuf/google.protobuf/."]
    }
    return protoSourceComments(commentPrefix: "").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0) }
      .dropLastEmpty()
  }
}

extension [String] {
  fileprivate func dropLastEmpty() -> [String] {
    last?.isEmpty == true ? Array(dropLast()) : self
  }
}
