// Generated from google/protobuf/empty.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Google.Protobuf.Empty: CMessageConvertible {
  public static let messageName = "google.protobuf.Empty"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__empty__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__Empty.self)
    google__protobuf__empty__init(c)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.endObject()
  }
}
