// Generated from outcry/v1/backtests.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Runs, shows, lists, cancels and compares backtests. They are kept in memory, up to a number; the oldest that has ended
  /// makes room. What one that succeeded came to is kept in the server's journal as well: after a restart it is shown without
  /// its days and trades.
  public enum BacktestService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.BacktestService"

    /// The methods of the service.
    public enum Methods {
      /// Runs a backtest: first what it is, then how far it is, at the end the result. A backtest goes on when the stream is cut;
      /// GetBacktest shows it then. The same `backtest_id` with the same body streams the same backtest; with another body
      /// ALREADY_EXISTS.
      public static let runBacktest = MethodDescriptor(service: serviceName, method: "RunBacktest", kind: .serverStreaming)
      /// Shows one backtest, with its result when it has one.
      public static let getBacktest = MethodDescriptor(service: serviceName, method: "GetBacktest", kind: .unary)
      /// Lists backtests in the order of their creation, without days and trades.
      public static let listBacktests = MethodDescriptor(service: serviceName, method: "ListBacktests", kind: .unary)
      /// Ends a backtest that runs. One that has ended stays as it is.
      public static let cancelBacktest = MethodDescriptor(service: serviceName, method: "CancelBacktest", kind: .unary)
      /// Shows several backtests beside each other, the best first, and where they ran on different data.
      public static let compareBacktests = MethodDescriptor(service: serviceName, method: "CompareBacktests", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [runBacktest, getBacktest, listBacktests, cancelBacktest, compareBacktests]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Runs a backtest: first what it is, then how far it is, at the end the result. A backtest goes on when the stream is cut;
      /// GetBacktest shows it then. The same `backtest_id` with the same body streams the same backtest; with another body
      /// ALREADY_EXISTS.
      func runBacktest(_ request: Outcry.V1.RunBacktestRequest, responses: ResponseWriter<Outcry.V1.RunBacktestResponse>, context: ServerContext) async throws

      /// Shows one backtest, with its result when it has one.
      func getBacktest(_ request: Outcry.V1.GetBacktestRequest, context: ServerContext) async throws -> Outcry.V1.GetBacktestResponse

      /// Lists backtests in the order of their creation, without days and trades.
      func listBacktests(_ request: Outcry.V1.ListBacktestsRequest, context: ServerContext) async throws -> Outcry.V1.ListBacktestsResponse

      /// Ends a backtest that runs. One that has ended stays as it is.
      func cancelBacktest(_ request: Outcry.V1.CancelBacktestRequest, context: ServerContext) async throws -> Outcry.V1.CancelBacktestResponse

      /// Shows several backtests beside each other, the best first, and where they ran on different data.
      func compareBacktests(_ request: Outcry.V1.CompareBacktestsRequest, context: ServerContext) async throws -> Outcry.V1.CompareBacktestsResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Runs a backtest: first what it is, then how far it is, at the end the result. A backtest goes on when the stream is cut;
      /// GetBacktest shows it then. The same `backtest_id` with the same body streams the same backtest; with another body
      /// ALREADY_EXISTS.
      public func runBacktest(_ request: Outcry.V1.RunBacktestRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.RunBacktestResponse> {
        client.serverStreaming(Methods.runBacktest, request, options: options)
      }

      /// Shows one backtest, with its result when it has one.
      public func getBacktest(_ request: Outcry.V1.GetBacktestRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetBacktestResponse {
        try await client.unary(Methods.getBacktest, request, options: options)
      }

      /// Lists backtests in the order of their creation, without days and trades.
      public func listBacktests(_ request: Outcry.V1.ListBacktestsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListBacktestsResponse {
        try await client.unary(Methods.listBacktests, request, options: options)
      }

      /// Ends a backtest that runs. One that has ended stays as it is.
      public func cancelBacktest(_ request: Outcry.V1.CancelBacktestRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CancelBacktestResponse {
        try await client.unary(Methods.cancelBacktest, request, options: options)
      }

      /// Shows several backtests beside each other, the best first, and where they ran on different data.
      public func compareBacktests(_ request: Outcry.V1.CompareBacktestsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CompareBacktestsResponse {
        try await client.unary(Methods.compareBacktests, request, options: options)
      }
    }
  }
}

extension Outcry.V1.BacktestService.Provider {
  public static var serviceName: String { Outcry.V1.BacktestService.serviceName }

  public var methods: [MethodHandler] {
    [
      .serverStreaming(Outcry.V1.BacktestService.Methods.runBacktest) { (request: Outcry.V1.RunBacktestRequest, responses: ResponseWriter<Outcry.V1.RunBacktestResponse>, context) in
        try await self.runBacktest(request, responses: responses, context: context)
      },
      .unary(Outcry.V1.BacktestService.Methods.getBacktest) { (request: Outcry.V1.GetBacktestRequest, context) -> Outcry.V1.GetBacktestResponse in
        try await self.getBacktest(request, context: context)
      },
      .unary(Outcry.V1.BacktestService.Methods.listBacktests) { (request: Outcry.V1.ListBacktestsRequest, context) -> Outcry.V1.ListBacktestsResponse in
        try await self.listBacktests(request, context: context)
      },
      .unary(Outcry.V1.BacktestService.Methods.cancelBacktest) { (request: Outcry.V1.CancelBacktestRequest, context) -> Outcry.V1.CancelBacktestResponse in
        try await self.cancelBacktest(request, context: context)
      },
      .unary(Outcry.V1.BacktestService.Methods.compareBacktests) { (request: Outcry.V1.CompareBacktestsRequest, context) -> Outcry.V1.CompareBacktestsResponse in
        try await self.compareBacktests(request, context: context)
      },
    ]
  }
}
