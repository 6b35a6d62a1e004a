// Generated from outcry/v1/leases.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Lease: CMessageConvertible {
  public static let messageName = "outcry.v1.Lease"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__lease__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Lease.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Lease.session_id")
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.v1.Lease.lease_id")
    self.clientLeaseId = try CFieldReading.string(c.pointee.client_lease_id.data, c.pointee.client_lease_id.len, "outcry.v1.Lease.client_lease_id")
    self.scope = Outcry.V1.LeaseScope(rawValue: Int32(truncatingIfNeeded: c.pointee.scope.rawValue))
    self.policy = Outcry.V1.LeasePolicy(rawValue: Int32(truncatingIfNeeded: c.pointee.policy.rawValue))
    self.timeToLive = try CFieldReading.message(c.pointee.time_to_live)
    self.holder = try CFieldReading.string(c.pointee.holder.data, c.pointee.holder.len, "outcry.v1.Lease.holder")
    self.status = Outcry.V1.LeaseStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.orderIds = try CFieldReading.strings(c.pointee.order_ids, c.pointee.n_order_ids, "outcry.v1.Lease.order_ids")
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.updateTime = try CFieldReading.message(c.pointee.update_time)
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Lease.self)
    outcry__v1__lease__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    arena.store(self.clientLeaseId, at: &c.pointee.client_lease_id)
    c.pointee.scope = .init(rawValue: .init(truncatingIfNeeded: self.scope.rawValue))
    c.pointee.policy = .init(rawValue: .init(truncatingIfNeeded: self.policy.rawValue))
    c.pointee.time_to_live = self.timeToLive?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    arena.store(self.holder, at: &c.pointee.holder)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    c.pointee.n_order_ids = self.orderIds.count
    c.pointee.order_ids = arena.strings(self.orderIds)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.update_time = self.updateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "leaseId", "lease_id":
        self.leaseId = try value.string()
      case "clientLeaseId", "client_lease_id":
        self.clientLeaseId = try value.string()
      case "scope":
        self.scope = try Outcry.V1.LeaseScope(json: value)
      case "policy":
        self.policy = try Outcry.V1.LeasePolicy(json: value)
      case "timeToLive", "time_to_live":
        self.timeToLive = try Google.Protobuf.Duration(json: value)
      case "holder":
        self.holder = try value.string()
      case "status":
        self.status = try Outcry.V1.LeaseStatus(json: value)
      case "orderIds", "order_ids":
        for element in try value.elements() {
          self.orderIds.append(try element.string())
        }
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "updateTime", "update_time":
        self.updateTime = try Google.Protobuf.Timestamp(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("leaseId", isDefault: self.leaseId.isEmpty) {
      writer.write(self.leaseId)
    }
    if writer.field("clientLeaseId", isDefault: self.clientLeaseId.isEmpty) {
      writer.write(self.clientLeaseId)
    }
    if writer.field("scope", isDefault: self.scope.rawValue == 0) {
      self.scope.writeJSON(to: &writer)
    }
    if writer.field("policy", isDefault: self.policy.rawValue == 0) {
      self.policy.writeJSON(to: &writer)
    }
    if let value = self.timeToLive {
      writer.key("timeToLive")
      value.writeJSON(to: &writer)
    }
    if writer.field("holder", isDefault: self.holder.isEmpty) {
      writer.write(self.holder)
    }
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if writer.field("orderIds", isDefault: self.orderIds.isEmpty) {
      writer.beginArray()
      for value in self.orderIds {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.createTime {
      writer.key("createTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.updateTime {
      writer.key("updateTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GrantLeaseRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GrantLeaseRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__grant_lease_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GrantLeaseRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GrantLeaseRequest.session_id")
    self.clientLeaseId = try CFieldReading.string(c.pointee.client_lease_id.data, c.pointee.client_lease_id.len, "outcry.v1.GrantLeaseRequest.client_lease_id")
    self.scope = Outcry.V1.LeaseScope(rawValue: Int32(truncatingIfNeeded: c.pointee.scope.rawValue))
    self.policy = Outcry.V1.LeasePolicy(rawValue: Int32(truncatingIfNeeded: c.pointee.policy.rawValue))
    self.timeToLive = try CFieldReading.message(c.pointee.time_to_live)
    self.holder = try CFieldReading.string(c.pointee.holder.data, c.pointee.holder.len, "outcry.v1.GrantLeaseRequest.holder")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GrantLeaseRequest.self)
    outcry__v1__grant_lease_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.clientLeaseId, at: &c.pointee.client_lease_id)
    c.pointee.scope = .init(rawValue: .init(truncatingIfNeeded: self.scope.rawValue))
    c.pointee.policy = .init(rawValue: .init(truncatingIfNeeded: self.policy.rawValue))
    c.pointee.time_to_live = self.timeToLive?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    arena.store(self.holder, at: &c.pointee.holder)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "clientLeaseId", "client_lease_id":
        self.clientLeaseId = try value.string()
      case "scope":
        self.scope = try Outcry.V1.LeaseScope(json: value)
      case "policy":
        self.policy = try Outcry.V1.LeasePolicy(json: value)
      case "timeToLive", "time_to_live":
        self.timeToLive = try Google.Protobuf.Duration(json: value)
      case "holder":
        self.holder = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("clientLeaseId", isDefault: self.clientLeaseId.isEmpty) {
      writer.write(self.clientLeaseId)
    }
    if writer.field("scope", isDefault: self.scope.rawValue == 0) {
      self.scope.writeJSON(to: &writer)
    }
    if writer.field("policy", isDefault: self.policy.rawValue == 0) {
      self.policy.writeJSON(to: &writer)
    }
    if let value = self.timeToLive {
      writer.key("timeToLive")
      value.writeJSON(to: &writer)
    }
    if writer.field("holder", isDefault: self.holder.isEmpty) {
      writer.write(self.holder)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GrantLeaseResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GrantLeaseResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__grant_lease_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GrantLeaseResponse.self)
    self.lease = try CFieldReading.message(c.pointee.lease)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GrantLeaseResponse.self)
    outcry__v1__grant_lease_response__init(c)
    c.pointee.lease = self.lease?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Lease.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "lease":
        self.lease = try Outcry.V1.Lease(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.lease {
      writer.key("lease")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.KeepLeaseAliveRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.KeepLeaseAliveRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__keep_lease_alive_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__KeepLeaseAliveRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.KeepLeaseAliveRequest.session_id")
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.v1.KeepLeaseAliveRequest.lease_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__KeepLeaseAliveRequest.self)
    outcry__v1__keep_lease_alive_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "leaseId", "lease_id":
        self.leaseId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("leaseId", isDefault: self.leaseId.isEmpty) {
      writer.write(self.leaseId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.KeepLeaseAliveResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.KeepLeaseAliveResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__keep_lease_alive_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__KeepLeaseAliveResponse.self)
    self.lease = try CFieldReading.message(c.pointee.lease)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__KeepLeaseAliveResponse.self)
    outcry__v1__keep_lease_alive_response__init(c)
    c.pointee.lease = self.lease?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Lease.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "lease":
        self.lease = try Outcry.V1.Lease(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.lease {
      writer.key("lease")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BindOrderRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.BindOrderRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__bind_order_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BindOrderRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.BindOrderRequest.session_id")
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.v1.BindOrderRequest.lease_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.BindOrderRequest.order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BindOrderRequest.self)
    outcry__v1__bind_order_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "leaseId", "lease_id":
        self.leaseId = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("leaseId", isDefault: self.leaseId.isEmpty) {
      writer.write(self.leaseId)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BindOrderResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.BindOrderResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__bind_order_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BindOrderResponse.self)
    self.lease = try CFieldReading.message(c.pointee.lease)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BindOrderResponse.self)
    outcry__v1__bind_order_response__init(c)
    c.pointee.lease = self.lease?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Lease.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "lease":
        self.lease = try Outcry.V1.Lease(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.lease {
      writer.key("lease")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReleaseLeaseRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseLeaseRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_lease_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseLeaseRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ReleaseLeaseRequest.session_id")
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.v1.ReleaseLeaseRequest.lease_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseLeaseRequest.self)
    outcry__v1__release_lease_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "leaseId", "lease_id":
        self.leaseId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("leaseId", isDefault: self.leaseId.isEmpty) {
      writer.write(self.leaseId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReleaseLeaseResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseLeaseResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_lease_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseLeaseResponse.self)
    self.lease = try CFieldReading.message(c.pointee.lease)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseLeaseResponse.self)
    outcry__v1__release_lease_response__init(c)
    c.pointee.lease = self.lease?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Lease.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "lease":
        self.lease = try Outcry.V1.Lease(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.lease {
      writer.key("lease")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListLeasesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListLeasesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_leases_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListLeasesRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListLeasesRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListLeasesRequest.page_token")
    self.statuses = CFieldReading.enums(c.pointee.statuses, c.pointee.n_statuses)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListLeasesRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListLeasesRequest.self)
    outcry__v1__list_leases_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    c.pointee.n_statuses = self.statuses.count
    c.pointee.statuses = arena.enums(self.statuses)?.assumingMemoryBound(to: Outcry__V1__LeaseStatus.self)
    arena.store(self.orderBy, at: &c.pointee.order_by)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "statuses":
        for element in try value.elements() {
          self.statuses.append(try Outcry.V1.LeaseStatus(json: element))
        }
      case "orderBy", "order_by":
        self.orderBy = try value.string()
      case "minRevision", "min_revision":
        self.minRevision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    if writer.field("statuses", isDefault: self.statuses.isEmpty) {
      writer.beginArray()
      for value in self.statuses {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("orderBy", isDefault: self.orderBy.isEmpty) {
      writer.write(self.orderBy)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListLeasesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListLeasesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_leases_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListLeasesResponse.self)
    self.leases = try CFieldReading.messages(c.pointee.leases, c.pointee.n_leases)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListLeasesResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListLeasesResponse.self)
    outcry__v1__list_leases_response__init(c)
    c.pointee.n_leases = self.leases.count
    c.pointee.leases = arena.messages(self.leases)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Lease>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "leases":
        for element in try value.elements() {
          self.leases.append(try Outcry.V1.Lease(json: element))
        }
      case "nextPageToken", "next_page_token":
        self.nextPageToken = try value.string()
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("leases", isDefault: self.leases.isEmpty) {
      writer.beginArray()
      for value in self.leases {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("nextPageToken", isDefault: self.nextPageToken.isEmpty) {
      writer.write(self.nextPageToken)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}
