// Generated from etcdserverpb/rpc.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CInteropMessages
public import ProtobufRuntime

extension Etcdserverpb.ResponseHeader: CMessageConvertible {
  public static let messageName = "etcdserverpb.ResponseHeader"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__response_header__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__ResponseHeader.self)
    self.clusterId = c.pointee.cluster_id
    self.memberId = c.pointee.member_id
    self.revision = c.pointee.revision
    self.raftTerm = c.pointee.raft_term
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__ResponseHeader.self)
    etcdserverpb__response_header__init(c)
    c.pointee.cluster_id = self.clusterId
    c.pointee.member_id = self.memberId
    c.pointee.revision = self.revision
    c.pointee.raft_term = self.raftTerm
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "clusterId", "cluster_id":
        self.clusterId = try value.uint64()
      case "memberId", "member_id":
        self.memberId = try value.uint64()
      case "revision":
        self.revision = try value.int64()
      case "raftTerm", "raft_term":
        self.raftTerm = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("clusterId", isDefault: self.clusterId == 0) {
      writer.write(self.clusterId)
    }
    if writer.field("memberId", isDefault: self.memberId == 0) {
      writer.write(self.memberId)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    if writer.field("raftTerm", isDefault: self.raftTerm == 0) {
      writer.write(self.raftTerm)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.RangeRequest: CMessageConvertible {
  public static let messageName = "etcdserverpb.RangeRequest"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__range_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__RangeRequest.self)
    self.key = CFieldReading.bytes(c.pointee.key.data, c.pointee.key.len)
    self.rangeEnd = CFieldReading.bytes(c.pointee.range_end.data, c.pointee.range_end.len)
    self.limit = c.pointee.limit
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__RangeRequest.self)
    etcdserverpb__range_request__init(c)
    arena.store(self.key, at: &c.pointee.key)
    arena.store(self.rangeEnd, at: &c.pointee.range_end)
    c.pointee.limit = self.limit
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "key":
        self.key = try value.bytes()
      case "rangeEnd", "range_end":
        self.rangeEnd = try value.bytes()
      case "limit":
        self.limit = try value.int64()
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
    if writer.field("rangeEnd", isDefault: self.rangeEnd.isEmpty) {
      writer.write(self.rangeEnd)
    }
    if writer.field("limit", isDefault: self.limit == 0) {
      writer.write(self.limit)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.RangeResponse: CMessageConvertible {
  public static let messageName = "etcdserverpb.RangeResponse"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__range_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__RangeResponse.self)
    self.header = try CFieldReading.message(c.pointee.header)
    self.kvs = try CFieldReading.messages(c.pointee.kvs, c.pointee.n_kvs)
    self.more = c.pointee.more != 0
    self.count = c.pointee.count
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__RangeResponse.self)
    etcdserverpb__range_response__init(c)
    c.pointee.header = self.header?.makeCMessage(in: arena).assumingMemoryBound(to: Etcdserverpb__ResponseHeader.self)
    c.pointee.n_kvs = self.kvs.count
    c.pointee.kvs = arena.messages(self.kvs)?.assumingMemoryBound(to: UnsafeMutablePointer<Mvccpb__KeyValue>?.self)
    c.pointee.more = self.more ? 1 : 0
    c.pointee.count = self.count
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "header":
        self.header = try Etcdserverpb.ResponseHeader(json: value)
      case "kvs":
        for element in try value.elements() {
          self.kvs.append(try Mvccpb.KeyValue(json: element))
        }
      case "more":
        self.more = try value.bool()
      case "count":
        self.count = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.header {
      writer.key("header")
      value.writeJSON(to: &writer)
    }
    if writer.field("kvs", isDefault: self.kvs.isEmpty) {
      writer.beginArray()
      for value in self.kvs {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("more", isDefault: !self.more) {
      writer.write(self.more)
    }
    if writer.field("count", isDefault: self.count == 0) {
      writer.write(self.count)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.PutRequest: CMessageConvertible {
  public static let messageName = "etcdserverpb.PutRequest"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__put_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__PutRequest.self)
    self.key = CFieldReading.bytes(c.pointee.key.data, c.pointee.key.len)
    self.value = CFieldReading.bytes(c.pointee.value.data, c.pointee.value.len)
    self.lease = c.pointee.lease
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__PutRequest.self)
    etcdserverpb__put_request__init(c)
    arena.store(self.key, at: &c.pointee.key)
    arena.store(self.value, at: &c.pointee.value)
    c.pointee.lease = self.lease
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "key":
        self.key = try value.bytes()
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
    if writer.field("value", isDefault: self.value.isEmpty) {
      writer.write(self.value)
    }
    if writer.field("lease", isDefault: self.lease == 0) {
      writer.write(self.lease)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.PutResponse: CMessageConvertible {
  public static let messageName = "etcdserverpb.PutResponse"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__put_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__PutResponse.self)
    self.header = try CFieldReading.message(c.pointee.header)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__PutResponse.self)
    etcdserverpb__put_response__init(c)
    c.pointee.header = self.header?.makeCMessage(in: arena).assumingMemoryBound(to: Etcdserverpb__ResponseHeader.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "header":
        self.header = try Etcdserverpb.ResponseHeader(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.header {
      writer.key("header")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.WatchRequest: CMessageConvertible {
  public static let messageName = "etcdserverpb.WatchRequest"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__watch_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__WatchRequest.self)
    switch c.pointee.request_union_case.rawValue {
    case 1:
      self.requestUnion = try CFieldReading.message(c.pointee.create_request, as: Etcdserverpb.WatchCreateRequest.self).map { .createRequest($0) }
    case 2:
      self.requestUnion = try CFieldReading.message(c.pointee.cancel_request, as: Etcdserverpb.WatchCancelRequest.self).map { .cancelRequest($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__WatchRequest.self)
    etcdserverpb__watch_request__init(c)
    switch self.requestUnion {
    case .createRequest(let value)?:
      c.pointee.request_union_case = .init(rawValue: 1)
      c.pointee.create_request = value.makeCMessage(in: arena).assumingMemoryBound(to: Etcdserverpb__WatchCreateRequest.self)
    case .cancelRequest(let value)?:
      c.pointee.request_union_case = .init(rawValue: 2)
      c.pointee.cancel_request = value.makeCMessage(in: arena).assumingMemoryBound(to: Etcdserverpb__WatchCancelRequest.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "createRequest", "create_request":
        guard self.requestUnion == nil else { throw value.secondMember(of: "request_union") }
        self.requestUnion = .createRequest(try Etcdserverpb.WatchCreateRequest(json: value))
      case "cancelRequest", "cancel_request":
        guard self.requestUnion == nil else { throw value.secondMember(of: "request_union") }
        self.requestUnion = .cancelRequest(try Etcdserverpb.WatchCancelRequest(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.requestUnion {
    case .createRequest(let value)?:
      writer.key("createRequest")
      value.writeJSON(to: &writer)
    case .cancelRequest(let value)?:
      writer.key("cancelRequest")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Etcdserverpb.WatchCreateRequest: CMessageConvertible {
  public static let messageName = "etcdserverpb.WatchCreateRequest"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__watch_create_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__WatchCreateRequest.self)
    self.key = CFieldReading.bytes(c.pointee.key.data, c.pointee.key.len)
    self.rangeEnd = CFieldReading.bytes(c.pointee.range_end.data, c.pointee.range_end.len)
    self.startRevision = c.pointee.start_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__WatchCreateRequest.self)
    etcdserverpb__watch_create_request__init(c)
    arena.store(self.key, at: &c.pointee.key)
    arena.store(self.rangeEnd, at: &c.pointee.range_end)
    c.pointee.start_revision = self.startRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "key":
        self.key = try value.bytes()
      case "rangeEnd", "range_end":
        self.rangeEnd = try value.bytes()
      case "startRevision", "start_revision":
        self.startRevision = try value.int64()
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
    if writer.field("rangeEnd", isDefault: self.rangeEnd.isEmpty) {
      writer.write(self.rangeEnd)
    }
    if writer.field("startRevision", isDefault: self.startRevision == 0) {
      writer.write(self.startRevision)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.WatchCancelRequest: CMessageConvertible {
  public static let messageName = "etcdserverpb.WatchCancelRequest"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__watch_cancel_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__WatchCancelRequest.self)
    self.watchId = c.pointee.watch_id
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__WatchCancelRequest.self)
    etcdserverpb__watch_cancel_request__init(c)
    c.pointee.watch_id = self.watchId
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "watchId", "watch_id":
        self.watchId = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("watchId", isDefault: self.watchId == 0) {
      writer.write(self.watchId)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.WatchResponse: CMessageConvertible {
  public static let messageName = "etcdserverpb.WatchResponse"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__watch_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__WatchResponse.self)
    self.header = try CFieldReading.message(c.pointee.header)
    self.watchId = c.pointee.watch_id
    self.created = c.pointee.created != 0
    self.canceled = c.pointee.canceled != 0
    self.cancelReason = try CFieldReading.string(c.pointee.cancel_reason.data, c.pointee.cancel_reason.len, "etcdserverpb.WatchResponse.cancel_reason")
    self.events = try CFieldReading.messages(c.pointee.events, c.pointee.n_events)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__WatchResponse.self)
    etcdserverpb__watch_response__init(c)
    c.pointee.header = self.header?.makeCMessage(in: arena).assumingMemoryBound(to: Etcdserverpb__ResponseHeader.self)
    c.pointee.watch_id = self.watchId
    c.pointee.created = self.created ? 1 : 0
    c.pointee.canceled = self.canceled ? 1 : 0
    arena.store(self.cancelReason, at: &c.pointee.cancel_reason)
    c.pointee.n_events = self.events.count
    c.pointee.events = arena.messages(self.events)?.assumingMemoryBound(to: UnsafeMutablePointer<Mvccpb__Event>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "header":
        self.header = try Etcdserverpb.ResponseHeader(json: value)
      case "watchId", "watch_id":
        self.watchId = try value.int64()
      case "created":
        self.created = try value.bool()
      case "canceled":
        self.canceled = try value.bool()
      case "cancelReason", "cancel_reason":
        self.cancelReason = try value.string()
      case "events":
        for element in try value.elements() {
          self.events.append(try Mvccpb.Event(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.header {
      writer.key("header")
      value.writeJSON(to: &writer)
    }
    if writer.field("watchId", isDefault: self.watchId == 0) {
      writer.write(self.watchId)
    }
    if writer.field("created", isDefault: !self.created) {
      writer.write(self.created)
    }
    if writer.field("canceled", isDefault: !self.canceled) {
      writer.write(self.canceled)
    }
    if writer.field("cancelReason", isDefault: self.cancelReason.isEmpty) {
      writer.write(self.cancelReason)
    }
    if writer.field("events", isDefault: self.events.isEmpty) {
      writer.beginArray()
      for value in self.events {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Etcdserverpb.LeaseGrantRequest: CMessageConvertible {
  public static let messageName = "etcdserverpb.LeaseGrantRequest"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__lease_grant_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__LeaseGrantRequest.self)
    self.ttl = c.pointee.ttl
    self.id = c.pointee.id
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__LeaseGrantRequest.self)
    etcdserverpb__lease_grant_request__init(c)
    c.pointee.ttl = self.ttl
    c.pointee.id = self.id
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "ttl":
        self.ttl = try value.int64()
      case "id":
        self.id = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("ttl", isDefault: self.ttl == 0) {
      writer.write(self.ttl)
    }
    if writer.field("id", isDefault: self.id == 0) {
      writer.write(self.id)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.LeaseGrantResponse: CMessageConvertible {
  public static let messageName = "etcdserverpb.LeaseGrantResponse"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__lease_grant_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__LeaseGrantResponse.self)
    self.header = try CFieldReading.message(c.pointee.header)
    self.id = c.pointee.id
    self.ttl = c.pointee.ttl
    self.error = try CFieldReading.string(c.pointee.error.data, c.pointee.error.len, "etcdserverpb.LeaseGrantResponse.error")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__LeaseGrantResponse.self)
    etcdserverpb__lease_grant_response__init(c)
    c.pointee.header = self.header?.makeCMessage(in: arena).assumingMemoryBound(to: Etcdserverpb__ResponseHeader.self)
    c.pointee.id = self.id
    c.pointee.ttl = self.ttl
    arena.store(self.error, at: &c.pointee.error)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "header":
        self.header = try Etcdserverpb.ResponseHeader(json: value)
      case "id":
        self.id = try value.int64()
      case "ttl":
        self.ttl = try value.int64()
      case "error":
        self.error = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.header {
      writer.key("header")
      value.writeJSON(to: &writer)
    }
    if writer.field("id", isDefault: self.id == 0) {
      writer.write(self.id)
    }
    if writer.field("ttl", isDefault: self.ttl == 0) {
      writer.write(self.ttl)
    }
    if writer.field("error", isDefault: self.error.isEmpty) {
      writer.write(self.error)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.LeaseKeepAliveRequest: CMessageConvertible {
  public static let messageName = "etcdserverpb.LeaseKeepAliveRequest"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__lease_keep_alive_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__LeaseKeepAliveRequest.self)
    self.id = c.pointee.id
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__LeaseKeepAliveRequest.self)
    etcdserverpb__lease_keep_alive_request__init(c)
    c.pointee.id = self.id
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "id":
        self.id = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("id", isDefault: self.id == 0) {
      writer.write(self.id)
    }
    writer.endObject()
  }
}

extension Etcdserverpb.LeaseKeepAliveResponse: CMessageConvertible {
  public static let messageName = "etcdserverpb.LeaseKeepAliveResponse"

  public static var cDescriptor: UnsafeRawPointer {
    etcdserverpb__lease_keep_alive_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Etcdserverpb__LeaseKeepAliveResponse.self)
    self.header = try CFieldReading.message(c.pointee.header)
    self.id = c.pointee.id
    self.ttl = c.pointee.ttl
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Etcdserverpb__LeaseKeepAliveResponse.self)
    etcdserverpb__lease_keep_alive_response__init(c)
    c.pointee.header = self.header?.makeCMessage(in: arena).assumingMemoryBound(to: Etcdserverpb__ResponseHeader.self)
    c.pointee.id = self.id
    c.pointee.ttl = self.ttl
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "header":
        self.header = try Etcdserverpb.ResponseHeader(json: value)
      case "id":
        self.id = try value.int64()
      case "ttl":
        self.ttl = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.header {
      writer.key("header")
      value.writeJSON(to: &writer)
    }
    if writer.field("id", isDefault: self.id == 0) {
      writer.write(self.id)
    }
    if writer.field("ttl", isDefault: self.ttl == 0) {
      writer.write(self.ttl)
    }
    writer.endObject()
  }
}
