import OutcryContract
import RPCCore
import Synchronization

/// A stream of as many quotes as the request's `after_revision` says; with 0, one that says nothing until it is
/// cancelled.
final class QuoteService: RPCService {
  static let serviceName = Outcry.V1.MarketDataService.serviceName
  private let completions = Atomic(0)

  /// Calls that sent all their messages.
  var completed: Int { completions.load(ordering: .relaxed) }

  var methods: [MethodHandler] {
    [
      .serverStreaming(Outcry.V1.MarketDataService.Methods.watchQuotes) {
        (request: Outcry.V1.WatchQuotesRequest, responses: ResponseWriter<Outcry.V1.WatchQuotesResponse>, _) in
        try await self.stream(request, to: responses)
      }
    ]
  }

  private func stream(
    _ request: Outcry.V1.WatchQuotesRequest, to responses: ResponseWriter<Outcry.V1.WatchQuotesResponse>
  ) async throws {
    guard case .afterRevision(let count)? = request.start?.position, count > 0 else {
      try await responses.sendHeaders()
      return try await Task.sleep(for: .seconds(86_400))
    }
    for number in 1...count {
      var quote = Outcry.V1.Quote()
      quote.sessionId = request.sessionId
      quote.symbol = "AAPL"
      quote.last = Outcry.V1.Decimal(value: "1350.25")
      quote.tickSequence = number
      try await responses.write(Outcry.V1.WatchQuotesResponse(revision: number, payload: .event(quote)))
    }
    completions.add(1, ordering: .relaxed)
  }
}
