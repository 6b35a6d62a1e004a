// Generated from outcry/v1/server.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Tells what this server is and can do.
  public enum ServerService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.ServerService"

    /// The methods of the service.
    public enum Methods {
      /// Shows version, contract and capabilities.
      public static let getServerInfo = MethodDescriptor(service: serviceName, method: "GetServerInfo", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [getServerInfo]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Shows version, contract and capabilities.
      func getServerInfo(_ request: Outcry.V1.GetServerInfoRequest, context: ServerContext) async throws -> Outcry.V1.GetServerInfoResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Shows version, contract and capabilities.
      public func getServerInfo(_ request: Outcry.V1.GetServerInfoRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetServerInfoResponse {
        try await client.unary(Methods.getServerInfo, request, options: options)
      }
    }
  }
}

extension Outcry.V1.ServerService.Provider {
  public static var serviceName: String { Outcry.V1.ServerService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.ServerService.Methods.getServerInfo) { (request: Outcry.V1.GetServerInfoRequest, context) -> Outcry.V1.GetServerInfoResponse in
        try await self.getServerInfo(request, context: context)
      },
    ]
  }
}
