public import ProtobufRuntime

/// A message in a `google.protobuf.Any` stands in JSON as itself, with a member `@type` before its fields. For that its type
/// must be known: the standard details of errors are, and those given to `MessageRegistry`.
extension Google.Protobuf.`Any` {
  /// The messages whose JSON form is no object of fields; inside an Any it is the member `value`.
  private static let typesWithOwnForm = Set(
    [Google.Protobuf.`Any`.messageName, Google.Protobuf.Duration.messageName, Google.Protobuf.Timestamp.messageName]
      + wrappers.map { $0.messageName })

  private static let wrappers: [any ProtobufMessage.Type] = [
    Google.Protobuf.DoubleValue.self, Google.Protobuf.FloatValue.self, Google.Protobuf.Int64Value.self,
    Google.Protobuf.UInt64Value.self, Google.Protobuf.Int32Value.self, Google.Protobuf.UInt32Value.self,
    Google.Protobuf.BoolValue.self, Google.Protobuf.StringValue.self, Google.Protobuf.BytesValue.self,
  ]

  /// What an Any holds in practice: the details of a `google.rpc.Status`.
  private static let standardTypes: [String: any ProtobufMessage.Type] = {
    let types: [any ProtobufMessage.Type] = [
      Google.Protobuf.`Any`.self, Google.Protobuf.Duration.self, Google.Protobuf.Empty.self,
      Google.Protobuf.Timestamp.self, Google.Rpc.BadRequest.self, Google.Rpc.DebugInfo.self, Google.Rpc.ErrorInfo.self,
      Google.Rpc.Help.self, Google.Rpc.LocalizedMessage.self, Google.Rpc.PreconditionFailure.self,
      Google.Rpc.QuotaFailure.self, Google.Rpc.RequestInfo.self, Google.Rpc.ResourceInfo.self,
      Google.Rpc.RetryInfo.self,
      Google.Rpc.Status.self,
    ]
    return Dictionary(uniqueKeysWithValues: (types + wrappers).map { ($0.messageName, $0) })
  }()

  private static func message(forURL url: String) -> (any ProtobufMessage.Type)? {
    guard let slash = url.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let name = String(url[url.utf8.index(after: slash)...])
    return standardTypes[name] ?? MessageRegistry.message(named: name)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    let members = try json.members()
    guard !members.isEmpty else {
      self.init()
      return
    }
    guard let type = members.first(where: { $0.name == "@type" }) else { throw json.error("\"@type\" is missing") }
    let url = try type.value.string()
    guard let message = Self.message(forURL: url) else { throw type.value.error("the type \(url) is not known") }
    let rest = members.filter { $0.name != "@type" }
    let content: JSONInput
    if Self.typesWithOwnForm.contains(message.messageName) {
      guard rest.count == 1, let value = rest.first, value.name == "value" else {
        throw json.error("\(message.messageName) stands in the member \"value\"")
      }
      content = value.value
    } else {
      content = JSONInput(.object(rest.map { JSONMember(name: $0.name, value: $0.value.value) }), path: json.path)
    }
    self.init(typeUrl: url, value: try message.init(json: content).serializedBytes())
  }

  /// A message whose type is not known, or whose bytes do not parse, is written as its URL and its bytes in base64.
  public func writeJSON(to writer: inout JSONWriter) {
    if typeUrl.isEmpty && value.isEmpty {
      writer.beginObject()
      writer.endObject()
    } else if let type = Self.message(forURL: typeUrl), let message = try? type.init(serializedBytes: value) {
      if Self.typesWithOwnForm.contains(type.messageName) {
        writer.beginObject()
        writer.key("@type")
        writer.write(typeUrl)
        writer.key("value")
        message.writeJSON(to: &writer)
        writer.endObject()
      } else {
        writer.setLeadingMember("@type", typeUrl)
        message.writeJSON(to: &writer)
      }
    } else {
      writer.beginObject()
      writer.key("@type")
      writer.write(typeUrl)
      writer.key("value")
      writer.write(value)
      writer.endObject()
    }
  }
}
