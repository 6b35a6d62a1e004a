// Generated from outcry/journal/v1/numbers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime

extension Outcry.Journal.V1.Amount: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Amount"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__amount__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    self.low = c.pointee.low
    self.high = c.pointee.high
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Amount.self)
    outcry__journal__v1__amount__init(c)
    c.pointee.low = self.low
    c.pointee.high = self.high
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "low":
        self.low = try value.int64()
      case "high":
        self.high = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("low", isDefault: self.low == 0) {
      writer.write(self.low)
    }
    if writer.field("high", isDefault: self.high == 0) {
      writer.write(self.high)
    }
    writer.endObject()
  }
}
