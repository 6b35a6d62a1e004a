// Generated from grpc/testing/messages.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CInteropMessages
public import ProtobufRuntime

extension Grpc.Testing.BoolValue: CMessageConvertible {
  public static let messageName = "grpc.testing.BoolValue"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__bool_value__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    self.value = c.pointee.value != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__BoolValue.self)
    grpc__testing__bool_value__init(c)
    c.pointee.value = self.value ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "value":
        self.value = try value.bool()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("value", isDefault: !self.value) {
      writer.write(self.value)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.Payload: CMessageConvertible {
  public static let messageName = "grpc.testing.Payload"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__payload__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__Payload.self)
    self.type = Grpc.Testing.PayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.body = CFieldReading.bytes(c.pointee.body.data, c.pointee.body.len)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__Payload.self)
    grpc__testing__payload__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    arena.store(self.body, at: &c.pointee.body)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Grpc.Testing.PayloadType(json: value)
      case "body":
        self.body = try value.bytes()
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
    if writer.field("body", isDefault: self.body.isEmpty) {
      writer.write(self.body)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.EchoStatus: CMessageConvertible {
  public static let messageName = "grpc.testing.EchoStatus"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__echo_status__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    self.code = c.pointee.code
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "grpc.testing.EchoStatus.message")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__EchoStatus.self)
    grpc__testing__echo_status__init(c)
    c.pointee.code = self.code
    arena.store(self.message, at: &c.pointee.message)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "code":
        self.code = try value.int32()
      case "message":
        self.message = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("code", isDefault: self.code == 0) {
      writer.write(self.code)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.SimpleRequest: CMessageConvertible {
  public static let messageName = "grpc.testing.SimpleRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__simple_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
    self.responseType = Grpc.Testing.PayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.response_type.rawValue))
    self.responseSize = c.pointee.response_size
    self.payload = try CFieldReading.message(c.pointee.payload)
    self.fillUsername = c.pointee.fill_username != 0
    self.fillOauthScope = c.pointee.fill_oauth_scope != 0
    self.responseCompressed = try CFieldReading.message(c.pointee.response_compressed)
    self.responseStatus = try CFieldReading.message(c.pointee.response_status)
    self.expectCompressed = try CFieldReading.message(c.pointee.expect_compressed)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__SimpleRequest.self)
    grpc__testing__simple_request__init(c)
    c.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: self.responseType.rawValue))
    c.pointee.response_size = self.responseSize
    c.pointee.payload = self.payload?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    c.pointee.fill_username = self.fillUsername ? 1 : 0
    c.pointee.fill_oauth_scope = self.fillOauthScope ? 1 : 0
    c.pointee.response_compressed = self.responseCompressed?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    c.pointee.response_status = self.responseStatus?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    c.pointee.expect_compressed = self.expectCompressed?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "responseType", "response_type":
        self.responseType = try Grpc.Testing.PayloadType(json: value)
      case "responseSize", "response_size":
        self.responseSize = try value.int32()
      case "payload":
        self.payload = try Grpc.Testing.Payload(json: value)
      case "fillUsername", "fill_username":
        self.fillUsername = try value.bool()
      case "fillOauthScope", "fill_oauth_scope":
        self.fillOauthScope = try value.bool()
      case "responseCompressed", "response_compressed":
        self.responseCompressed = try Grpc.Testing.BoolValue(json: value)
      case "responseStatus", "response_status":
        self.responseStatus = try Grpc.Testing.EchoStatus(json: value)
      case "expectCompressed", "expect_compressed":
        self.expectCompressed = try Grpc.Testing.BoolValue(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("responseType", isDefault: self.responseType.rawValue == 0) {
      self.responseType.writeJSON(to: &writer)
    }
    if writer.field("responseSize", isDefault: self.responseSize == 0) {
      writer.write(self.responseSize)
    }
    if let value = self.payload {
      writer.key("payload")
      value.writeJSON(to: &writer)
    }
    if writer.field("fillUsername", isDefault: !self.fillUsername) {
      writer.write(self.fillUsername)
    }
    if writer.field("fillOauthScope", isDefault: !self.fillOauthScope) {
      writer.write(self.fillOauthScope)
    }
    if let value = self.responseCompressed {
      writer.key("responseCompressed")
      value.writeJSON(to: &writer)
    }
    if let value = self.responseStatus {
      writer.key("responseStatus")
      value.writeJSON(to: &writer)
    }
    if let value = self.expectCompressed {
      writer.key("expectCompressed")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.SimpleResponse: CMessageConvertible {
  public static let messageName = "grpc.testing.SimpleResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__simple_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
    self.payload = try CFieldReading.message(c.pointee.payload)
    self.username = try CFieldReading.string(c.pointee.username.data, c.pointee.username.len, "grpc.testing.SimpleResponse.username")
    self.oauthScope = try CFieldReading.string(c.pointee.oauth_scope.data, c.pointee.oauth_scope.len, "grpc.testing.SimpleResponse.oauth_scope")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__SimpleResponse.self)
    grpc__testing__simple_response__init(c)
    c.pointee.payload = self.payload?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    arena.store(self.username, at: &c.pointee.username)
    arena.store(self.oauthScope, at: &c.pointee.oauth_scope)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "payload":
        self.payload = try Grpc.Testing.Payload(json: value)
      case "username":
        self.username = try value.string()
      case "oauthScope", "oauth_scope":
        self.oauthScope = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.payload {
      writer.key("payload")
      value.writeJSON(to: &writer)
    }
    if writer.field("username", isDefault: self.username.isEmpty) {
      writer.write(self.username)
    }
    if writer.field("oauthScope", isDefault: self.oauthScope.isEmpty) {
      writer.write(self.oauthScope)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.StreamingInputCallRequest: CMessageConvertible {
  public static let messageName = "grpc.testing.StreamingInputCallRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__streaming_input_call_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
    self.payload = try CFieldReading.message(c.pointee.payload)
    self.expectCompressed = try CFieldReading.message(c.pointee.expect_compressed)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__StreamingInputCallRequest.self)
    grpc__testing__streaming_input_call_request__init(c)
    c.pointee.payload = self.payload?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    c.pointee.expect_compressed = self.expectCompressed?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "payload":
        self.payload = try Grpc.Testing.Payload(json: value)
      case "expectCompressed", "expect_compressed":
        self.expectCompressed = try Grpc.Testing.BoolValue(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.payload {
      writer.key("payload")
      value.writeJSON(to: &writer)
    }
    if let value = self.expectCompressed {
      writer.key("expectCompressed")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.StreamingInputCallResponse: CMessageConvertible {
  public static let messageName = "grpc.testing.StreamingInputCallResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__streaming_input_call_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
    self.aggregatedPayloadSize = c.pointee.aggregated_payload_size
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__StreamingInputCallResponse.self)
    grpc__testing__streaming_input_call_response__init(c)
    c.pointee.aggregated_payload_size = self.aggregatedPayloadSize
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "aggregatedPayloadSize", "aggregated_payload_size":
        self.aggregatedPayloadSize = try value.int32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("aggregatedPayloadSize", isDefault: self.aggregatedPayloadSize == 0) {
      writer.write(self.aggregatedPayloadSize)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.ResponseParameters: CMessageConvertible {
  public static let messageName = "grpc.testing.ResponseParameters"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__response_parameters__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
    self.size = c.pointee.size
    self.intervalUs = c.pointee.interval_us
    self.compressed = try CFieldReading.message(c.pointee.compressed)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__ResponseParameters.self)
    grpc__testing__response_parameters__init(c)
    c.pointee.size = self.size
    c.pointee.interval_us = self.intervalUs
    c.pointee.compressed = self.compressed?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "size":
        self.size = try value.int32()
      case "intervalUs", "interval_us":
        self.intervalUs = try value.int32()
      case "compressed":
        self.compressed = try Grpc.Testing.BoolValue(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("size", isDefault: self.size == 0) {
      writer.write(self.size)
    }
    if writer.field("intervalUs", isDefault: self.intervalUs == 0) {
      writer.write(self.intervalUs)
    }
    if let value = self.compressed {
      writer.key("compressed")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.StreamingOutputCallRequest: CMessageConvertible {
  public static let messageName = "grpc.testing.StreamingOutputCallRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__streaming_output_call_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
    self.responseType = Grpc.Testing.PayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.response_type.rawValue))
    self.responseParameters = try CFieldReading.messages(c.pointee.response_parameters, c.pointee.n_response_parameters)
    self.payload = try CFieldReading.message(c.pointee.payload)
    self.responseStatus = try CFieldReading.message(c.pointee.response_status)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__StreamingOutputCallRequest.self)
    grpc__testing__streaming_output_call_request__init(c)
    c.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: self.responseType.rawValue))
    c.pointee.n_response_parameters = self.responseParameters.count
    c.pointee.response_parameters = arena.messages(self.responseParameters)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Testing__ResponseParameters>?.self)
    c.pointee.payload = self.payload?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    c.pointee.response_status = self.responseStatus?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "responseType", "response_type":
        self.responseType = try Grpc.Testing.PayloadType(json: value)
      case "responseParameters", "response_parameters":
        for element in try value.elements() {
          self.responseParameters.append(try Grpc.Testing.ResponseParameters(json: element))
        }
      case "payload":
        self.payload = try Grpc.Testing.Payload(json: value)
      case "responseStatus", "response_status":
        self.responseStatus = try Grpc.Testing.EchoStatus(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("responseType", isDefault: self.responseType.rawValue == 0) {
      self.responseType.writeJSON(to: &writer)
    }
    if writer.field("responseParameters", isDefault: self.responseParameters.isEmpty) {
      writer.beginArray()
      for value in self.responseParameters {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.payload {
      writer.key("payload")
      value.writeJSON(to: &writer)
    }
    if let value = self.responseStatus {
      writer.key("responseStatus")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Testing.StreamingOutputCallResponse: CMessageConvertible {
  public static let messageName = "grpc.testing.StreamingOutputCallResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__testing__streaming_output_call_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
    self.payload = try CFieldReading.message(c.pointee.payload)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Testing__StreamingOutputCallResponse.self)
    grpc__testing__streaming_output_call_response__init(c)
    c.pointee.payload = self.payload?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "payload":
        self.payload = try Grpc.Testing.Payload(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.payload {
      writer.key("payload")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}
