// Generated from outcry/v1/audit.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.AuditRecord: CMessageConvertible {
  public static let messageName = "outcry.v1.AuditRecord"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__audit_record__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__AuditRecord.self)
    self.number = c.pointee.number
    self.time = try CFieldReading.message(c.pointee.time)
    self.method = try CFieldReading.string(c.pointee.method.data, c.pointee.method.len, "outcry.v1.AuditRecord.method")
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.AuditRecord.session_id")
    self.principal = try CFieldReading.string(c.pointee.principal.data, c.pointee.principal.len, "outcry.v1.AuditRecord.principal")
    self.peer = try CFieldReading.string(c.pointee.peer.data, c.pointee.peer.len, "outcry.v1.AuditRecord.peer")
    self.userAgent = try CFieldReading.string(c.pointee.user_agent.data, c.pointee.user_agent.len, "outcry.v1.AuditRecord.user_agent")
    self.requestId = try CFieldReading.string(c.pointee.request_id.data, c.pointee.request_id.len, "outcry.v1.AuditRecord.request_id")
    self.request = try CFieldReading.string(c.pointee.request.data, c.pointee.request.len, "outcry.v1.AuditRecord.request")
    self.requestCut = c.pointee.request_cut != 0
    self.outcome = Outcry.V1.AuditOutcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    self.statusCode = c.pointee.status_code
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.v1.AuditRecord.message")
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.firstRevision = c.pointee.first_revision
    self.lastRevision = c.pointee.last_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__AuditRecord.self)
    outcry__v1__audit_record__init(c)
    c.pointee.number = self.number
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    arena.store(self.method, at: &c.pointee.method)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.principal, at: &c.pointee.principal)
    arena.store(self.peer, at: &c.pointee.peer)
    arena.store(self.userAgent, at: &c.pointee.user_agent)
    arena.store(self.requestId, at: &c.pointee.request_id)
    arena.store(self.request, at: &c.pointee.request)
    c.pointee.request_cut = self.requestCut ? 1 : 0
    c.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.rawValue))
    c.pointee.status_code = self.statusCode
    arena.store(self.message, at: &c.pointee.message)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.first_revision = self.firstRevision
    c.pointee.last_revision = self.lastRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "number":
        self.number = try value.uint64()
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "method":
        self.method = try value.string()
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "principal":
        self.principal = try value.string()
      case "peer":
        self.peer = try value.string()
      case "userAgent", "user_agent":
        self.userAgent = try value.string()
      case "requestId", "request_id":
        self.requestId = try value.string()
      case "request":
        self.request = try value.string()
      case "requestCut", "request_cut":
        self.requestCut = try value.bool()
      case "outcome":
        self.outcome = try Outcry.V1.AuditOutcome(json: value)
      case "statusCode", "status_code":
        self.statusCode = try value.uint32()
      case "message":
        self.message = try value.string()
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
      case "firstRevision", "first_revision":
        self.firstRevision = try value.uint64()
      case "lastRevision", "last_revision":
        self.lastRevision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("number", isDefault: self.number == 0) {
      writer.write(self.number)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if writer.field("method", isDefault: self.method.isEmpty) {
      writer.write(self.method)
    }
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("principal", isDefault: self.principal.isEmpty) {
      writer.write(self.principal)
    }
    if writer.field("peer", isDefault: self.peer.isEmpty) {
      writer.write(self.peer)
    }
    if writer.field("userAgent", isDefault: self.userAgent.isEmpty) {
      writer.write(self.userAgent)
    }
    if writer.field("requestId", isDefault: self.requestId.isEmpty) {
      writer.write(self.requestId)
    }
    if writer.field("request", isDefault: self.request.isEmpty) {
      writer.write(self.request)
    }
    if writer.field("requestCut", isDefault: !self.requestCut) {
      writer.write(self.requestCut)
    }
    if writer.field("outcome", isDefault: self.outcome.rawValue == 0) {
      self.outcome.writeJSON(to: &writer)
    }
    if writer.field("statusCode", isDefault: self.statusCode == 0) {
      writer.write(self.statusCode)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("firstRevision", isDefault: self.firstRevision == 0) {
      writer.write(self.firstRevision)
    }
    if writer.field("lastRevision", isDefault: self.lastRevision == 0) {
      writer.write(self.lastRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListAuditRecordsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListAuditRecordsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_audit_records_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListAuditRecordsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListAuditRecordsRequest.page_token")
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListAuditRecordsRequest.order_by")
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListAuditRecordsRequest.session_id")
    self.principal = try CFieldReading.string(c.pointee.principal.data, c.pointee.principal.len, "outcry.v1.ListAuditRecordsRequest.principal")
    self.method = try CFieldReading.string(c.pointee.method.data, c.pointee.method.len, "outcry.v1.ListAuditRecordsRequest.method")
    self.requestId = try CFieldReading.string(c.pointee.request_id.data, c.pointee.request_id.len, "outcry.v1.ListAuditRecordsRequest.request_id")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.outcomes = CFieldReading.enums(c.pointee.outcomes, c.pointee.n_outcomes)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListAuditRecordsRequest.self)
    outcry__v1__list_audit_records_request__init(c)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.orderBy, at: &c.pointee.order_by)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.principal, at: &c.pointee.principal)
    arena.store(self.method, at: &c.pointee.method)
    arena.store(self.requestId, at: &c.pointee.request_id)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.n_outcomes = self.outcomes.count
    c.pointee.outcomes = arena.enums(self.outcomes)?.assumingMemoryBound(to: Outcry__V1__AuditOutcome.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "orderBy", "order_by":
        self.orderBy = try value.string()
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "principal":
        self.principal = try value.string()
      case "method":
        self.method = try value.string()
      case "requestId", "request_id":
        self.requestId = try value.string()
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
      case "outcomes":
        for element in try value.elements() {
          self.outcomes.append(try Outcry.V1.AuditOutcome(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    if writer.field("orderBy", isDefault: self.orderBy.isEmpty) {
      writer.write(self.orderBy)
    }
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("principal", isDefault: self.principal.isEmpty) {
      writer.write(self.principal)
    }
    if writer.field("method", isDefault: self.method.isEmpty) {
      writer.write(self.method)
    }
    if writer.field("requestId", isDefault: self.requestId.isEmpty) {
      writer.write(self.requestId)
    }
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("outcomes", isDefault: self.outcomes.isEmpty) {
      writer.beginArray()
      for value in self.outcomes {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListAuditRecordsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListAuditRecordsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_audit_records_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListAuditRecordsResponse.self)
    self.records = try CFieldReading.messages(c.pointee.records, c.pointee.n_records)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListAuditRecordsResponse.next_page_token")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListAuditRecordsResponse.self)
    outcry__v1__list_audit_records_response__init(c)
    c.pointee.n_records = self.records.count
    c.pointee.records = arena.messages(self.records)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__AuditRecord>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "records":
        for element in try value.elements() {
          self.records.append(try Outcry.V1.AuditRecord(json: element))
        }
      case "nextPageToken", "next_page_token":
        self.nextPageToken = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("records", isDefault: self.records.isEmpty) {
      writer.beginArray()
      for value in self.records {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("nextPageToken", isDefault: self.nextPageToken.isEmpty) {
      writer.write(self.nextPageToken)
    }
    writer.endObject()
  }
}
