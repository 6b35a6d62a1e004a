// Generated from google/rpc/error_details.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Google.Rpc.ErrorInfo: CMessageConvertible {
  public static let messageName = "google.rpc.ErrorInfo"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__error_info__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__ErrorInfo.self)
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "google.rpc.ErrorInfo.reason")
    self.domain = try CFieldReading.string(c.pointee.domain.data, c.pointee.domain.len, "google.rpc.ErrorInfo.domain")
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.metadata, count: c.pointee.n_metadata) {
      let key = try CFieldReading.string(entry.pointee.key.data, entry.pointee.key.len, "google.rpc.ErrorInfo.metadata.key")
      self.metadata[key] = try CFieldReading.string(entry.pointee.value.data, entry.pointee.value.len, "google.rpc.ErrorInfo.metadata.value")
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__ErrorInfo.self)
    google__rpc__error_info__init(c)
    arena.store(self.reason, at: &c.pointee.reason)
    arena.store(self.domain, at: &c.pointee.domain)
    c.pointee.n_metadata = self.metadata.count
    c.pointee.metadata = arena.elements(self.metadata.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Google__Rpc__ErrorInfo__MetadataEntry>? in
      let entry = arena.allocate(Google__Rpc__ErrorInfo__MetadataEntry.self)
      google__rpc__error_info__metadata_entry__init(entry)
      arena.store(key, at: &entry.pointee.key)
      arena.store(value, at: &entry.pointee.value)
      return entry
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "reason":
        self.reason = try value.string()
      case "domain":
        self.domain = try value.string()
      case "metadata":
        for (key, entry) in try value.entries(keyedBy: String.self) {
          self.metadata[key] = try entry.string()
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if writer.field("domain", isDefault: self.domain.isEmpty) {
      writer.write(self.domain)
    }
    if writer.field("metadata", isDefault: self.metadata.isEmpty) {
      writer.beginObject()
      for (key, value) in self.metadata.entriesInOrder {
        writer.key(key.jsonKey)
        writer.write(value)
      }
      writer.endObject()
    }
    writer.endObject()
  }
}

extension Google.Rpc.RetryInfo: CMessageConvertible {
  public static let messageName = "google.rpc.RetryInfo"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__retry_info__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__RetryInfo.self)
    self.retryDelay = try CFieldReading.message(c.pointee.retry_delay)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__RetryInfo.self)
    google__rpc__retry_info__init(c)
    c.pointee.retry_delay = self.retryDelay?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "retryDelay", "retry_delay":
        self.retryDelay = try Google.Protobuf.Duration(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.retryDelay {
      writer.key("retryDelay")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Google.Rpc.DebugInfo: CMessageConvertible {
  public static let messageName = "google.rpc.DebugInfo"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__debug_info__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__DebugInfo.self)
    self.stackEntries = try CFieldReading.strings(c.pointee.stack_entries, c.pointee.n_stack_entries, "google.rpc.DebugInfo.stack_entries")
    self.detail = try CFieldReading.string(c.pointee.detail.data, c.pointee.detail.len, "google.rpc.DebugInfo.detail")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__DebugInfo.self)
    google__rpc__debug_info__init(c)
    c.pointee.n_stack_entries = self.stackEntries.count
    c.pointee.stack_entries = arena.strings(self.stackEntries)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    arena.store(self.detail, at: &c.pointee.detail)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "stackEntries", "stack_entries":
        for element in try value.elements() {
          self.stackEntries.append(try element.string())
        }
      case "detail":
        self.detail = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("stackEntries", isDefault: self.stackEntries.isEmpty) {
      writer.beginArray()
      for value in self.stackEntries {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("detail", isDefault: self.detail.isEmpty) {
      writer.write(self.detail)
    }
    writer.endObject()
  }
}

extension Google.Rpc.QuotaFailure: CMessageConvertible {
  public static let messageName = "google.rpc.QuotaFailure"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__quota_failure__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__QuotaFailure.self)
    self.violations = try CFieldReading.messages(c.pointee.violations, c.pointee.n_violations)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__QuotaFailure.self)
    google__rpc__quota_failure__init(c)
    c.pointee.n_violations = self.violations.count
    c.pointee.violations = arena.messages(self.violations)?.assumingMemoryBound(to: UnsafeMutablePointer<Google__Rpc__QuotaFailure__Violation>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "violations":
        for element in try value.elements() {
          self.violations.append(try Google.Rpc.QuotaFailure.Violation(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("violations", isDefault: self.violations.isEmpty) {
      writer.beginArray()
      for value in self.violations {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Google.Rpc.QuotaFailure.Violation: CMessageConvertible {
  public static let messageName = "google.rpc.QuotaFailure.Violation"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__quota_failure__violation__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__QuotaFailure__Violation.self)
    self.subject = try CFieldReading.string(c.pointee.subject.data, c.pointee.subject.len, "google.rpc.QuotaFailure.Violation.subject")
    self.description = try CFieldReading.string(c.pointee.description.data, c.pointee.description.len, "google.rpc.QuotaFailure.Violation.description")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__QuotaFailure__Violation.self)
    google__rpc__quota_failure__violation__init(c)
    arena.store(self.subject, at: &c.pointee.subject)
    arena.store(self.description, at: &c.pointee.description)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "subject":
        self.subject = try value.string()
      case "description":
        self.description = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("subject", isDefault: self.subject.isEmpty) {
      writer.write(self.subject)
    }
    if writer.field("description", isDefault: self.description.isEmpty) {
      writer.write(self.description)
    }
    writer.endObject()
  }
}

extension Google.Rpc.PreconditionFailure: CMessageConvertible {
  public static let messageName = "google.rpc.PreconditionFailure"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__precondition_failure__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__PreconditionFailure.self)
    self.violations = try CFieldReading.messages(c.pointee.violations, c.pointee.n_violations)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__PreconditionFailure.self)
    google__rpc__precondition_failure__init(c)
    c.pointee.n_violations = self.violations.count
    c.pointee.violations = arena.messages(self.violations)?.assumingMemoryBound(to: UnsafeMutablePointer<Google__Rpc__PreconditionFailure__Violation>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "violations":
        for element in try value.elements() {
          self.violations.append(try Google.Rpc.PreconditionFailure.Violation(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("violations", isDefault: self.violations.isEmpty) {
      writer.beginArray()
      for value in self.violations {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Google.Rpc.PreconditionFailure.Violation: CMessageConvertible {
  public static let messageName = "google.rpc.PreconditionFailure.Violation"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__precondition_failure__violation__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__PreconditionFailure__Violation.self)
    self.type = try CFieldReading.string(c.pointee.type.data, c.pointee.type.len, "google.rpc.PreconditionFailure.Violation.type")
    self.subject = try CFieldReading.string(c.pointee.subject.data, c.pointee.subject.len, "google.rpc.PreconditionFailure.Violation.subject")
    self.description = try CFieldReading.string(c.pointee.description.data, c.pointee.description.len, "google.rpc.PreconditionFailure.Violation.description")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__PreconditionFailure__Violation.self)
    google__rpc__precondition_failure__violation__init(c)
    arena.store(self.type, at: &c.pointee.type)
    arena.store(self.subject, at: &c.pointee.subject)
    arena.store(self.description, at: &c.pointee.description)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try value.string()
      case "subject":
        self.subject = try value.string()
      case "description":
        self.description = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("type", isDefault: self.type.isEmpty) {
      writer.write(self.type)
    }
    if writer.field("subject", isDefault: self.subject.isEmpty) {
      writer.write(self.subject)
    }
    if writer.field("description", isDefault: self.description.isEmpty) {
      writer.write(self.description)
    }
    writer.endObject()
  }
}

extension Google.Rpc.BadRequest: CMessageConvertible {
  public static let messageName = "google.rpc.BadRequest"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__bad_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__BadRequest.self)
    self.fieldViolations = try CFieldReading.messages(c.pointee.field_violations, c.pointee.n_field_violations)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__BadRequest.self)
    google__rpc__bad_request__init(c)
    c.pointee.n_field_violations = self.fieldViolations.count
    c.pointee.field_violations = arena.messages(self.fieldViolations)?.assumingMemoryBound(to: UnsafeMutablePointer<Google__Rpc__BadRequest__FieldViolation>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "fieldViolations", "field_violations":
        for element in try value.elements() {
          self.fieldViolations.append(try Google.Rpc.BadRequest.FieldViolation(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("fieldViolations", isDefault: self.fieldViolations.isEmpty) {
      writer.beginArray()
      for value in self.fieldViolations {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Google.Rpc.BadRequest.FieldViolation: CMessageConvertible {
  public static let messageName = "google.rpc.BadRequest.FieldViolation"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__bad_request__field_violation__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self)
    self.field = try CFieldReading.string(c.pointee.field.data, c.pointee.field.len, "google.rpc.BadRequest.FieldViolation.field")
    self.description = try CFieldReading.string(c.pointee.description.data, c.pointee.description.len, "google.rpc.BadRequest.FieldViolation.description")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "google.rpc.BadRequest.FieldViolation.reason")
    self.localizedMessage = try CFieldReading.message(c.pointee.localized_message)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__BadRequest__FieldViolation.self)
    google__rpc__bad_request__field_violation__init(c)
    arena.store(self.field, at: &c.pointee.field)
    arena.store(self.description, at: &c.pointee.description)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.localized_message = self.localizedMessage?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Rpc__LocalizedMessage.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "field":
        self.field = try value.string()
      case "description":
        self.description = try value.string()
      case "reason":
        self.reason = try value.string()
      case "localizedMessage", "localized_message":
        self.localizedMessage = try Google.Rpc.LocalizedMessage(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("field", isDefault: self.field.isEmpty) {
      writer.write(self.field)
    }
    if writer.field("description", isDefault: self.description.isEmpty) {
      writer.write(self.description)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if let value = self.localizedMessage {
      writer.key("localizedMessage")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Google.Rpc.RequestInfo: CMessageConvertible {
  public static let messageName = "google.rpc.RequestInfo"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__request_info__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__RequestInfo.self)
    self.requestId = try CFieldReading.string(c.pointee.request_id.data, c.pointee.request_id.len, "google.rpc.RequestInfo.request_id")
    self.servingData = try CFieldReading.string(c.pointee.serving_data.data, c.pointee.serving_data.len, "google.rpc.RequestInfo.serving_data")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__RequestInfo.self)
    google__rpc__request_info__init(c)
    arena.store(self.requestId, at: &c.pointee.request_id)
    arena.store(self.servingData, at: &c.pointee.serving_data)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "requestId", "request_id":
        self.requestId = try value.string()
      case "servingData", "serving_data":
        self.servingData = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("requestId", isDefault: self.requestId.isEmpty) {
      writer.write(self.requestId)
    }
    if writer.field("servingData", isDefault: self.servingData.isEmpty) {
      writer.write(self.servingData)
    }
    writer.endObject()
  }
}

extension Google.Rpc.ResourceInfo: CMessageConvertible {
  public static let messageName = "google.rpc.ResourceInfo"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__resource_info__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__ResourceInfo.self)
    self.resourceType = try CFieldReading.string(c.pointee.resource_type.data, c.pointee.resource_type.len, "google.rpc.ResourceInfo.resource_type")
    self.resourceName = try CFieldReading.string(c.pointee.resource_name.data, c.pointee.resource_name.len, "google.rpc.ResourceInfo.resource_name")
    self.owner = try CFieldReading.string(c.pointee.owner.data, c.pointee.owner.len, "google.rpc.ResourceInfo.owner")
    self.description = try CFieldReading.string(c.pointee.description.data, c.pointee.description.len, "google.rpc.ResourceInfo.description")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__ResourceInfo.self)
    google__rpc__resource_info__init(c)
    arena.store(self.resourceType, at: &c.pointee.resource_type)
    arena.store(self.resourceName, at: &c.pointee.resource_name)
    arena.store(self.owner, at: &c.pointee.owner)
    arena.store(self.description, at: &c.pointee.description)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "resourceType", "resource_type":
        self.resourceType = try value.string()
      case "resourceName", "resource_name":
        self.resourceName = try value.string()
      case "owner":
        self.owner = try value.string()
      case "description":
        self.description = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("resourceType", isDefault: self.resourceType.isEmpty) {
      writer.write(self.resourceType)
    }
    if writer.field("resourceName", isDefault: self.resourceName.isEmpty) {
      writer.write(self.resourceName)
    }
    if writer.field("owner", isDefault: self.owner.isEmpty) {
      writer.write(self.owner)
    }
    if writer.field("description", isDefault: self.description.isEmpty) {
      writer.write(self.description)
    }
    writer.endObject()
  }
}

extension Google.Rpc.Help: CMessageConvertible {
  public static let messageName = "google.rpc.Help"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__help__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__Help.self)
    self.links = try CFieldReading.messages(c.pointee.links, c.pointee.n_links)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__Help.self)
    google__rpc__help__init(c)
    c.pointee.n_links = self.links.count
    c.pointee.links = arena.messages(self.links)?.assumingMemoryBound(to: UnsafeMutablePointer<Google__Rpc__Help__Link>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "links":
        for element in try value.elements() {
          self.links.append(try Google.Rpc.Help.Link(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("links", isDefault: self.links.isEmpty) {
      writer.beginArray()
      for value in self.links {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Google.Rpc.Help.Link: CMessageConvertible {
  public static let messageName = "google.rpc.Help.Link"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__help__link__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__Help__Link.self)
    self.description = try CFieldReading.string(c.pointee.description.data, c.pointee.description.len, "google.rpc.Help.Link.description")
    self.url = try CFieldReading.string(c.pointee.url.data, c.pointee.url.len, "google.rpc.Help.Link.url")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__Help__Link.self)
    google__rpc__help__link__init(c)
    arena.store(self.description, at: &c.pointee.description)
    arena.store(self.url, at: &c.pointee.url)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "description":
        self.description = try value.string()
      case "url":
        self.url = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("description", isDefault: self.description.isEmpty) {
      writer.write(self.description)
    }
    if writer.field("url", isDefault: self.url.isEmpty) {
      writer.write(self.url)
    }
    writer.endObject()
  }
}

extension Google.Rpc.LocalizedMessage: CMessageConvertible {
  public static let messageName = "google.rpc.LocalizedMessage"

  public static var cDescriptor: UnsafeRawPointer {
    google__rpc__localized_message__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Google__Rpc__LocalizedMessage.self)
    self.locale = try CFieldReading.string(c.pointee.locale.data, c.pointee.locale.len, "google.rpc.LocalizedMessage.locale")
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "google.rpc.LocalizedMessage.message")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Google__Rpc__LocalizedMessage.self)
    google__rpc__localized_message__init(c)
    arena.store(self.locale, at: &c.pointee.locale)
    arena.store(self.message, at: &c.pointee.message)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "locale":
        self.locale = try value.string()
      case "message":
        self.message = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("locale", isDefault: self.locale.isEmpty) {
      writer.write(self.locale)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    writer.endObject()
  }
}
