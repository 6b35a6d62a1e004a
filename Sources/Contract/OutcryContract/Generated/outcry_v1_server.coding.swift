// Generated from outcry/v1/server.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.ServerInfo: CMessageConvertible {
  public static let messageName = "outcry.v1.ServerInfo"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__server_info__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ServerInfo.self)
    self.version = try CFieldReading.string(c.pointee.version.data, c.pointee.version.len, "outcry.v1.ServerInfo.version")
    self.contractHash = try CFieldReading.string(c.pointee.contract_hash.data, c.pointee.contract_hash.len, "outcry.v1.ServerInfo.contract_hash")
    self.capabilities = try CFieldReading.strings(c.pointee.capabilities, c.pointee.n_capabilities, "outcry.v1.ServerInfo.capabilities")
    self.feed = try CFieldReading.string(c.pointee.feed.data, c.pointee.feed.len, "outcry.v1.ServerInfo.feed")
    self.store = try CFieldReading.string(c.pointee.store.data, c.pointee.store.len, "outcry.v1.ServerInfo.store")
    self.symbols = try CFieldReading.strings(c.pointee.symbols, c.pointee.n_symbols, "outcry.v1.ServerInfo.symbols")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.serverTime = try CFieldReading.message(c.pointee.server_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ServerInfo.self)
    outcry__v1__server_info__init(c)
    arena.store(self.version, at: &c.pointee.version)
    arena.store(self.contractHash, at: &c.pointee.contract_hash)
    c.pointee.n_capabilities = self.capabilities.count
    c.pointee.capabilities = arena.strings(self.capabilities)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    arena.store(self.feed, at: &c.pointee.feed)
    arena.store(self.store, at: &c.pointee.store)
    c.pointee.n_symbols = self.symbols.count
    c.pointee.symbols = arena.strings(self.symbols)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.server_time = self.serverTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "version":
        self.version = try value.string()
      case "contractHash", "contract_hash":
        self.contractHash = try value.string()
      case "capabilities":
        for element in try value.elements() {
          self.capabilities.append(try element.string())
        }
      case "feed":
        self.feed = try value.string()
      case "store":
        self.store = try value.string()
      case "symbols":
        for element in try value.elements() {
          self.symbols.append(try element.string())
        }
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "serverTime", "server_time":
        self.serverTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("version", isDefault: self.version.isEmpty) {
      writer.write(self.version)
    }
    if writer.field("contractHash", isDefault: self.contractHash.isEmpty) {
      writer.write(self.contractHash)
    }
    if writer.field("capabilities", isDefault: self.capabilities.isEmpty) {
      writer.beginArray()
      for value in self.capabilities {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("feed", isDefault: self.feed.isEmpty) {
      writer.write(self.feed)
    }
    if writer.field("store", isDefault: self.store.isEmpty) {
      writer.write(self.store)
    }
    if writer.field("symbols", isDefault: self.symbols.isEmpty) {
      writer.beginArray()
      for value in self.symbols {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.serverTime {
      writer.key("serverTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetServerInfoRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetServerInfoRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_server_info_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetServerInfoRequest.self)
    outcry__v1__get_server_info_request__init(c)
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

extension Outcry.V1.GetServerInfoResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetServerInfoResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_server_info_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetServerInfoResponse.self)
    self.server = try CFieldReading.message(c.pointee.server)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetServerInfoResponse.self)
    outcry__v1__get_server_info_response__init(c)
    c.pointee.server = self.server?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__ServerInfo.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "server":
        self.server = try Outcry.V1.ServerInfo(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.server {
      writer.key("server")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}
