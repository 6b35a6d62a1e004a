extension Renderer {
  /// See https://protobuf.dev/programming-guides/json/.
  private static let typesWithOwnJSON = Set(
    [
      "Any", "Duration", "Timestamp", "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value",
      "UInt32Value", "BoolValue", "StringValue", "BytesValue",
    ].map { "google.protobuf." + $0 })

  /// The file with the binary and JSON forms of a file's messages.
  func renderCoding(_ file: FileModel) -> RenderedFile {
    var text = header(source: file.name)
    text.line("import \(options.cModule)")
    text.line(options.visibility == .internal ? "import ProtobufRuntime" : "\(access) import ProtobufRuntime")
    let references = file.allMessages.flatMap(\.fields).flatMap(\.references)
    for module in Set(references.compactMap(\.module)).sorted() { text.line("import \(module)") }

    for message in file.allMessages {
      text.line()
      text.block("extension \(message.reference.swiftName): CMessageConvertible") { text in
        text.line("\(access) static let messageName = \"\(message.fullName)\"")
        text.line()
        text.block("\(access) static var cDescriptor: UnsafeRawPointer") { text in
          text.line("\(CModuleRenderer.descriptorFunction(message.fullName))()")
        }
        text.line()
        renderReadingC(message, into: &text)
        text.line()
        renderWritingC(message, into: &text)
        // The types with a JSON form of their own have it written by hand.
        guard !Self.typesWithOwnJSON.contains(message.fullName) else { return }
        text.line()
        renderReadingJSON(message, into: &text)
        text.line()
        renderWritingJSON(message, into: &text)
      }
    }
    return RenderedFile(name: file.outputName + ".coding.swift", contents: text.text)
  }
}
