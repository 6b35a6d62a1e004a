// Generated from outcry/v1/prerequisites.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Prerequisite: CMessageConvertible {
  public static let messageName = "outcry.v1.Prerequisite"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__prerequisite__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Prerequisite.self)
    self.type = Outcry.V1.PrerequisiteType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.result = Outcry.V1.PrerequisiteResult(rawValue: Int32(truncatingIfNeeded: c.pointee.result.rawValue))
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.v1.Prerequisite.observed")
    self.required = try CFieldReading.string(c.pointee.required.data, c.pointee.required.len, "outcry.v1.Prerequisite.required")
    self.evidence = try CFieldReading.strings(c.pointee.evidence, c.pointee.n_evidence, "outcry.v1.Prerequisite.evidence")
    self.remedy = try CFieldReading.string(c.pointee.remedy.data, c.pointee.remedy.len, "outcry.v1.Prerequisite.remedy")
    self.holdUntil = try CFieldReading.message(c.pointee.hold_until)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Prerequisite.self)
    outcry__v1__prerequisite__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.result = .init(rawValue: .init(truncatingIfNeeded: self.result.rawValue))
    arena.store(self.observed, at: &c.pointee.observed)
    arena.store(self.required, at: &c.pointee.required)
    c.pointee.n_evidence = self.evidence.count
    c.pointee.evidence = arena.strings(self.evidence)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    arena.store(self.remedy, at: &c.pointee.remedy)
    c.pointee.hold_until = self.holdUntil?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Outcry.V1.PrerequisiteType(json: value)
      case "result":
        self.result = try Outcry.V1.PrerequisiteResult(json: value)
      case "observed":
        self.observed = try value.string()
      case "required":
        self.required = try value.string()
      case "evidence":
        for element in try value.elements() {
          self.evidence.append(try element.string())
        }
      case "remedy":
        self.remedy = try value.string()
      case "holdUntil", "hold_until":
        self.holdUntil = try Google.Protobuf.Timestamp(json: value)
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
    if writer.field("result", isDefault: self.result.rawValue == 0) {
      self.result.writeJSON(to: &writer)
    }
    if writer.field("observed", isDefault: self.observed.isEmpty) {
      writer.write(self.observed)
    }
    if writer.field("required", isDefault: self.required.isEmpty) {
      writer.write(self.required)
    }
    if writer.field("evidence", isDefault: self.evidence.isEmpty) {
      writer.beginArray()
      for value in self.evidence {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("remedy", isDefault: self.remedy.isEmpty) {
      writer.write(self.remedy)
    }
    if let value = self.holdUntil {
      writer.key("holdUntil")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CheckPrerequisitesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CheckPrerequisitesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__check_prerequisites_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CheckPrerequisitesRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.CheckPrerequisitesRequest.session_id")
    self.confirmation = try CFieldReading.string(c.pointee.confirmation.data, c.pointee.confirmation.len, "outcry.v1.CheckPrerequisitesRequest.confirmation")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CheckPrerequisitesRequest.self)
    outcry__v1__check_prerequisites_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.confirmation, at: &c.pointee.confirmation)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "confirmation":
        self.confirmation = try value.string()
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
    if writer.field("confirmation", isDefault: self.confirmation.isEmpty) {
      writer.write(self.confirmation)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CheckPrerequisitesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CheckPrerequisitesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__check_prerequisites_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CheckPrerequisitesResponse.self)
    self.prerequisites = try CFieldReading.messages(c.pointee.prerequisites, c.pointee.n_prerequisites)
    self.satisfied = c.pointee.satisfied != 0
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CheckPrerequisitesResponse.self)
    outcry__v1__check_prerequisites_response__init(c)
    c.pointee.n_prerequisites = self.prerequisites.count
    c.pointee.prerequisites = arena.messages(self.prerequisites)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Prerequisite>?.self)
    c.pointee.satisfied = self.satisfied ? 1 : 0
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "prerequisites":
        for element in try value.elements() {
          self.prerequisites.append(try Outcry.V1.Prerequisite(json: element))
        }
      case "satisfied":
        self.satisfied = try value.bool()
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("prerequisites", isDefault: self.prerequisites.isEmpty) {
      writer.beginArray()
      for value in self.prerequisites {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("satisfied", isDefault: !self.satisfied) {
      writer.write(self.satisfied)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchPrerequisitesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchPrerequisitesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_prerequisites_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchPrerequisitesRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchPrerequisitesRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchPrerequisitesRequest.self)
    outcry__v1__watch_prerequisites_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
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
    writer.endObject()
  }
}

extension Outcry.V1.WatchPrerequisitesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchPrerequisitesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_prerequisites_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchPrerequisitesResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.CheckPrerequisitesResponse.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.CheckPrerequisitesResponse.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchPrerequisitesResponse.self)
    outcry__v1__watch_prerequisites_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CheckPrerequisitesResponse.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CheckPrerequisitesResponse.self)
    case .heartbeat(let value)?:
      c.pointee.payload_case = .init(rawValue: 6)
      c.pointee.heartbeat = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamHeartbeat.self)
    case .closing(let value)?:
      c.pointee.payload_case = .init(rawValue: 7)
      c.pointee.closing = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamClosing.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "revision":
        self.revision = try value.uint64()
      case "opened":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .opened(try Outcry.V1.StreamOpened(json: value))
      case "snapshot":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshot(try Outcry.V1.CheckPrerequisitesResponse(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.CheckPrerequisitesResponse(json: value))
      case "heartbeat":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .heartbeat(try Outcry.V1.StreamHeartbeat(json: value))
      case "closing":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .closing(try Outcry.V1.StreamClosing(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    switch self.payload {
    case .opened(let value)?:
      writer.key("opened")
      value.writeJSON(to: &writer)
    case .snapshot(let value)?:
      writer.key("snapshot")
      value.writeJSON(to: &writer)
    case .snapshotEnd(let value)?:
      writer.key("snapshotEnd")
      value.writeJSON(to: &writer)
    case .event(let value)?:
      writer.key("event")
      value.writeJSON(to: &writer)
    case .heartbeat(let value)?:
      writer.key("heartbeat")
      value.writeJSON(to: &writer)
    case .closing(let value)?:
      writer.key("closing")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.PrerequisitePolicy: CMessageConvertible {
  public static let messageName = "outcry.v1.PrerequisitePolicy"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__prerequisite_policy__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PrerequisitePolicy.self)
    self.strategy = try CFieldReading.string(c.pointee.strategy.data, c.pointee.strategy.len, "outcry.v1.PrerequisitePolicy.strategy")
    self.account = try CFieldReading.string(c.pointee.account.data, c.pointee.account.len, "outcry.v1.PrerequisitePolicy.account")
    self.minimumBacktestSharpe = try CFieldReading.message(c.pointee.minimum_backtest_sharpe)
    self.minimumBacktestDays = try CFieldReading.message(c.pointee.minimum_backtest_days)
    self.maximumBacktestAgeDays = try CFieldReading.message(c.pointee.maximum_backtest_age_days)
    self.maximumDegradationPercent = try CFieldReading.message(c.pointee.maximum_degradation_percent)
    self.minimumPaperDays = try CFieldReading.message(c.pointee.minimum_paper_days)
    self.maximumPaperDriftPercent = try CFieldReading.message(c.pointee.maximum_paper_drift_percent)
    self.maximumPositionPercent = try CFieldReading.message(c.pointee.maximum_position_percent)
    self.maximumDailyLossPercent = try CFieldReading.message(c.pointee.maximum_daily_loss_percent)
    self.maximumClockSkewMilliseconds = try CFieldReading.message(c.pointee.maximum_clock_skew_milliseconds)
    self.maximumDataAgeSeconds = try CFieldReading.message(c.pointee.maximum_data_age_seconds)
    self.etag = try CFieldReading.string(c.pointee.etag.data, c.pointee.etag.len, "outcry.v1.PrerequisitePolicy.etag")
    self.updateTime = try CFieldReading.message(c.pointee.update_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PrerequisitePolicy.self)
    outcry__v1__prerequisite_policy__init(c)
    arena.store(self.strategy, at: &c.pointee.strategy)
    arena.store(self.account, at: &c.pointee.account)
    c.pointee.minimum_backtest_sharpe = self.minimumBacktestSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.minimum_backtest_days = self.minimumBacktestDays?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.maximum_backtest_age_days = self.maximumBacktestAgeDays?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.maximum_degradation_percent = self.maximumDegradationPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.minimum_paper_days = self.minimumPaperDays?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.maximum_paper_drift_percent = self.maximumPaperDriftPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.maximum_position_percent = self.maximumPositionPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.maximum_daily_loss_percent = self.maximumDailyLossPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.maximum_clock_skew_milliseconds = self.maximumClockSkewMilliseconds?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.maximum_data_age_seconds = self.maximumDataAgeSeconds?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    arena.store(self.etag, at: &c.pointee.etag)
    c.pointee.update_time = self.updateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategy":
        self.strategy = try value.string()
      case "account":
        self.account = try value.string()
      case "minimumBacktestSharpe", "minimum_backtest_sharpe":
        self.minimumBacktestSharpe = try Outcry.V1.Decimal(json: value)
      case "minimumBacktestDays", "minimum_backtest_days":
        self.minimumBacktestDays = try Outcry.V1.Count(json: value)
      case "maximumBacktestAgeDays", "maximum_backtest_age_days":
        self.maximumBacktestAgeDays = try Outcry.V1.Count(json: value)
      case "maximumDegradationPercent", "maximum_degradation_percent":
        self.maximumDegradationPercent = try Outcry.V1.Decimal(json: value)
      case "minimumPaperDays", "minimum_paper_days":
        self.minimumPaperDays = try Outcry.V1.Count(json: value)
      case "maximumPaperDriftPercent", "maximum_paper_drift_percent":
        self.maximumPaperDriftPercent = try Outcry.V1.Decimal(json: value)
      case "maximumPositionPercent", "maximum_position_percent":
        self.maximumPositionPercent = try Outcry.V1.Decimal(json: value)
      case "maximumDailyLossPercent", "maximum_daily_loss_percent":
        self.maximumDailyLossPercent = try Outcry.V1.Decimal(json: value)
      case "maximumClockSkewMilliseconds", "maximum_clock_skew_milliseconds":
        self.maximumClockSkewMilliseconds = try Outcry.V1.Count(json: value)
      case "maximumDataAgeSeconds", "maximum_data_age_seconds":
        self.maximumDataAgeSeconds = try Outcry.V1.Count(json: value)
      case "etag":
        self.etag = try value.string()
      case "updateTime", "update_time":
        self.updateTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("strategy", isDefault: self.strategy.isEmpty) {
      writer.write(self.strategy)
    }
    if writer.field("account", isDefault: self.account.isEmpty) {
      writer.write(self.account)
    }
    if let value = self.minimumBacktestSharpe {
      writer.key("minimumBacktestSharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimumBacktestDays {
      writer.key("minimumBacktestDays")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumBacktestAgeDays {
      writer.key("maximumBacktestAgeDays")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDegradationPercent {
      writer.key("maximumDegradationPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimumPaperDays {
      writer.key("minimumPaperDays")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumPaperDriftPercent {
      writer.key("maximumPaperDriftPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumPositionPercent {
      writer.key("maximumPositionPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDailyLossPercent {
      writer.key("maximumDailyLossPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumClockSkewMilliseconds {
      writer.key("maximumClockSkewMilliseconds")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDataAgeSeconds {
      writer.key("maximumDataAgeSeconds")
      value.writeJSON(to: &writer)
    }
    if writer.field("etag", isDefault: self.etag.isEmpty) {
      writer.write(self.etag)
    }
    if let value = self.updateTime {
      writer.key("updateTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListPoliciesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListPoliciesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_policies_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListPoliciesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListPoliciesRequest.page_token")
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListPoliciesRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListPoliciesRequest.self)
    outcry__v1__list_policies_request__init(c)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.orderBy, at: &c.pointee.order_by)
    c.pointee.min_revision = self.minRevision
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
      case "minRevision", "min_revision":
        self.minRevision = try value.uint64()
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
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListPoliciesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListPoliciesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_policies_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListPoliciesResponse.self)
    self.policies = try CFieldReading.messages(c.pointee.policies, c.pointee.n_policies)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListPoliciesResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListPoliciesResponse.self)
    outcry__v1__list_policies_response__init(c)
    c.pointee.n_policies = self.policies.count
    c.pointee.policies = arena.messages(self.policies)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__PrerequisitePolicy>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "policies":
        for element in try value.elements() {
          self.policies.append(try Outcry.V1.PrerequisitePolicy(json: element))
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
    if writer.field("policies", isDefault: self.policies.isEmpty) {
      writer.beginArray()
      for value in self.policies {
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

extension Outcry.V1.SetPolicyRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.SetPolicyRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_policy_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetPolicyRequest.self)
    self.policy = try CFieldReading.message(c.pointee.policy)
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.SetPolicyRequest.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetPolicyRequest.self)
    outcry__v1__set_policy_request__init(c)
    c.pointee.policy = self.policy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PrerequisitePolicy.self)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "policy":
        self.policy = try Outcry.V1.PrerequisitePolicy(json: value)
      case "reason":
        self.reason = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.policy {
      writer.key("policy")
      value.writeJSON(to: &writer)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SetPolicyResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.SetPolicyResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_policy_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetPolicyResponse.self)
    self.policy = try CFieldReading.message(c.pointee.policy)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetPolicyResponse.self)
    outcry__v1__set_policy_response__init(c)
    c.pointee.policy = self.policy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PrerequisitePolicy.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "policy":
        self.policy = try Outcry.V1.PrerequisitePolicy(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.policy {
      writer.key("policy")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}
