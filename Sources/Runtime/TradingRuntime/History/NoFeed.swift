public import TradingModel

/// The feed of a server that has only what was imported.
public struct NoFeed: MarketDataFeed {
  public init() {}

  public var instruments: [Instrument] { [] }
  public var description: String { "none" }

  public func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    throw RuntimeError.invalid(field: "spec.symbols", reason: "have no data: there is no feed")
  }
}
