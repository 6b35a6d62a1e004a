public import RPCCore
public import StandardMessages

/// `grpc.reflection.v1alpha.ServerReflection`: what the server has, for tools that do not have its contract
/// (gRPC server-reflection.md).
public struct ReflectionServiceV1Alpha: Grpc.Reflection.V1alpha.ServerReflection.Provider {
  private typealias Response = Grpc.Reflection.V1alpha.ServerReflectionResponse
  private typealias Answer = Response.MessageResponse

  private let index: DescriptorIndex

  public init(_ index: DescriptorIndex) {
    self.index = index
  }

  public func serverReflectionInfo(
    _ requests: RequestStream<Grpc.Reflection.V1alpha.ServerReflectionRequest>,
    responses: ResponseWriter<Grpc.Reflection.V1alpha.ServerReflectionResponse>, context: ServerContext
  ) async throws {
    for try await request in requests {
      try await responses.write(
        Response(validHost: request.host, originalRequest: request, messageResponse: answer(request)))
    }
  }

  private func answer(_ request: Grpc.Reflection.V1alpha.ServerReflectionRequest) -> Answer {
    switch request.messageRequest {
    case .fileByFilename(let name):
      return files(index.files(named: name))
    case .fileContainingSymbol(let symbol):
      return files(index.files(containingSymbol: symbol))
    case .fileContainingExtension(let wanted):
      return files(index.files(containingExtension: wanted.extensionNumber, of: wanted.containingType))
    case .allExtensionNumbersOfType(let type):
      guard let numbers = index.extensionNumbers(of: type) else { return error(.notFound, "no such type") }
      return .allExtensionNumbersResponse(.init(baseTypeName: type, extensionNumber: numbers))
    case .listServices:
      return .listServicesResponse(.init(service: index.services.map { .init(name: $0) }))
    case nil:
      return error(.invalidArgument, "the request asks for nothing")
    }
  }

  private func files(_ found: [[UInt8]]?) -> Answer {
    guard let found else { return error(.notFound, "no such file, symbol or extension") }
    return .fileDescriptorResponse(.init(fileDescriptorProto: found))
  }

  private func error(_ code: RPCStatus.Code, _ message: String) -> Answer {
    .errorResponse(.init(errorCode: Int32(code.rawValue), errorMessage: message))
  }
}
