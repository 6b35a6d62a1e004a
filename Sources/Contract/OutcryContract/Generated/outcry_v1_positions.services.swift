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
      /// Records what happened to the account besides the session's orders: a manual trade, a dividend, a fee, a split, a
      /// deposit, a withdrawal, a conversion. The same `client_transaction_id` with the same body returns the first
      /// response; with another body ALREADY_EXISTS.
      public static let recordTransaction = MethodDescriptor(service: serviceName, method: "RecordTransaction", kind: .unary)
      /// Lists everything that changed cash or positions, in the order in which it happened.
      public static let listTransactions = MethodDescriptor(service: serviceName, method: "ListTransactions", kind: .unary)
      /// Sets what one unit of a currency is worth in the session's base currency.
      public static let setExchangeRate = MethodDescriptor(service: serviceName, method: "SetExchangeRate", kind: .unary)
      /// Lists the portfolio as it was at the end of each day.
      public static let listSnapshots = MethodDescriptor(service: serviceName, method: "ListSnapshots", kind: .unary)
      /// Lists what the session was worth over time, at the close of bars.
      public static let listEquityPoints = MethodDescriptor(service: serviceName, method: "ListEquityPoints", kind: .unary)
      /// Streams the portfolio at the close of every bar.
      public static let watchPortfolio = MethodDescriptor(service: serviceName, method: "WatchPortfolio", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [listPositions, closePosition, getPortfolio, recordTransaction, listTransactions, setExchangeRate, listSnapshots, listEquityPoints, watchPortfolio]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Lists a session's open positions in the order of their symbols.
      func listPositions(_ request: Outcry.V1.ListPositionsRequest, context: ServerContext) async throws -> Outcry.V1.ListPositionsResponse

      /// Closes a position with a market order. Never blocked by a halt: it reduces risk.
      func closePosition(_ request: Outcry.V1.ClosePositionRequest, context: ServerContext) async throws -> Outcry.V1.ClosePositionResponse

      /// Shows cash, equity, profit and positions.
      func getPortfolio(_ request: Outcry.V1.GetPortfolioRequest, context: ServerContext) async throws -> Outcry.V1.GetPortfolioResponse

      /// Records what happened to the account besides the session's orders: a manual trade, a dividend, a fee, a split, a
      /// deposit, a withdrawal, a conversion. The same `client_transaction_id` with the same body returns the first
      /// response; with another body ALREADY_EXISTS.
      func recordTransaction(_ request: Outcry.V1.RecordTransactionRequest, context: ServerContext) async throws -> Outcry.V1.RecordTransactionResponse

      /// Lists everything that changed cash or positions, in the order in which it happened.
      func listTransactions(_ request: Outcry.V1.ListTransactionsRequest, context: ServerContext) async throws -> Outcry.V1.ListTransactionsResponse

      /// Sets what one unit of a currency is worth in the session's base currency.
      func setExchangeRate(_ request: Outcry.V1.SetExchangeRateRequest, context: ServerContext) async throws -> Outcry.V1.SetExchangeRateResponse

      /// Lists the portfolio as it was at the end of each day.
      func listSnapshots(_ request: Outcry.V1.ListSnapshotsRequest, context: ServerContext) async throws -> Outcry.V1.ListSnapshotsResponse

      /// Lists what the session was worth over time, at the close of bars.
      func listEquityPoints(_ request: Outcry.V1.ListEquityPointsRequest, context: ServerContext) async throws -> Outcry.V1.ListEquityPointsResponse

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

      /// Records what happened to the account besides the session's orders: a manual trade, a dividend, a fee, a split, a
      /// deposit, a withdrawal, a conversion. The same `client_transaction_id` with the same body returns the first
      /// response; with another body ALREADY_EXISTS.
      public func recordTransaction(_ request: Outcry.V1.RecordTransactionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.RecordTransactionResponse {
        try await client.unary(Methods.recordTransaction, request, options: options)
      }

      /// Lists everything that changed cash or positions, in the order in which it happened.
      public func listTransactions(_ request: Outcry.V1.ListTransactionsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListTransactionsResponse {
        try await client.unary(Methods.listTransactions, request, options: options)
      }

      /// Sets what one unit of a currency is worth in the session's base currency.
      public func setExchangeRate(_ request: Outcry.V1.SetExchangeRateRequest, options: CallOptions = .init()) async throws -> Outcry.V1.SetExchangeRateResponse {
        try await client.unary(Methods.setExchangeRate, request, options: options)
      }

      /// Lists the portfolio as it was at the end of each day.
      public func listSnapshots(_ request: Outcry.V1.ListSnapshotsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListSnapshotsResponse {
        try await client.unary(Methods.listSnapshots, request, options: options)
      }

      /// Lists what the session was worth over time, at the close of bars.
      public func listEquityPoints(_ request: Outcry.V1.ListEquityPointsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListEquityPointsResponse {
        try await client.unary(Methods.listEquityPoints, request, options: options)
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
      .unary(Outcry.V1.PositionService.Methods.recordTransaction) { (request: Outcry.V1.RecordTransactionRequest, context) -> Outcry.V1.RecordTransactionResponse in
        try await self.recordTransaction(request, context: context)
      },
      .unary(Outcry.V1.PositionService.Methods.listTransactions) { (request: Outcry.V1.ListTransactionsRequest, context) -> Outcry.V1.ListTransactionsResponse in
        try await self.listTransactions(request, context: context)
      },
      .unary(Outcry.V1.PositionService.Methods.setExchangeRate) { (request: Outcry.V1.SetExchangeRateRequest, context) -> Outcry.V1.SetExchangeRateResponse in
        try await self.setExchangeRate(request, context: context)
      },
      .unary(Outcry.V1.PositionService.Methods.listSnapshots) { (request: Outcry.V1.ListSnapshotsRequest, context) -> Outcry.V1.ListSnapshotsResponse in
        try await self.listSnapshots(request, context: context)
      },
      .unary(Outcry.V1.PositionService.Methods.listEquityPoints) { (request: Outcry.V1.ListEquityPointsRequest, context) -> Outcry.V1.ListEquityPointsResponse in
        try await self.listEquityPoints(request, context: context)
      },
      .serverStreaming(Outcry.V1.PositionService.Methods.watchPortfolio) { (request: Outcry.V1.WatchPortfolioRequest, responses: ResponseWriter<Outcry.V1.WatchPortfolioResponse>, context) in
        try await self.watchPortfolio(request, responses: responses, context: context)
      },
    ]
  }
}
