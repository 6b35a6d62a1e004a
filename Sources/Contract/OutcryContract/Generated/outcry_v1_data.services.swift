// Generated from outcry/v1/data.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Takes bars and factors in, shows what there is, and drops it. What was imported is kept in the server's store; sessions,
  /// backtests and optimizations find it beside the feed's, and before the feed's where both have a symbol.
  ///
  /// What a session that has not ended replays does not change under it: such a change is FAILED_PRECONDITION, and names the
  /// sessions. New bars after the last one are always taken.
  public enum DataService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.DataService"

    /// The methods of the service.
    public enum Methods {
      /// Adds the bars of one CSV file to a series: first a header, then the file in pieces. All of them or none: the first row
      /// that is wrong is INVALID_ARGUMENT, with `file`, `line` and `column` in the ErrorInfo's metadata. Bars that are there
      /// already are left as they are, so that the same file again changes nothing; one that is there with other values is
      /// ALREADY_EXISTS, unless `replace` says that the file is right.
      public static let importBars = MethodDescriptor(service: serviceName, method: "ImportBars", kind: .clientStreaming)
      /// Sets the splits and dividends of a symbol. The same again changes nothing; others than those that are there are
      /// ALREADY_EXISTS, unless `replace` says that the file is right.
      public static let importFactors = MethodDescriptor(service: serviceName, method: "ImportFactors", kind: .unary)
      /// Lists what there is: imported series and the feed's, in the order of symbols and intervals.
      public static let listSeries = MethodDescriptor(service: serviceName, method: "ListSeries", kind: .unary)
      /// Drops an imported series; with the last one of a symbol its splits and dividends.
      public static let deleteSeries = MethodDescriptor(service: serviceName, method: "DeleteSeries", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [importBars, importFactors, listSeries, deleteSeries]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Adds the bars of one CSV file to a series: first a header, then the file in pieces. All of them or none: the first row
      /// that is wrong is INVALID_ARGUMENT, with `file`, `line` and `column` in the ErrorInfo's metadata. Bars that are there
      /// already are left as they are, so that the same file again changes nothing; one that is there with other values is
      /// ALREADY_EXISTS, unless `replace` says that the file is right.
      func importBars(_ requests: RequestStream<Outcry.V1.ImportBarsRequest>, context: ServerContext) async throws -> Outcry.V1.ImportBarsResponse

      /// Sets the splits and dividends of a symbol. The same again changes nothing; others than those that are there are
      /// ALREADY_EXISTS, unless `replace` says that the file is right.
      func importFactors(_ request: Outcry.V1.ImportFactorsRequest, context: ServerContext) async throws -> Outcry.V1.ImportFactorsResponse

      /// Lists what there is: imported series and the feed's, in the order of symbols and intervals.
      func listSeries(_ request: Outcry.V1.ListSeriesRequest, context: ServerContext) async throws -> Outcry.V1.ListSeriesResponse

      /// Drops an imported series; with the last one of a symbol its splits and dividends.
      func deleteSeries(_ request: Outcry.V1.DeleteSeriesRequest, context: ServerContext) async throws -> Outcry.V1.DeleteSeriesResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Adds the bars of one CSV file to a series: first a header, then the file in pieces. All of them or none: the first row
      /// that is wrong is INVALID_ARGUMENT, with `file`, `line` and `column` in the ErrorInfo's metadata. Bars that are there
      /// already are left as they are, so that the same file again changes nothing; one that is there with other values is
      /// ALREADY_EXISTS, unless `replace` says that the file is right.
      public func importBars(options: CallOptions = .init(), requests: @escaping @Sendable (RequestWriter<Outcry.V1.ImportBarsRequest>) async throws -> Void) async throws -> Outcry.V1.ImportBarsResponse {
        try await client.clientStreaming(Methods.importBars, options: options, requests: requests)
      }

      /// Sets the splits and dividends of a symbol. The same again changes nothing; others than those that are there are
      /// ALREADY_EXISTS, unless `replace` says that the file is right.
      public func importFactors(_ request: Outcry.V1.ImportFactorsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ImportFactorsResponse {
        try await client.unary(Methods.importFactors, request, options: options)
      }

      /// Lists what there is: imported series and the feed's, in the order of symbols and intervals.
      public func listSeries(_ request: Outcry.V1.ListSeriesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListSeriesResponse {
        try await client.unary(Methods.listSeries, request, options: options)
      }

      /// Drops an imported series; with the last one of a symbol its splits and dividends.
      public func deleteSeries(_ request: Outcry.V1.DeleteSeriesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.DeleteSeriesResponse {
        try await client.unary(Methods.deleteSeries, request, options: options)
      }
    }
  }
}

extension Outcry.V1.DataService.Provider {
  public static var serviceName: String { Outcry.V1.DataService.serviceName }

  public var methods: [MethodHandler] {
    [
      .clientStreaming(Outcry.V1.DataService.Methods.importBars) { (requests: RequestStream<Outcry.V1.ImportBarsRequest>, context) -> Outcry.V1.ImportBarsResponse in
        try await self.importBars(requests, context: context)
      },
      .unary(Outcry.V1.DataService.Methods.importFactors) { (request: Outcry.V1.ImportFactorsRequest, context) -> Outcry.V1.ImportFactorsResponse in
        try await self.importFactors(request, context: context)
      },
      .unary(Outcry.V1.DataService.Methods.listSeries) { (request: Outcry.V1.ListSeriesRequest, context) -> Outcry.V1.ListSeriesResponse in
        try await self.listSeries(request, context: context)
      },
      .unary(Outcry.V1.DataService.Methods.deleteSeries) { (request: Outcry.V1.DeleteSeriesRequest, context) -> Outcry.V1.DeleteSeriesResponse in
        try await self.deleteSeries(request, context: context)
      },
    ]
  }
}
