// Generated from google/protobuf/wrappers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Google.Protobuf.DoubleValue: CMessageConvertible {
  public static let messageName = "google.protobuf.DoubleValue"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__double_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__DoubleValue.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__DoubleValue.self)
    google__protobuf__double_value__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.FloatValue: CMessageConvertible {
  public static let messageName = "google.protobuf.FloatValue"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__float_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__FloatValue.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__FloatValue.self)
    google__protobuf__float_value__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.Int64Value: CMessageConvertible {
  public static let messageName = "google.protobuf.Int64Value"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__int64_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__Int64Value.self)
    google__protobuf__int64_value__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.UInt64Value: CMessageConvertible {
  public static let messageName = "google.protobuf.UInt64Value"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__uint64_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__UInt64Value.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__UInt64Value.self)
    google__protobuf__uint64_value__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.Int32Value: CMessageConvertible {
  public static let messageName = "google.protobuf.Int32Value"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__int32_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__Int32Value.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__Int32Value.self)
    google__protobuf__int32_value__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.UInt32Value: CMessageConvertible {
  public static let messageName = "google.protobuf.UInt32Value"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__uint32_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__UInt32Value.self)
    google__protobuf__uint32_value__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.BoolValue: CMessageConvertible {
  public static let messageName = "google.protobuf.BoolValue"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__bool_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__BoolValue.self)
    self.value = c.pointee.value != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__BoolValue.self)
    google__protobuf__bool_value__init(c)
    c.pointee.value = self.value ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.StringValue: CMessageConvertible {
  public static let messageName = "google.protobuf.StringValue"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__string_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__StringValue.self)
    self.value = try CFieldReading.string(c.pointee.value.data, c.pointee.value.len, "google.protobuf.StringValue.value")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__StringValue.self)
    google__protobuf__string_value__init(c)
    arena.store(self.value, at: &c.pointee.value)
    return UnsafeMutableRawPointer(c)
  }
}

extension Google.Protobuf.BytesValue: CMessageConvertible {
  public static let messageName = "google.protobuf.BytesValue"

  public static var cDescriptor: UnsafeRawPointer {
    google__protobuf__bytes_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Protobuf__BytesValue.self)
    self.value = CFieldReading.bytes(c.pointee.value.data, c.pointee.value.len)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Protobuf__BytesValue.self)
    google__protobuf__bytes_value__init(c)
    arena.store(self.value, at: &c.pointee.value)
    return UnsafeMutableRawPointer(c)
  }
}
