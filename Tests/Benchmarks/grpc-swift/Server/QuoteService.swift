import GRPCCore
import Synchronization

/// A stream of as many quotes as the request's `after_revision` says; with 0, one that says nothing until it is
/// cancelled.
final class QuoteService: Outcry_V1_MarketDataService.ServiceProtocol {
  private let completions = Atomic(0)

  /// Calls that sent all their messages.
  var completed: Int { completions.load(ordering: .relaxed) }

  func getQuote(
    request: ServerRequest<Outcry_V1_GetQuoteRequest>, context: ServerContext
  ) async throws -> ServerResponse<Outcry_V1_GetQuoteResponse> {
    throw RPCError(code: .unimplemented, message: "not measured")
  }

  func watchQuotes(
    request: ServerRequest<Outcry_V1_WatchQuotesRequest>, context: ServerContext
  ) async throws -> StreamingServerResponse<Outcry_V1_WatchQuotesResponse> {
    StreamingServerResponse { writer in
      try await self.write(request.message, to: writer)
      return [:]
    }
  }

  private func write(
    _ request: Outcry_V1_WatchQuotesRequest, to writer: RPCWriter<Outcry_V1_WatchQuotesResponse>
  ) async throws {
    let count = request.start.afterRevision
    guard count > 0 else { return try await Task.sleep(for: .seconds(86_400)) }
    for number in 1...count {
      var message = Outcry_V1_WatchQuotesResponse()
      message.revision = number
      message.event.sessionID = request.sessionID
      message.event.symbol = "AAPL"
      message.event.last.value = "1350.25"
      message.event.tickSequence = number
      try await writer.write(message)
    }
    completions.add(1, ordering: .relaxed)
  }
}
