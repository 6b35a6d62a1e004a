// Generated from google/protobuf/timestamp.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Google.Protobuf.Timestamp: CMessageConvertible {
  public static let messageName = "google.protobuf.Timestamp"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__timestamp__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    self.seconds = c.pointee.seconds
    self.nanos = c.pointee.nanos
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__Timestamp.self)
    google__protobuf__timestamp__init(c)
    c.pointee.seconds = self.seconds
    c.pointee.nanos = self.nanos
    return UnsafeMutableRawPointer(c)
  }
}
