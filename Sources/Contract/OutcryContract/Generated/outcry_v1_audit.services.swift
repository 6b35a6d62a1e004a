// Generated from outcry/v1/audit.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Shows the record of every call that changed something, or tried to. A call is on record before it is carried out, and
  /// its outcome once it has ended: durable with the server's store.
  public enum AuditService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.AuditService"

    /// The methods of the service.
    public enum Methods {
      /// Lists records in the order of their numbers.
      public static let listAuditRecords = MethodDescriptor(service: serviceName, method: "ListAuditRecords", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [listAuditRecords]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Lists records in the order of their numbers.
      func listAuditRecords(_ request: Outcry.V1.ListAuditRecordsRequest, context: ServerContext) async throws -> Outcry.V1.ListAuditRecordsResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Lists records in the order of their numbers.
      public func listAuditRecords(_ request: Outcry.V1.ListAuditRecordsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListAuditRecordsResponse {
        try await client.unary(Methods.listAuditRecords, request, options: options)
      }
    }
  }
}

extension Outcry.V1.AuditService.Provider {
  public static var serviceName: String { Outcry.V1.AuditService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.AuditService.Methods.listAuditRecords) { (request: Outcry.V1.ListAuditRecordsRequest, context) -> Outcry.V1.ListAuditRecordsResponse in
        try await self.listAuditRecords(request, context: context)
      },
    ]
  }
}
