// Generated from outcry/v1/positions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Shows, closes and streams positions and the portfolio.
  public enum PositionService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.PositionService"

    /// The methods of the service.
    public enum Methods {
      /// Lists a session's open positions in the order of their symbols.
      public static let listPositions = MethodDescriptor(service: serviceName, method: "ListPositions", kind: .unary)
      /// Closes a position with a market order. Never blocked by a halt: it reduces risk.
      public static let closePosition = MethodDescriptor(service: serviceName, method: "ClosePosition", kind: .unary)
      /// Shows cash, equity, profit and positions.
      public static let getPortfolio = MethodDescriptor(service: serviceName, method: "GetPortfolio", kind: .unary)
      /// Streams the portfolio at the close of every bar.
      public static let watchPortfolio = MethodDescriptor(service: serviceName, method: "WatchPortfolio", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [listPositions, closePosition, getPortfolio, watchPortfolio]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Lists a session's open positions in the order of their symbols.
      func listPositions(_ request: Outcry.V1.ListPositionsRequest, context: ServerContext) async throws -> Outcry.V1.ListPositionsResponse

      /// Closes a position with a market order. Never blocked by a halt: it reduces risk.
      func closePosition(_ request: Outcry.V1.ClosePositionRequest, context: ServerContext) async throws -> Outcry.V1.ClosePositionResponse

      /// Shows cash, equity, profit and positions.
      func getPortfolio(_ request: Outcry.V1.GetPortfolioRequest, context: ServerContext) async throws -> Outcry.V1.GetPortfolioResponse

      /// Streams the portfolio at the close of every bar.
      func watchPortfolio(_ request: Outcry.V1.WatchPortfolioRequest, responses: ResponseWriter<Outcry.V1.WatchPortfolioResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Lists a session's open positions in the order of their symbols.
      public func listPositions(_ request: Outcry.V1.ListPositionsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListPositionsResponse {
        try await client.unary(Methods.listPositions, request, options: options)
      }

      /// Closes a position with a market order. Never blocked by a halt: it reduces risk.
      public func closePosition(_ request: Outcry.V1.ClosePositionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ClosePositionResponse {
        try await client.unary(Methods.closePosition, request, options: options)
      }

      /// Shows cash, equity, profit and positions.
      public func getPortfolio(_ request: Outcry.V1.GetPortfolioRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetPortfolioResponse {
        try await client.unary(Methods.getPortfolio, request, options: options)
      }

      /// Streams the portfolio at the close of every bar.
      public func watchPortfolio(_ request: Outcry.V1.WatchPortfolioRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchPortfolioResponse> {
        client.serverStreaming(Methods.watchPortfolio, request, options: options)
      }
    }
  }
}

extension Outcry.V1.PositionService.Provider {
  public static var serviceName: String { Outcry.V1.PositionService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.PositionService.Methods.listPositions) { (request: Outcry.V1.ListPositionsRequest, context) -> Outcry.V1.ListPositionsResponse in
        try await self.listPositions(request, context: context)
      },
      .unary(Outcry.V1.PositionService.Methods.closePosition) { (request: Outcry.V1.ClosePositionRequest, context) -> Outcry.V1.ClosePositionResponse in
        try await self.closePosition(request, context: context)
      },
      .unary(Outcry.V1.PositionService.Methods.getPortfolio) { (request: Outcry.V1.GetPortfolioRequest, context) -> Outcry.V1.GetPortfolioResponse in
        try await self.getPortfolio(request, context: context)
      },
      .serverStreaming(Outcry.V1.PositionService.Methods.watchPortfolio) { (request: Outcry.V1.WatchPortfolioRequest, responses: ResponseWriter<Outcry.V1.WatchPortfolioResponse>, context) in
        try await self.watchPortfolio(request, responses: responses, context: context)
      },
    ]
  }
}
