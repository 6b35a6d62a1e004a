// Generated from outcry/v1/positions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import StandardMessages

extension Outcry.V1 {
  /// What a session holds of one instrument.
  public struct Position: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String = ""
    /// The instrument.
    public var symbol: String = ""
    /// Units; negative when short.
    public var quantity: Outcry.V1.Decimal?
    /// Average cost of a unit, rounded half to even at 10⁻⁹.
    public var averagePrice: Outcry.V1.Decimal?
    /// Newest market price. Absent before the first.
    public var markPrice: Outcry.V1.Decimal?
    /// Exact cost of what is held; negative when short.
    public var costBasis: Outcry.V1.Decimal?
    /// `quantity` · `mark_price`.
    public var marketValue: Outcry.V1.Decimal?
    /// Profit of what was closed, before fees.
    public var realizedPnl: Outcry.V1.Decimal?
    /// `market_value` − `cost_basis`.
    public var unrealizedPnl: Outcry.V1.Decimal?
    /// Commission paid.
    public var fees: Outcry.V1.Decimal?
    /// The session's clock when the position was opened.
    public var openTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      symbol: String = "",
      quantity: Outcry.V1.Decimal? = nil,
      averagePrice: Outcry.V1.Decimal? = nil,
      markPrice: Outcry.V1.Decimal? = nil,
      costBasis: Outcry.V1.Decimal? = nil,
      marketValue: Outcry.V1.Decimal? = nil,
      realizedPnl: Outcry.V1.Decimal? = nil,
      unrealizedPnl: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil,
      openTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionId = sessionId
      self.symbol = symbol
      self.quantity = quantity
      self.averagePrice = averagePrice
      self.markPrice = markPrice
      self.costBasis = costBasis
      self.marketValue = marketValue
      self.realizedPnl = realizedPnl
      self.unrealizedPnl = unrealizedPnl
      self.fees = fees
      self.openTime = openTime
    }
  }

  /// What a session owns. `equity` = `cash` + `market_value` = `initial_cash` + `realized_pnl` + `unrealized_pnl` − `fees`, exactly.
  public struct Portfolio: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String = ""
    /// ISO 4217 code of every sum.
    public var currency: String = ""
    /// Cash at the start.
    public var initialCash: Outcry.V1.Decimal?
    /// Cash now; below zero when on credit.
    public var cash: Outcry.V1.Decimal?
    /// Market value of all positions.
    public var marketValue: Outcry.V1.Decimal?
    /// Cash plus market value.
    public var equity: Outcry.V1.Decimal?
    /// Profit of what was closed, before fees.
    public var realizedPnl: Outcry.V1.Decimal?
    /// Profit of what is held.
    public var unrealizedPnl: Outcry.V1.Decimal?
    /// Commission paid.
    public var fees: Outcry.V1.Decimal?
    /// The trading day, `YYYY-MM-DD` in the session's time zone. Empty before the first market data.
    public var day: String = ""
    /// Equity when the day began.
    public var dayStartEquity: Outcry.V1.Decimal?
    /// Equity less `day_start_equity`.
    public var dayPnl: Outcry.V1.Decimal?
    /// What is held, in the order of symbols.
    public var positions: [Outcry.V1.Position] = []
    /// The session's clock. Absent before the first market data.
    public var marketTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      currency: String = "",
      initialCash: Outcry.V1.Decimal? = nil,
      cash: Outcry.V1.Decimal? = nil,
      marketValue: Outcry.V1.Decimal? = nil,
      equity: Outcry.V1.Decimal? = nil,
      realizedPnl: Outcry.V1.Decimal? = nil,
      unrealizedPnl: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil,
      day: String = "",
      dayStartEquity: Outcry.V1.Decimal? = nil,
      dayPnl: Outcry.V1.Decimal? = nil,
      positions: [Outcry.V1.Position] = [],
      marketTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionId = sessionId
      self.currency = currency
      self.initialCash = initialCash
      self.cash = cash
      self.marketValue = marketValue
      self.equity = equity
      self.realizedPnl = realizedPnl
      self.unrealizedPnl = unrealizedPnl
      self.fees = fees
      self.day = day
      self.dayStartEquity = dayStartEquity
      self.dayPnl = dayPnl
      self.positions = positions
      self.marketTime = marketTime
    }
  }

  /// Asks for a session's positions.
  public struct ListPositionsRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = ""
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }
  }

  /// Some positions.
  public struct ListPositionsResponse: Sendable, Hashable {
    /// In the order of their symbols.
    public var positions: [Outcry.V1.Position] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      positions: [Outcry.V1.Position] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.positions = positions
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks to close a position.
  public struct ClosePositionRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which instrument. Required.
    public var symbol: String = ""
    /// The caller's name for its intent, the key of idempotency, as in PlaceOrder. Required.
    public var clientOrderId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      symbol: String = "",
      clientOrderId: String = ""
    ) {
      self.sessionId = sessionId
      self.symbol = symbol
      self.clientOrderId = clientOrderId
    }
  }

  /// The order that closes a position.
  public struct ClosePositionResponse: Sendable, Hashable {
    /// The order.
    public var order: Outcry.V1.Order?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      order: Outcry.V1.Order? = nil,
      revision: UInt64 = 0
    ) {
      self.order = order
      self.revision = revision
    }
  }

  /// Asks for a session's portfolio.
  public struct GetPortfolioRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = ""
    ) {
      self.sessionId = sessionId
    }
  }

  /// A session's portfolio.
  public struct GetPortfolioResponse: Sendable, Hashable {
    /// The portfolio.
    public var portfolio: Outcry.V1.Portfolio?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      portfolio: Outcry.V1.Portfolio? = nil,
      revision: UInt64 = 0
    ) {
      self.portfolio = portfolio
      self.revision = revision
    }
  }

  /// Asks for a stream of portfolios.
  public struct WatchPortfolioRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Where to begin. Required.
    public var start: Outcry.V1.WatchStart?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      start: Outcry.V1.WatchStart? = nil
    ) {
      self.sessionId = sessionId
      self.start = start
    }
  }

  /// One message of a stream of portfolios.
  public struct WatchPortfolioResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchPortfolioResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchPortfolioResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// The portfolio at the beginning.
      case snapshot(Outcry.V1.Portfolio)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// The portfolio at the close of a bar.
      case event(Outcry.V1.Portfolio)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }
}
