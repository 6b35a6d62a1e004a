// Generated from grpc/reflection/v1/reflection.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Grpc.Reflection.V1.ServerReflectionRequest: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.ServerReflectionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__server_reflection_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
    self.host = try CFieldReading.string(c.pointee.host.data, c.pointee.host.len, "grpc.reflection.v1.ServerReflectionRequest.host")
    switch c.pointee.message_request_case.rawValue {
    case 3:
      self.messageRequest = .fileByFilename(try CFieldReading.string(c.pointee.file_by_filename.data, c.pointee.file_by_filename.len, "grpc.reflection.v1.ServerReflectionRequest.file_by_filename"))
    case 4:
      self.messageRequest = .fileContainingSymbol(try CFieldReading.string(c.pointee.file_containing_symbol.data, c.pointee.file_containing_symbol.len, "grpc.reflection.v1.ServerReflectionRequest.file_containing_symbol"))
    case 5:
      self.messageRequest = try CFieldReading.message(c.pointee.file_containing_extension, as: Grpc.Reflection.V1.ExtensionRequest.self).map { .fileContainingExtension($0) }
    case 6:
      self.messageRequest = .allExtensionNumbersOfType(try CFieldReading.string(c.pointee.all_extension_numbers_of_type.data, c.pointee.all_extension_numbers_of_type.len, "grpc.reflection.v1.ServerReflectionRequest.all_extension_numbers_of_type"))
    case 7:
      self.messageRequest = .listServices(try CFieldReading.string(c.pointee.list_services.data, c.pointee.list_services.len, "grpc.reflection.v1.ServerReflectionRequest.list_services"))
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__ServerReflectionRequest.self)
    grpc__reflection__v1__server_reflection_request__init(c)
    arena.store(self.host, at: &c.pointee.host)
    switch self.messageRequest {
    case .fileByFilename(let value)?:
      c.pointee.message_request_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.file_by_filename)
    case .fileContainingSymbol(let value)?:
      c.pointee.message_request_case = .init(rawValue: 4)
      arena.store(value, at: &c.pointee.file_containing_symbol)
    case .fileContainingExtension(let value)?:
      c.pointee.message_request_case = .init(rawValue: 5)
      c.pointee.file_containing_extension = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
    case .allExtensionNumbersOfType(let value)?:
      c.pointee.message_request_case = .init(rawValue: 6)
      arena.store(value, at: &c.pointee.all_extension_numbers_of_type)
    case .listServices(let value)?:
      c.pointee.message_request_case = .init(rawValue: 7)
      arena.store(value, at: &c.pointee.list_services)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "host":
        self.host = try value.string()
      case "fileByFilename", "file_by_filename":
        guard self.messageRequest == nil else { throw value.secondMember(of: "message_request") }
        self.messageRequest = .fileByFilename(try value.string())
      case "fileContainingSymbol", "file_containing_symbol":
        guard self.messageRequest == nil else { throw value.secondMember(of: "message_request") }
        self.messageRequest = .fileContainingSymbol(try value.string())
      case "fileContainingExtension", "file_containing_extension":
        guard self.messageRequest == nil else { throw value.secondMember(of: "message_request") }
        self.messageRequest = .fileContainingExtension(try Grpc.Reflection.V1.ExtensionRequest(json: value))
      case "allExtensionNumbersOfType", "all_extension_numbers_of_type":
        guard self.messageRequest == nil else { throw value.secondMember(of: "message_request") }
        self.messageRequest = .allExtensionNumbersOfType(try value.string())
      case "listServices", "list_services":
        guard self.messageRequest == nil else { throw value.secondMember(of: "message_request") }
        self.messageRequest = .listServices(try value.string())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("host", isDefault: self.host.isEmpty) {
      writer.write(self.host)
    }
    switch self.messageRequest {
    case .fileByFilename(let value)?:
      writer.key("fileByFilename")
      writer.write(value)
    case .fileContainingSymbol(let value)?:
      writer.key("fileContainingSymbol")
      writer.write(value)
    case .fileContainingExtension(let value)?:
      writer.key("fileContainingExtension")
      value.writeJSON(to: &writer)
    case .allExtensionNumbersOfType(let value)?:
      writer.key("allExtensionNumbersOfType")
      writer.write(value)
    case .listServices(let value)?:
      writer.key("listServices")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Grpc.Reflection.V1.ExtensionRequest: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.ExtensionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__extension_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
    self.containingType = try CFieldReading.string(c.pointee.containing_type.data, c.pointee.containing_type.len, "grpc.reflection.v1.ExtensionRequest.containing_type")
    self.extensionNumber = c.pointee.extension_number
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__ExtensionRequest.self)
    grpc__reflection__v1__extension_request__init(c)
    arena.store(self.containingType, at: &c.pointee.containing_type)
    c.pointee.extension_number = self.extensionNumber
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "containingType", "containing_type":
        self.containingType = try value.string()
      case "extensionNumber", "extension_number":
        self.extensionNumber = try value.int32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("containingType", isDefault: self.containingType.isEmpty) {
      writer.write(self.containingType)
    }
    if writer.field("extensionNumber", isDefault: self.extensionNumber == 0) {
      writer.write(self.extensionNumber)
    }
    writer.endObject()
  }
}

extension Grpc.Reflection.V1.ServerReflectionResponse: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.ServerReflectionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__server_reflection_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionResponse.self)
    self.validHost = try CFieldReading.string(c.pointee.valid_host.data, c.pointee.valid_host.len, "grpc.reflection.v1.ServerReflectionResponse.valid_host")
    self.originalRequest = try CFieldReading.message(c.pointee.original_request)
    switch c.pointee.message_response_case.rawValue {
    case 4:
      self.messageResponse = try CFieldReading.message(c.pointee.file_descriptor_response, as: Grpc.Reflection.V1.FileDescriptorResponse.self).map { .fileDescriptorResponse($0) }
    case 5:
      self.messageResponse = try CFieldReading.message(c.pointee.all_extension_numbers_response, as: Grpc.Reflection.V1.ExtensionNumberResponse.self).map { .allExtensionNumbersResponse($0) }
    case 6:
      self.messageResponse = try CFieldReading.message(c.pointee.list_services_response, as: Grpc.Reflection.V1.ListServiceResponse.self).map { .listServicesResponse($0) }
    case 7:
      self.messageResponse = try CFieldReading.message(c.pointee.error_response, as: Grpc.Reflection.V1.ErrorResponse.self).map { .errorResponse($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__ServerReflectionResponse.self)
    grpc__reflection__v1__server_reflection_response__init(c)
    arena.store(self.validHost, at: &c.pointee.valid_host)
    c.pointee.original_request = self.originalRequest?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
    switch self.messageResponse {
    case .fileDescriptorResponse(let value)?:
      c.pointee.message_response_case = .init(rawValue: 4)
      c.pointee.file_descriptor_response = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
    case .allExtensionNumbersResponse(let value)?:
      c.pointee.message_response_case = .init(rawValue: 5)
      c.pointee.all_extension_numbers_response = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
    case .listServicesResponse(let value)?:
      c.pointee.message_response_case = .init(rawValue: 6)
      c.pointee.list_services_response = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
    case .errorResponse(let value)?:
      c.pointee.message_response_case = .init(rawValue: 7)
      c.pointee.error_response = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "validHost", "valid_host":
        self.validHost = try value.string()
      case "originalRequest", "original_request":
        self.originalRequest = try Grpc.Reflection.V1.ServerReflectionRequest(json: value)
      case "fileDescriptorResponse", "file_descriptor_response":
        guard self.messageResponse == nil else { throw value.secondMember(of: "message_response") }
        self.messageResponse = .fileDescriptorResponse(try Grpc.Reflection.V1.FileDescriptorResponse(json: value))
      case "allExtensionNumbersResponse", "all_extension_numbers_response":
        guard self.messageResponse == nil else { throw value.secondMember(of: "message_response") }
        self.messageResponse = .allExtensionNumbersResponse(try Grpc.Reflection.V1.ExtensionNumberResponse(json: value))
      case "listServicesResponse", "list_services_response":
        guard self.messageResponse == nil else { throw value.secondMember(of: "message_response") }
        self.messageResponse = .listServicesResponse(try Grpc.Reflection.V1.ListServiceResponse(json: value))
      case "errorResponse", "error_response":
        guard self.messageResponse == nil else { throw value.secondMember(of: "message_response") }
        self.messageResponse = .errorResponse(try Grpc.Reflection.V1.ErrorResponse(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("validHost", isDefault: self.validHost.isEmpty) {
      writer.write(self.validHost)
    }
    if let value = self.originalRequest {
      writer.key("originalRequest")
      value.writeJSON(to: &writer)
    }
    switch self.messageResponse {
    case .fileDescriptorResponse(let value)?:
      writer.key("fileDescriptorResponse")
      value.writeJSON(to: &writer)
    case .allExtensionNumbersResponse(let value)?:
      writer.key("allExtensionNumbersResponse")
      value.writeJSON(to: &writer)
    case .listServicesResponse(let value)?:
      writer.key("listServicesResponse")
      value.writeJSON(to: &writer)
    case .errorResponse(let value)?:
      writer.key("errorResponse")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Grpc.Reflection.V1.FileDescriptorResponse: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.FileDescriptorResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__file_descriptor_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
    self.fileDescriptorProto = CFieldReading.byteStrings(c.pointee.file_descriptor_proto, c.pointee.n_file_descriptor_proto)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__FileDescriptorResponse.self)
    grpc__reflection__v1__file_descriptor_response__init(c)
    c.pointee.n_file_descriptor_proto = self.fileDescriptorProto.count
    c.pointee.file_descriptor_proto = arena.byteStrings(self.fileDescriptorProto)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "fileDescriptorProto", "file_descriptor_proto":
        for element in try value.elements() {
          self.fileDescriptorProto.append(try element.bytes())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("fileDescriptorProto", isDefault: self.fileDescriptorProto.isEmpty) {
      writer.beginArray()
      for value in self.fileDescriptorProto {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Grpc.Reflection.V1.ExtensionNumberResponse: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.ExtensionNumberResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__extension_number_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
    self.baseTypeName = try CFieldReading.string(c.pointee.base_type_name.data, c.pointee.base_type_name.len, "grpc.reflection.v1.ExtensionNumberResponse.base_type_name")
    self.extensionNumber = CFieldReading.numbers(c.pointee.extension_number, c.pointee.n_extension_number)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__ExtensionNumberResponse.self)
    grpc__reflection__v1__extension_number_response__init(c)
    arena.store(self.baseTypeName, at: &c.pointee.base_type_name)
    c.pointee.n_extension_number = self.extensionNumber.count
    c.pointee.extension_number = arena.numbers(self.extensionNumber)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "baseTypeName", "base_type_name":
        self.baseTypeName = try value.string()
      case "extensionNumber", "extension_number":
        for element in try value.elements() {
          self.extensionNumber.append(try element.int32())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("baseTypeName", isDefault: self.baseTypeName.isEmpty) {
      writer.write(self.baseTypeName)
    }
    if writer.field("extensionNumber", isDefault: self.extensionNumber.isEmpty) {
      writer.beginArray()
      for value in self.extensionNumber {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Grpc.Reflection.V1.ListServiceResponse: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.ListServiceResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__list_service_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
    self.service = try CFieldReading.messages(c.pointee.service, c.pointee.n_service)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__ListServiceResponse.self)
    grpc__reflection__v1__list_service_response__init(c)
    c.pointee.n_service = self.service.count
    c.pointee.service = arena.messages(self.service)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Reflection__V1__ServiceResponse>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "service":
        for element in try value.elements() {
          self.service.append(try Grpc.Reflection.V1.ServiceResponse(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("service", isDefault: self.service.isEmpty) {
      writer.beginArray()
      for value in self.service {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Grpc.Reflection.V1.ServiceResponse: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.ServiceResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__service_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.reflection.v1.ServiceResponse.name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__ServiceResponse.self)
    grpc__reflection__v1__service_response__init(c)
    arena.store(self.name, at: &c.pointee.name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    writer.endObject()
  }
}

extension Grpc.Reflection.V1.ErrorResponse: CMessageConvertible {
  public static let messageName = "grpc.reflection.v1.ErrorResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__reflection__v1__error_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
    self.errorCode = c.pointee.error_code
    self.errorMessage = try CFieldReading.string(c.pointee.error_message.data, c.pointee.error_message.len, "grpc.reflection.v1.ErrorResponse.error_message")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Reflection__V1__ErrorResponse.self)
    grpc__reflection__v1__error_response__init(c)
    c.pointee.error_code = self.errorCode
    arena.store(self.errorMessage, at: &c.pointee.error_message)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "errorCode", "error_code":
        self.errorCode = try value.int32()
      case "errorMessage", "error_message":
        self.errorMessage = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("errorCode", isDefault: self.errorCode == 0) {
      writer.write(self.errorCode)
    }
    if writer.field("errorMessage", isDefault: self.errorMessage.isEmpty) {
      writer.write(self.errorMessage)
    }
    writer.endObject()
  }
}
