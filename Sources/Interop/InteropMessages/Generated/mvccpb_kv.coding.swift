// Generated from mvccpb/kv.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CInteropMessages
public import ProtobufRuntime

extension Mvccpb.KeyValue: CMessageConvertible {
  public static let messageName = "mvccpb.KeyValue"

  public static var cDescriptor: UnsafeRawPointer {
    mvccpb__key_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Mvccpb__KeyValue.self)
    self.key = CFieldReading.bytes(c.pointee.key.data, c.pointee.key.len)
    self.createRevision = c.pointee.create_revision
    self.modRevision = c.pointee.mod_revision
    self.version = c.pointee.version
    self.value = CFieldReading.bytes(c.pointee.value.data, c.pointee.value.len)
    self.lease = c.pointee.lease
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Mvccpb__KeyValue.self)
    mvccpb__key_value__init(c)
    arena.store(self.key, at: &c.pointee.key)
    c.pointee.create_revision = self.createRevision
    c.pointee.mod_revision = self.modRevision
    c.pointee.version = self.version
    arena.store(self.value, at: &c.pointee.value)
    c.pointee.lease = self.lease
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "key":
        self.key = try value.bytes()
      case "createRevision", "create_revision":
        self.createRevision = try value.int64()
      case "modRevision", "mod_revision":
        self.modRevision = try value.int64()
      case "version":
        self.version = try value.int64()
      case "value":
        self.value = try value.bytes()
      case "lease":
        self.lease = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("key", isDefault: self.key.isEmpty) {
      writer.write(self.key)
    }
    if writer.field("createRevision", isDefault: self.createRevision == 0) {
      writer.write(self.createRevision)
    }
    if writer.field("modRevision", isDefault: self.modRevision == 0) {
      writer.write(self.modRevision)
    }
    if writer.field("version", isDefault: self.version == 0) {
      writer.write(self.version)
    }
    if writer.field("value", isDefault: self.value.isEmpty) {
      writer.write(self.value)
    }
    if writer.field("lease", isDefault: self.lease == 0) {
      writer.write(self.lease)
    }
    writer.endObject()
  }
}

extension Mvccpb.Event: CMessageConvertible {
  public static let messageName = "mvccpb.Event"

  public static var cDescriptor: UnsafeRawPointer {
    mvccpb__event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Mvccpb__Event.self)
    self.type = Mvccpb.Event.EventType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.kv = try CFieldReading.message(c.pointee.kv)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Mvccpb__Event.self)
    mvccpb__event__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.kv = self.kv?.makeCMessage(in: arena).assumingMemoryBound(to: Mvccpb__KeyValue.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Mvccpb.Event.EventType(json: value)
      case "kv":
        self.kv = try Mvccpb.KeyValue(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if let value = self.kv {
      writer.key("kv")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}
