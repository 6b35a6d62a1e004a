// Generated from grpc/testing/empty.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CInteropMessages
public import ProtobufRuntime

extension Grpc.Testing.Empty: CMessageConvertible {
  public static let messageName = "grpc.testing.Empty"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__empty__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__Empty.self)
    grpc__testing__empty__init(c)
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
