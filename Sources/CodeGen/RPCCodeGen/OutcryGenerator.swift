public import SwiftProtobufPluginLibrary

/// The protoc plugin: reads descriptors into a `FileModel` each and renders what the options ask for.
public struct OutcryGenerator: CodeGenerator {
  public init() {}

  public func generate(
    files: [FileDescriptor],
    parameter: any CodeGeneratorParameter,
    protoCompilerContext: any ProtoCompilerContext,
    generatorOutputs: any GeneratorOutputs
  ) throws {
    let options = try GeneratorOptions(pairs: parameter.parsedPairs)
    let models = try files.map { try FileModel($0, options: options) }
    for file in try Renderer(options: options).render(models) {
      try generatorOutputs.add(fileName: file.name, contents: file.contents)
    }
  }

  /// proto3 without `optional`, which protoc-c refuses.
  public var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] { [] }
}
