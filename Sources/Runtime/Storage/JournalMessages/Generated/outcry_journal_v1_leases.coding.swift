// Generated from outcry/journal/v1/leases.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime

extension Outcry.Journal.V1.Lease: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Lease"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__lease__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Lease.self)
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.journal.v1.Lease.lease_id")
    self.clientLeaseId = try CFieldReading.string(c.pointee.client_lease_id.data, c.pointee.client_lease_id.len, "outcry.journal.v1.Lease.client_lease_id")
    self.scope = Outcry.Journal.V1.LeaseScope(rawValue: Int32(truncatingIfNeeded: c.pointee.scope.rawValue))
    self.policy = Outcry.Journal.V1.LeasePolicy(rawValue: Int32(truncatingIfNeeded: c.pointee.policy.rawValue))
    self.timeToLive = c.pointee.time_to_live
    self.holder = try CFieldReading.string(c.pointee.holder.data, c.pointee.holder.len, "outcry.journal.v1.Lease.holder")
    self.grantTime = c.pointee.grant_time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Lease.self)
    outcry__journal__v1__lease__init(c)
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    arena.store(self.clientLeaseId, at: &c.pointee.client_lease_id)
    c.pointee.scope = .init(rawValue: .init(truncatingIfNeeded: self.scope.rawValue))
    c.pointee.policy = .init(rawValue: .init(truncatingIfNeeded: self.policy.rawValue))
    c.pointee.time_to_live = self.timeToLive
    arena.store(self.holder, at: &c.pointee.holder)
    c.pointee.grant_time = self.grantTime
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "leaseId", "lease_id":
        self.leaseId = try value.string()
      case "clientLeaseId", "client_lease_id":
        self.clientLeaseId = try value.string()
      case "scope":
        self.scope = try Outcry.Journal.V1.LeaseScope(json: value)
      case "policy":
        self.policy = try Outcry.Journal.V1.LeasePolicy(json: value)
      case "timeToLive", "time_to_live":
        self.timeToLive = try value.int64()
      case "holder":
        self.holder = try value.string()
      case "grantTime", "grant_time":
        self.grantTime = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    if writer.field("timeToLive", isDefault: self.timeToLive == 0) {
      writer.write(self.timeToLive)
    }
    if writer.field("holder", isDefault: self.holder.isEmpty) {
      writer.write(self.holder)
    }
    if writer.field("grantTime", isDefault: self.grantTime == 0) {
      writer.write(self.grantTime)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.LeaseBound: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.LeaseBound"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__lease_bound__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__LeaseBound.self)
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.journal.v1.LeaseBound.lease_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.LeaseBound.order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__LeaseBound.self)
    outcry__journal__v1__lease_bound__init(c)
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
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
    if writer.field("leaseId", isDefault: self.leaseId.isEmpty) {
      writer.write(self.leaseId)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.LeaseEvent: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.LeaseEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__lease_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__LeaseEvent.self)
    switch c.pointee.kind_case.rawValue {
    case 1:
      self.kind = try CFieldReading.message(c.pointee.granted, as: Outcry.Journal.V1.Lease.self).map { .granted($0) }
    case 2:
      self.kind = try CFieldReading.message(c.pointee.bound, as: Outcry.Journal.V1.LeaseBound.self).map { .bound($0) }
    case 3:
      self.kind = .lapsed(try CFieldReading.string(c.pointee.lapsed.data, c.pointee.lapsed.len, "outcry.journal.v1.LeaseEvent.lapsed"))
    case 4:
      self.kind = .released(try CFieldReading.string(c.pointee.released.data, c.pointee.released.len, "outcry.journal.v1.LeaseEvent.released"))
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__LeaseEvent.self)
    outcry__journal__v1__lease_event__init(c)
    switch self.kind {
    case .granted(let value)?:
      c.pointee.kind_case = .init(rawValue: 1)
      c.pointee.granted = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Lease.self)
    case .bound(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.bound = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__LeaseBound.self)
    case .lapsed(let value)?:
      c.pointee.kind_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.lapsed)
    case .released(let value)?:
      c.pointee.kind_case = .init(rawValue: 4)
      arena.store(value, at: &c.pointee.released)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "granted":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .granted(try Outcry.Journal.V1.Lease(json: value))
      case "bound":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .bound(try Outcry.Journal.V1.LeaseBound(json: value))
      case "lapsed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .lapsed(try value.string())
      case "released":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .released(try value.string())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.kind {
    case .granted(let value)?:
      writer.key("granted")
      value.writeJSON(to: &writer)
    case .bound(let value)?:
      writer.key("bound")
      value.writeJSON(to: &writer)
    case .lapsed(let value)?:
      writer.key("lapsed")
      writer.write(value)
    case .released(let value)?:
      writer.key("released")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}
