// Generated from outcry/v1/market_data.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Shows and streams quotes. A session replays its own history at its own pace, so a quote belongs to a session.
  public enum MarketDataService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.MarketDataService"

    /// The methods of the service.
    public enum Methods {
      /// Shows the newest quote of one instrument.
      public static let getQuote = MethodDescriptor(service: serviceName, method: "GetQuote", kind: .unary)
      /// Streams quotes.
      public static let watchQuotes = MethodDescriptor(service: serviceName, method: "WatchQuotes", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [getQuote, watchQuotes]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Shows the newest quote of one instrument.
      func getQuote(_ request: Outcry.V1.GetQuoteRequest, context: ServerContext) async throws -> Outcry.V1.GetQuoteResponse

      /// Streams quotes.
      func watchQuotes(_ request: Outcry.V1.WatchQuotesRequest, responses: ResponseWriter<Outcry.V1.WatchQuotesResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Shows the newest quote of one instrument.
      public func getQuote(_ request: Outcry.V1.GetQuoteRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetQuoteResponse {
        try await client.unary(Methods.getQuote, request, options: options)
      }

      /// Streams quotes.
      public func watchQuotes(_ request: Outcry.V1.WatchQuotesRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchQuotesResponse> {
        client.serverStreaming(Methods.watchQuotes, request, options: options)
      }
    }
  }
}

extension Outcry.V1.MarketDataService.Provider {
  public static var serviceName: String { Outcry.V1.MarketDataService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.MarketDataService.Methods.getQuote) { (request: Outcry.V1.GetQuoteRequest, context) -> Outcry.V1.GetQuoteResponse in
        try await self.getQuote(request, context: context)
      },
      .serverStreaming(Outcry.V1.MarketDataService.Methods.watchQuotes) { (request: Outcry.V1.WatchQuotesRequest, responses: ResponseWriter<Outcry.V1.WatchQuotesResponse>, context) in
        try await self.watchQuotes(request, responses: responses, context: context)
      },
    ]
  }
}
