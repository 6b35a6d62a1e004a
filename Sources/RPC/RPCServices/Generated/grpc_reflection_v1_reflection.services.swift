// Generated from grpc/reflection/v1/reflection.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore
public import StandardMessages

extension Grpc.Reflection.V1 {
  /// Lets clients ask a server for the descriptors of what it serves.
  public enum ServerReflection {
    /// The full name of the service.
    public static let serviceName = "grpc.reflection.v1.ServerReflection"

    /// The methods of the service.
    public enum Methods {
      /// Answers each request with one response, in order.
      public static let serverReflectionInfo = MethodDescriptor(service: serviceName, method: "ServerReflectionInfo", kind: .bidirectionalStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [serverReflectionInfo]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Answers each request with one response, in order.
      func serverReflectionInfo(_ requests: RequestStream<Grpc.Reflection.V1.ServerReflectionRequest>, responses: ResponseWriter<Grpc.Reflection.V1.ServerReflectionResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Answers each request with one response, in order.
      public func serverReflectionInfo(options: CallOptions = .init(), requests: @escaping @Sendable (RequestWriter<Grpc.Reflection.V1.ServerReflectionRequest>) async throws -> Void) -> ResponseStream<Grpc.Reflection.V1.ServerReflectionResponse> {
        client.bidirectionalStreaming(Methods.serverReflectionInfo, options: options, requests: requests)
      }
    }
  }
}

extension Grpc.Reflection.V1.ServerReflection.Provider {
  public static var serviceName: String { Grpc.Reflection.V1.ServerReflection.serviceName }

  public var methods: [MethodHandler] {
    [
      .bidirectionalStreaming(Grpc.Reflection.V1.ServerReflection.Methods.serverReflectionInfo) { (requests: RequestStream<Grpc.Reflection.V1.ServerReflectionRequest>, responses: ResponseWriter<Grpc.Reflection.V1.ServerReflectionResponse>, context) in
        try await self.serverReflectionInfo(requests, responses: responses, context: context)
      },
    ]
  }
}
