// Generated from google/rpc/status.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Google.Rpc.Status: CMessageConvertible {
  public static let messageName = "google.rpc.Status"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__status__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__Status.self)
    self.code = c.pointee.code
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "google.rpc.Status.message")
    self.details = try CFieldReading.messages(c.pointee.details, c.pointee.n_details)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__Status.self)
    google__rpc__status__init(c)
    c.pointee.code = self.code
    arena.store(self.message, at: &c.pointee.message)
    c.pointee.n_details = self.details.count
    c.pointee.details = arena.messages(self.details)?.assumingMemoryBound(to: UnsafeMutablePointer<Google__Protobuf__Any>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "code":
        self.code = try value.int32()
      case "message":
        self.message = try value.string()
      case "details":
        for element in try value.elements() {
          self.details.append(try Google.Protobuf.`Any`(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("code", isDefault: self.code == 0) {
      writer.write(self.code)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    if writer.field("details", isDefault: self.details.isEmpty) {
      writer.beginArray()
      for value in self.details {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
