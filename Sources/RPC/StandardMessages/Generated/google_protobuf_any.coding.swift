// Generated from google/protobuf/any.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Google.Protobuf.`Any`: CMessageConvertible {
  public static let messageName = "google.protobuf.Any"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__any__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__Any.self)
    self.typeUrl = try CFieldReading.string(c.pointee.type_url.data, c.pointee.type_url.len, "google.protobuf.Any.type_url")
    self.value = CFieldReading.bytes(c.pointee.value.data, c.pointee.value.len)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__Any.self)
    google__protobuf__any__init(c)
    arena.store(self.typeUrl, at: &c.pointee.type_url)
    arena.store(self.value, at: &c.pointee.value)
    return UnsafeMutableRawPointer(c)
  }
}
