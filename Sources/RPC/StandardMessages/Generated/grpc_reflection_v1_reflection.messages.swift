// Generated from grpc/reflection/v1/reflection.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Grpc.Reflection.V1 {
  /// One question.
  public struct ServerReflectionRequest: Sendable, Hashable {
    /// The host the client means; not used here.
    public var host: String = ""
    /// What is asked.
    public var messageRequest: Grpc.Reflection.V1.ServerReflectionRequest.MessageRequest?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      host: String = "",
      messageRequest: Grpc.Reflection.V1.ServerReflectionRequest.MessageRequest? = nil
    ) {
      self.host = host
      self.messageRequest = messageRequest
    }

    /// What is asked.
    public enum MessageRequest: Sendable, Hashable {
      /// The file of this name.
      case fileByFilename(String)
      /// The file that declares this fully qualified symbol.
      case fileContainingSymbol(String)
      /// The file that declares this extension.
      case fileContainingExtension(Grpc.Reflection.V1.ExtensionRequest)
      /// The numbers of all known extensions of the message of this fully qualified name.
      case allExtensionNumbersOfType(String)
      /// The names of all services; the value of the string is not used.
      case listServices(String)
    }
  }

  /// Names an extension.
  public struct ExtensionRequest: Sendable, Hashable {
    /// The fully qualified name of the extended message.
    public var containingType: String = ""
    /// The field number.
    public var extensionNumber: Int32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      containingType: String = "",
      extensionNumber: Int32 = 0
    ) {
      self.containingType = containingType
      self.extensionNumber = extensionNumber
    }
  }

  /// The answer to one question.
  public struct ServerReflectionResponse: Sendable, Hashable {
    /// The host of the question.
    public var validHost: String = ""
    /// The question.
    public var originalRequest: Grpc.Reflection.V1.ServerReflectionRequest?
    /// The answer.
    public var messageResponse: Grpc.Reflection.V1.ServerReflectionResponse.MessageResponse?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      validHost: String = "",
      originalRequest: Grpc.Reflection.V1.ServerReflectionRequest? = nil,
      messageResponse: Grpc.Reflection.V1.ServerReflectionResponse.MessageResponse? = nil
    ) {
      self.validHost = validHost
      self.originalRequest = originalRequest
      self.messageResponse = messageResponse
    }

    /// The answer.
    public enum MessageResponse: Sendable, Hashable {
      /// The file asked for, and those it depends on that were not sent in this stream before.
      case fileDescriptorResponse(Grpc.Reflection.V1.FileDescriptorResponse)
      /// The extension numbers asked for.
      case allExtensionNumbersResponse(Grpc.Reflection.V1.ExtensionNumberResponse)
      /// The services.
      case listServicesResponse(Grpc.Reflection.V1.ListServiceResponse)
      /// Why there is no answer.
      case errorResponse(Grpc.Reflection.V1.ErrorResponse)
    }
  }

  /// Files.
  public struct FileDescriptorResponse: Sendable, Hashable {
    /// Serialized google.protobuf.FileDescriptorProto messages.
    public var fileDescriptorProto: [[UInt8]] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      fileDescriptorProto: [[UInt8]] = []
    ) {
      self.fileDescriptorProto = fileDescriptorProto
    }
  }

  /// Extension numbers of a message.
  public struct ExtensionNumberResponse: Sendable, Hashable {
    /// The fully qualified name of the message.
    public var baseTypeName: String = ""
    /// The numbers.
    public var extensionNumber: [Int32] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      baseTypeName: String = "",
      extensionNumber: [Int32] = []
    ) {
      self.baseTypeName = baseTypeName
      self.extensionNumber = extensionNumber
    }
  }

  /// The services of a server.
  public struct ListServiceResponse: Sendable, Hashable {
    /// One element a service.
    public var service: [Grpc.Reflection.V1.ServiceResponse] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      service: [Grpc.Reflection.V1.ServiceResponse] = []
    ) {
      self.service = service
    }
  }

  /// A service.
  public struct ServiceResponse: Sendable, Hashable {
    /// Its full name.
    public var name: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = ""
    ) {
      self.name = name
    }
  }

  /// Why a question has no answer.
  public struct ErrorResponse: Sendable, Hashable {
    /// The gRPC status code.
    public var errorCode: Int32 = 0
    /// A message for developers.
    public var errorMessage: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      errorCode: Int32 = 0,
      errorMessage: String = ""
    ) {
      self.errorCode = errorCode
      self.errorMessage = errorMessage
    }
  }
}
