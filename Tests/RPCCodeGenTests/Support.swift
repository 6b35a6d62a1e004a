import SwiftProtobuf
import SwiftProtobufPluginLibrary

@testable import RPCCodeGen

/// What the generator makes of a file that is given as the text form of its descriptor.
func generate(_ descriptor: String, _ outputs: Set<GeneratorOptions.Output>) throws -> [String: String] {
  var options = GeneratorOptions()
  options.outputs = outputs
  options.cModule = "CGolden"
  return try generate(descriptor, options)
}

func generate(_ descriptor: String, _ options: GeneratorOptions) throws -> [String: String] {
  let set = DescriptorSet(protos: [try Google_Protobuf_FileDescriptorProto(textFormatString: descriptor)])
  let models = try set.files.map { try FileModel($0, options: options) }
  let files = try Renderer(options: options).render(models)
  return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
}
