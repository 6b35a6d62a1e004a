// Generated from outcry/v1/prerequisites.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime

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
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CheckPrerequisitesRequest.self)
    outcry__v1__check_prerequisites_request__init(c)
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

extension Outcry.V1.CheckPrerequisitesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CheckPrerequisitesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__check_prerequisites_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CheckPrerequisitesResponse.self)
    self.prerequisites = try CFieldReading.messages(c.pointee.prerequisites, c.pointee.n_prerequisites)
    self.satisfied = c.pointee.satisfied != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CheckPrerequisitesResponse.self)
    outcry__v1__check_prerequisites_response__init(c)
    c.pointee.n_prerequisites = self.prerequisites.count
    c.pointee.prerequisites = arena.messages(self.prerequisites)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Prerequisite>?.self)
    c.pointee.satisfied = self.satisfied ? 1 : 0
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
    writer.endObject()
  }
}
