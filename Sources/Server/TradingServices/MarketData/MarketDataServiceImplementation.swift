import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// `outcry.v1.MarketDataService`.
struct MarketDataServiceImplementation: Outcry.V1.MarketDataService.Provider {
  let core: ServiceCore

  func getQuote(_ request: Wire.GetQuoteRequest, context: ServerContext) async throws -> Wire.GetQuoteResponse {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbols([request.symbol], { _ in "symbol" }, in: runner.definition.configuration)
      let symbol = try fields.finish { symbols.first }
      return try await core.read(runner, atLeast: request.minRevision) { view, revision in
        guard let quote = SessionPoint(view).quote(of: symbol) else { throw QuoteNotAvailable(symbol: symbol) }
        return Wire.GetQuoteResponse(quote: quote, revision: revision)
      }
    }
  }

  func watchQuotes(
    _ request: Wire.WatchQuotesRequest, responses: ResponseWriter<Wire.WatchQuotesResponse>, context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbols(
        request.symbols, { "symbols[\($0)]" }, in: runner.definition.configuration)
      let position = fields.watchStart(request.start)
      let start = try fields.finish { position }
      try await core.watch(runner, from: start, QuotesProjection(symbols: symbols), responses)
    }
  }
}
