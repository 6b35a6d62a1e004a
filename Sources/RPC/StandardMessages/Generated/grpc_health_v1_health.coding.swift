// Generated from grpc/health/v1/health.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Grpc.Health.V1.HealthCheckRequest: CMessageConvertible {
  public static let messageName = "grpc.health.v1.HealthCheckRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__health__v1__health_check_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
    self.service = try CFieldReading.string(c.pointee.service.data, c.pointee.service.len, "grpc.health.v1.HealthCheckRequest.service")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Health__V1__HealthCheckRequest.self)
    grpc__health__v1__health_check_request__init(c)
    arena.store(self.service, at: &c.pointee.service)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "service":
        self.service = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("service", isDefault: self.service.isEmpty) {
      writer.write(self.service)
    }
    writer.endObject()
  }
}

extension Grpc.Health.V1.HealthCheckResponse: CMessageConvertible {
  public static let messageName = "grpc.health.v1.HealthCheckResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__health__v1__health_check_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
    self.status = Grpc.Health.V1.HealthCheckResponse.ServingStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Health__V1__HealthCheckResponse.self)
    grpc__health__v1__health_check_response__init(c)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Grpc.Health.V1.HealthCheckResponse.ServingStatus(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Health.V1.HealthListRequest: CMessageConvertible {
  public static let messageName = "grpc.health.v1.HealthListRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__health__v1__health_list_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Health__V1__HealthListRequest.self)
    grpc__health__v1__health_list_request__init(c)
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

extension Grpc.Health.V1.HealthListResponse: CMessageConvertible {
  public static let messageName = "grpc.health.v1.HealthListResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__health__v1__health_list_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse.self)
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.statuses, count: c.pointee.n_statuses) {
      let key = try CFieldReading.string(entry.pointee.key.data, entry.pointee.key.len, "grpc.health.v1.HealthListResponse.statuses.key")
      self.statuses[key] = try CFieldReading.message(entry.pointee.value) ?? Grpc.Health.V1.HealthCheckResponse()
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Health__V1__HealthListResponse.self)
    grpc__health__v1__health_list_response__init(c)
    c.pointee.n_statuses = self.statuses.count
    c.pointee.statuses = arena.elements(self.statuses.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Grpc__Health__V1__HealthListResponse__StatusesEntry>? in
      let entry = arena.allocate(Grpc__Health__V1__HealthListResponse__StatusesEntry.self)
      grpc__health__v1__health_list_response__statuses_entry__init(entry)
      arena.store(key, at: &entry.pointee.key)
      entry.pointee.value = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
      return entry
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "statuses":
        for (key, entry) in try value.entries(keyedBy: String.self) {
          self.statuses[key] = try Grpc.Health.V1.HealthCheckResponse(json: entry)
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("statuses", isDefault: self.statuses.isEmpty) {
      writer.beginObject()
      for (key, value) in self.statuses.entriesInOrder {
        writer.key(key.jsonKey)
        value.writeJSON(to: &writer)
      }
      writer.endObject()
    }
    writer.endObject()
  }
}
