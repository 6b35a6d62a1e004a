// Generated from outcry/v1/positions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// How the cost of what is sold is found.
  public enum CostMethod: ProtobufEnum {
    /// Not said: AVERAGE.
    case unspecified
    /// Every unit costs the average.
    case average
    /// The oldest lot goes first.
    case fifo
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .average, .fifo]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .average
      case 2: self = .fifo
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .average: 1
      case .fifo: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "COST_METHOD_UNSPECIFIED": self = .unspecified
      case "COST_METHOD_AVERAGE": self = .average
      case "COST_METHOD_FIFO": self = .fifo
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "COST_METHOD_UNSPECIFIED"
      case .average: "COST_METHOD_AVERAGE"
      case .fifo: "COST_METHOD_FIFO"
      case .unrecognized: nil
      }
    }
  }

  /// What changed cash or positions.
  public enum TransactionType: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// Units came in for cash: a fill of an order, or a manual trade.
    case buy
    /// Units went out for cash: a fill of an order, or a manual trade.
    case sell
    /// Cash for a position held; below zero on a short one.
    case dividend
    /// Cash out, for nothing that is held: interest, data, custody.
    case fee
    /// A position's units and cost for each unit change; its cost as a whole does not.
    case split
    /// Cash in, from outside.
    case deposit
    /// Cash out, to outside.
    case withdrawal
    /// Cash from one currency to another.
    case conversion
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .buy, .sell, .dividend, .fee, .split, .deposit, .withdrawal, .conversion]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .buy
      case 2: self = .sell
      case 3: self = .dividend
      case 4: self = .fee
      case 5: self = .split
      case 6: self = .deposit
      case 7: self = .withdrawal
      case 8: self = .conversion
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .buy: 1
      case .sell: 2
      case .dividend: 3
      case .fee: 4
      case .split: 5
      case .deposit: 6
      case .withdrawal: 7
      case .conversion: 8
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "TRANSACTION_TYPE_UNSPECIFIED": self = .unspecified
      case "TRANSACTION_TYPE_BUY": self = .buy
      case "TRANSACTION_TYPE_SELL": self = .sell
      case "TRANSACTION_TYPE_DIVIDEND": self = .dividend
      case "TRANSACTION_TYPE_FEE": self = .fee
      case "TRANSACTION_TYPE_SPLIT": self = .split
      case "TRANSACTION_TYPE_DEPOSIT": self = .deposit
      case "TRANSACTION_TYPE_WITHDRAWAL": self = .withdrawal
      case "TRANSACTION_TYPE_CONVERSION": self = .conversion
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "TRANSACTION_TYPE_UNSPECIFIED"
      case .buy: "TRANSACTION_TYPE_BUY"
      case .sell: "TRANSACTION_TYPE_SELL"
      case .dividend: "TRANSACTION_TYPE_DIVIDEND"
      case .fee: "TRANSACTION_TYPE_FEE"
      case .split: "TRANSACTION_TYPE_SPLIT"
      case .deposit: "TRANSACTION_TYPE_DEPOSIT"
      case .withdrawal: "TRANSACTION_TYPE_WITHDRAWAL"
      case .conversion: "TRANSACTION_TYPE_CONVERSION"
      case .unrecognized: nil
      }
    }
  }

  /// Units bought or sold short together.
  public struct Lot: Sendable, Hashable {
    /// Units; negative when short.
    public var quantity: Outcry.V1.Decimal?
    /// Price of a unit.
    public var price: Outcry.V1.Decimal?
    /// Exact cost of what is left of it; negative when short.
    public var costBasis: Outcry.V1.Decimal?
    /// When it was opened.
    public var openTime: Google.Protobuf.Timestamp?
    /// The order that opened it. Empty for a manual trade.
    public var orderId: String = ""
    /// The strategy that it belongs to. Empty: none.
    public var strategyId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      quantity: Outcry.V1.Decimal? = nil,
      price: Outcry.V1.Decimal? = nil,
      costBasis: Outcry.V1.Decimal? = nil,
      openTime: Google.Protobuf.Timestamp? = nil,
      orderId: String = "",
      strategyId: String = ""
    ) {
      self.quantity = quantity
      self.price = price
      self.costBasis = costBasis
      self.openTime = openTime
      self.orderId = orderId
      self.strategyId = strategyId
    }
  }

  /// One strategy's part of what is held, or of what was earned.
  public struct StrategyPosition: Sendable, Hashable {
    /// The strategy. Empty: manual trades and orders without a strategy.
    public var strategyId: String = ""
    /// The instrument. Empty in a portfolio, where all are summed.
    public var symbol: String = ""
    /// Units; negative when short. Absent in a portfolio.
    public var quantity: Outcry.V1.Decimal?
    /// Average cost of a unit. Absent when flat.
    public var averagePrice: Outcry.V1.Decimal?
    /// Exact cost of what is held.
    public var costBasis: Outcry.V1.Decimal?
    /// Value at the mark.
    public var marketValue: Outcry.V1.Decimal?
    /// Profit of what was closed, before fees.
    public var realizedPnl: Outcry.V1.Decimal?
    /// Profit of what is held.
    public var unrealizedPnl: Outcry.V1.Decimal?
    /// Commission paid.
    public var fees: Outcry.V1.Decimal?
    /// Dividends received; below zero when paid on a short position.
    public var dividends: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategyId: String = "",
      symbol: String = "",
      quantity: Outcry.V1.Decimal? = nil,
      averagePrice: Outcry.V1.Decimal? = nil,
      costBasis: Outcry.V1.Decimal? = nil,
      marketValue: Outcry.V1.Decimal? = nil,
      realizedPnl: Outcry.V1.Decimal? = nil,
      unrealizedPnl: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil,
      dividends: Outcry.V1.Decimal? = nil
    ) {
      self.strategyId = strategyId
      self.symbol = symbol
      self.quantity = quantity
      self.averagePrice = averagePrice
      self.costBasis = costBasis
      self.marketValue = marketValue
      self.realizedPnl = realizedPnl
      self.unrealizedPnl = unrealizedPnl
      self.fees = fees
      self.dividends = dividends
    }
  }

  /// Cash in one currency.
  public struct CurrencyBalance: Sendable, Hashable {
    /// ISO 4217 code.
    public var currency: String = ""
    /// Cash; below zero when on credit.
    public var cash: Outcry.V1.Decimal?
    /// What one unit is worth in the base currency. 1 for the base itself.
    public var exchangeRate: Outcry.V1.Decimal?
    /// `cash` · `exchange_rate`, rounded half to even at 10⁻⁹.
    public var baseValue: Outcry.V1.Decimal?
    /// When the rate was set. Absent for the base currency.
    public var rateTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      currency: String = "",
      cash: Outcry.V1.Decimal? = nil,
      exchangeRate: Outcry.V1.Decimal? = nil,
      baseValue: Outcry.V1.Decimal? = nil,
      rateTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.currency = currency
      self.cash = cash
      self.exchangeRate = exchangeRate
      self.baseValue = baseValue
      self.rateTime = rateTime
    }
  }

  /// What a session holds of one instrument.
  public struct Position: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// The instrument.
    public var symbol: String {
      _read { yield _storage.fields.symbol }
      _modify { yield &_storage.fields.symbol }
    }
    /// Units; negative when short.
    public var quantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.quantity }
      _modify { yield &_storage.fields.quantity }
    }
    /// Average cost of a unit, rounded half to even at 10⁻⁹.
    public var averagePrice: Outcry.V1.Decimal? {
      _read { yield _storage.fields.averagePrice }
      _modify { yield &_storage.fields.averagePrice }
    }
    /// Newest market price. Absent before the first.
    public var markPrice: Outcry.V1.Decimal? {
      _read { yield _storage.fields.markPrice }
      _modify { yield &_storage.fields.markPrice }
    }
    /// Exact cost of what is held; negative when short.
    public var costBasis: Outcry.V1.Decimal? {
      _read { yield _storage.fields.costBasis }
      _modify { yield &_storage.fields.costBasis }
    }
    /// `quantity` · `mark_price`.
    public var marketValue: Outcry.V1.Decimal? {
      _read { yield _storage.fields.marketValue }
      _modify { yield &_storage.fields.marketValue }
    }
    /// Profit of what was closed, before fees.
    public var realizedPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.realizedPnl }
      _modify { yield &_storage.fields.realizedPnl }
    }
    /// `market_value` − `cost_basis`.
    public var unrealizedPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.unrealizedPnl }
      _modify { yield &_storage.fields.unrealizedPnl }
    }
    /// Commission paid.
    public var fees: Outcry.V1.Decimal? {
      _read { yield _storage.fields.fees }
      _modify { yield &_storage.fields.fees }
    }
    /// The session's clock when the position was opened.
    public var openTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.openTime }
      _modify { yield &_storage.fields.openTime }
    }
    /// What it consists of, oldest first. Under AVERAGE one lot.
    public var lots: [Outcry.V1.Lot] {
      _read { yield _storage.fields.lots }
      _modify { yield &_storage.fields.lots }
    }
    /// Whose it is. Sums to the position.
    public var strategies: [Outcry.V1.StrategyPosition] {
      _read { yield _storage.fields.strategies }
      _modify { yield &_storage.fields.strategies }
    }
    /// ISO 4217 code of every sum above.
    public var currency: String {
      _read { yield _storage.fields.currency }
      _modify { yield &_storage.fields.currency }
    }
    /// What one unit of it is worth in the base currency.
    public var exchangeRate: Outcry.V1.Decimal? {
      _read { yield _storage.fields.exchangeRate }
      _modify { yield &_storage.fields.exchangeRate }
    }
    /// `market_value` in the base currency.
    public var baseMarketValue: Outcry.V1.Decimal? {
      _read { yield _storage.fields.baseMarketValue }
      _modify { yield &_storage.fields.baseMarketValue }
    }
    /// Its sector. Empty: not told.
    public var sector: String {
      _read { yield _storage.fields.sector }
      _modify { yield &_storage.fields.sector }
    }
    /// |`base_market_value`| in per cent of equity. Absent without equity above zero.
    public var allocationPercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.allocationPercent }
      _modify { yield &_storage.fields.allocationPercent }
    }
    /// Dividends received; below zero when paid on a short position.
    public var dividends: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dividends }
      _modify { yield &_storage.fields.dividends }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var symbol: String = ""
      var quantity: Outcry.V1.Decimal?
      var averagePrice: Outcry.V1.Decimal?
      var markPrice: Outcry.V1.Decimal?
      var costBasis: Outcry.V1.Decimal?
      var marketValue: Outcry.V1.Decimal?
      var realizedPnl: Outcry.V1.Decimal?
      var unrealizedPnl: Outcry.V1.Decimal?
      var fees: Outcry.V1.Decimal?
      var openTime: Google.Protobuf.Timestamp?
      var lots: [Outcry.V1.Lot] = []
      var strategies: [Outcry.V1.StrategyPosition] = []
      var currency: String = ""
      var exchangeRate: Outcry.V1.Decimal?
      var baseMarketValue: Outcry.V1.Decimal?
      var sector: String = ""
      var allocationPercent: Outcry.V1.Decimal?
      var dividends: Outcry.V1.Decimal?
    }

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
      openTime: Google.Protobuf.Timestamp? = nil,
      lots: [Outcry.V1.Lot] = [],
      strategies: [Outcry.V1.StrategyPosition] = [],
      currency: String = "",
      exchangeRate: Outcry.V1.Decimal? = nil,
      baseMarketValue: Outcry.V1.Decimal? = nil,
      sector: String = "",
      allocationPercent: Outcry.V1.Decimal? = nil,
      dividends: Outcry.V1.Decimal? = nil
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
      self.lots = lots
      self.strategies = strategies
      self.currency = currency
      self.exchangeRate = exchangeRate
      self.baseMarketValue = baseMarketValue
      self.sector = sector
      self.allocationPercent = allocationPercent
      self.dividends = dividends
    }
  }

  /// What a session owns. `equity` = `cash` + `market_value` = `initial_cash` + `net_deposits` + `realized_pnl` + `unrealized_pnl` + `dividends`
  /// + `currency_pnl` − `fees`, exactly.
  public struct Portfolio: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// ISO 4217 code of every sum.
    public var currency: String {
      _read { yield _storage.fields.currency }
      _modify { yield &_storage.fields.currency }
    }
    /// Cash at the start.
    public var initialCash: Outcry.V1.Decimal? {
      _read { yield _storage.fields.initialCash }
      _modify { yield &_storage.fields.initialCash }
    }
    /// Cash now; below zero when on credit.
    public var cash: Outcry.V1.Decimal? {
      _read { yield _storage.fields.cash }
      _modify { yield &_storage.fields.cash }
    }
    /// Market value of all positions.
    public var marketValue: Outcry.V1.Decimal? {
      _read { yield _storage.fields.marketValue }
      _modify { yield &_storage.fields.marketValue }
    }
    /// Cash plus market value.
    public var equity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.equity }
      _modify { yield &_storage.fields.equity }
    }
    /// Profit of what was closed, before fees.
    public var realizedPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.realizedPnl }
      _modify { yield &_storage.fields.realizedPnl }
    }
    /// Profit of what is held.
    public var unrealizedPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.unrealizedPnl }
      _modify { yield &_storage.fields.unrealizedPnl }
    }
    /// Commission paid.
    public var fees: Outcry.V1.Decimal? {
      _read { yield _storage.fields.fees }
      _modify { yield &_storage.fields.fees }
    }
    /// The trading day, `YYYY-MM-DD` in the session's time zone. Empty before the first market data.
    public var day: String {
      _read { yield _storage.fields.day }
      _modify { yield &_storage.fields.day }
    }
    /// Equity when the day began.
    public var dayStartEquity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dayStartEquity }
      _modify { yield &_storage.fields.dayStartEquity }
    }
    /// Equity less `day_start_equity`.
    public var dayPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dayPnl }
      _modify { yield &_storage.fields.dayPnl }
    }
    /// What is held, in the order of symbols.
    public var positions: [Outcry.V1.Position] {
      _read { yield _storage.fields.positions }
      _modify { yield &_storage.fields.positions }
    }
    /// The session's clock. Absent before the first market data.
    public var marketTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.marketTime }
      _modify { yield &_storage.fields.marketTime }
    }
    /// Cash by currency, the base first. `cash` is their sum in the base currency.
    public var balances: [Outcry.V1.CurrencyBalance] {
      _read { yield _storage.fields.balances }
      _modify { yield &_storage.fields.balances }
    }
    /// Deposits less withdrawals since the start.
    public var netDeposits: Outcry.V1.Decimal? {
      _read { yield _storage.fields.netDeposits }
      _modify { yield &_storage.fields.netDeposits }
    }
    /// Dividends received less paid.
    public var dividends: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dividends }
      _modify { yield &_storage.fields.dividends }
    }
    /// What is held, by symbol and sector.
    public var exposure: Outcry.V1.Exposure? {
      _read { yield _storage.fields.exposure }
      _modify { yield &_storage.fields.exposure }
    }
    /// The highest equity so far, deposits and withdrawals taken out.
    public var peakEquity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.peakEquity }
      _modify { yield &_storage.fields.peakEquity }
    }
    /// How far equity is below it, in per cent.
    public var drawdownPercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.drawdownPercent }
      _modify { yield &_storage.fields.drawdownPercent }
    }
    /// Each strategy's result, in the order of their names.
    public var strategies: [Outcry.V1.StrategyPosition] {
      _read { yield _storage.fields.strategies }
      _modify { yield &_storage.fields.strategies }
    }
    /// How the cost of what is sold is found.
    public var costMethod: Outcry.V1.CostMethod {
      _read { yield _storage.fields.costMethod }
      _modify { yield &_storage.fields.costMethod }
    }
    /// Profit or loss that changes of exchange rates made.
    public var currencyPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.currencyPnl }
      _modify { yield &_storage.fields.currencyPnl }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var currency: String = ""
      var initialCash: Outcry.V1.Decimal?
      var cash: Outcry.V1.Decimal?
      var marketValue: Outcry.V1.Decimal?
      var equity: Outcry.V1.Decimal?
      var realizedPnl: Outcry.V1.Decimal?
      var unrealizedPnl: Outcry.V1.Decimal?
      var fees: Outcry.V1.Decimal?
      var day: String = ""
      var dayStartEquity: Outcry.V1.Decimal?
      var dayPnl: Outcry.V1.Decimal?
      var positions: [Outcry.V1.Position] = []
      var marketTime: Google.Protobuf.Timestamp?
      var balances: [Outcry.V1.CurrencyBalance] = []
      var netDeposits: Outcry.V1.Decimal?
      var dividends: Outcry.V1.Decimal?
      var exposure: Outcry.V1.Exposure?
      var peakEquity: Outcry.V1.Decimal?
      var drawdownPercent: Outcry.V1.Decimal?
      var strategies: [Outcry.V1.StrategyPosition] = []
      var costMethod: Outcry.V1.CostMethod = .unspecified
      var currencyPnl: Outcry.V1.Decimal?
    }

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
      marketTime: Google.Protobuf.Timestamp? = nil,
      balances: [Outcry.V1.CurrencyBalance] = [],
      netDeposits: Outcry.V1.Decimal? = nil,
      dividends: Outcry.V1.Decimal? = nil,
      exposure: Outcry.V1.Exposure? = nil,
      peakEquity: Outcry.V1.Decimal? = nil,
      drawdownPercent: Outcry.V1.Decimal? = nil,
      strategies: [Outcry.V1.StrategyPosition] = [],
      costMethod: Outcry.V1.CostMethod = .unspecified,
      currencyPnl: Outcry.V1.Decimal? = nil
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
      self.balances = balances
      self.netDeposits = netDeposits
      self.dividends = dividends
      self.exposure = exposure
      self.peakEquity = peakEquity
      self.drawdownPercent = drawdownPercent
      self.strategies = strategies
      self.costMethod = costMethod
      self.currencyPnl = currencyPnl
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
    /// `symbol`, or `symbol desc` for the reverse. Empty: `symbol`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.orderBy = orderBy
      self.minRevision = minRevision
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
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.minRevision = minRevision
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

  /// How many units become how many.
  public struct SplitRatio: Sendable, Hashable {
    /// Units after, above 0: the 2 of a two-for-one.
    public var numerator: UInt32 = 0
    /// Units before, above 0.
    public var denominator: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      numerator: UInt32 = 0,
      denominator: UInt32 = 0
    ) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// One change of cash or positions.
  public struct Transaction: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// The server's name for it.
    public var transactionId: String {
      _read { yield _storage.fields.transactionId }
      _modify { yield &_storage.fields.transactionId }
    }
    /// The caller's name for it. Empty for fills.
    public var clientTransactionId: String {
      _read { yield _storage.fields.clientTransactionId }
      _modify { yield &_storage.fields.clientTransactionId }
    }
    /// What kind.
    public var type: Outcry.V1.TransactionType {
      _read { yield _storage.fields.type }
      _modify { yield &_storage.fields.type }
    }
    /// The instrument. Empty for FEE, DEPOSIT, WITHDRAWAL and CONVERSION.
    public var symbol: String {
      _read { yield _storage.fields.symbol }
      _modify { yield &_storage.fields.symbol }
    }
    /// Units, above zero, for BUY and SELL.
    public var quantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.quantity }
      _modify { yield &_storage.fields.quantity }
    }
    /// Price of a unit for BUY and SELL; cash for each unit for DIVIDEND.
    public var price: Outcry.V1.Decimal? {
      _read { yield _storage.fields.price }
      _modify { yield &_storage.fields.price }
    }
    /// Change of cash in `currency`, fee included.
    public var amount: Outcry.V1.Decimal? {
      _read { yield _storage.fields.amount }
      _modify { yield &_storage.fields.amount }
    }
    /// Commission or fee, at least 0, within `amount`.
    public var fee: Outcry.V1.Decimal? {
      _read { yield _storage.fields.fee }
      _modify { yield &_storage.fields.fee }
    }
    /// ISO 4217 code.
    public var currency: String {
      _read { yield _storage.fields.currency }
      _modify { yield &_storage.fields.currency }
    }
    /// Worth of one unit of `currency` in the base currency at that moment.
    public var exchangeRate: Outcry.V1.Decimal? {
      _read { yield _storage.fields.exchangeRate }
      _modify { yield &_storage.fields.exchangeRate }
    }
    /// For SPLIT.
    public var split: Outcry.V1.SplitRatio? {
      _read { yield _storage.fields.split }
      _modify { yield &_storage.fields.split }
    }
    /// For CONVERSION: the currency that came in.
    public var toCurrency: String {
      _read { yield _storage.fields.toCurrency }
      _modify { yield &_storage.fields.toCurrency }
    }
    /// For CONVERSION: how much of it.
    public var toAmount: Outcry.V1.Decimal? {
      _read { yield _storage.fields.toAmount }
      _modify { yield &_storage.fields.toAmount }
    }
    /// Whose position it changed. Empty: none, a manual trade.
    public var strategyId: String {
      _read { yield _storage.fields.strategyId }
      _modify { yield &_storage.fields.strategyId }
    }
    /// For a fill: its order.
    public var orderId: String {
      _read { yield _storage.fields.orderId }
      _modify { yield &_storage.fields.orderId }
    }
    /// For a fill: its execution.
    public var executionId: String {
      _read { yield _storage.fields.executionId }
      _modify { yield &_storage.fields.executionId }
    }
    /// For people.
    public var note: String {
      _read { yield _storage.fields.note }
      _modify { yield &_storage.fields.note }
    }
    /// Profit that it realised, before fees.
    public var realizedPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.realizedPnl }
      _modify { yield &_storage.fields.realizedPnl }
    }
    /// When it happened.
    public var time: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.time }
      _modify { yield &_storage.fields.time }
    }
    /// The session's clock when it was recorded.
    public var createTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.createTime }
      _modify { yield &_storage.fields.createTime }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var transactionId: String = ""
      var clientTransactionId: String = ""
      var type: Outcry.V1.TransactionType = .unspecified
      var symbol: String = ""
      var quantity: Outcry.V1.Decimal?
      var price: Outcry.V1.Decimal?
      var amount: Outcry.V1.Decimal?
      var fee: Outcry.V1.Decimal?
      var currency: String = ""
      var exchangeRate: Outcry.V1.Decimal?
      var split: Outcry.V1.SplitRatio?
      var toCurrency: String = ""
      var toAmount: Outcry.V1.Decimal?
      var strategyId: String = ""
      var orderId: String = ""
      var executionId: String = ""
      var note: String = ""
      var realizedPnl: Outcry.V1.Decimal?
      var time: Google.Protobuf.Timestamp?
      var createTime: Google.Protobuf.Timestamp?
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      transactionId: String = "",
      clientTransactionId: String = "",
      type: Outcry.V1.TransactionType = .unspecified,
      symbol: String = "",
      quantity: Outcry.V1.Decimal? = nil,
      price: Outcry.V1.Decimal? = nil,
      amount: Outcry.V1.Decimal? = nil,
      fee: Outcry.V1.Decimal? = nil,
      currency: String = "",
      exchangeRate: Outcry.V1.Decimal? = nil,
      split: Outcry.V1.SplitRatio? = nil,
      toCurrency: String = "",
      toAmount: Outcry.V1.Decimal? = nil,
      strategyId: String = "",
      orderId: String = "",
      executionId: String = "",
      note: String = "",
      realizedPnl: Outcry.V1.Decimal? = nil,
      time: Google.Protobuf.Timestamp? = nil,
      createTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionId = sessionId
      self.transactionId = transactionId
      self.clientTransactionId = clientTransactionId
      self.type = type
      self.symbol = symbol
      self.quantity = quantity
      self.price = price
      self.amount = amount
      self.fee = fee
      self.currency = currency
      self.exchangeRate = exchangeRate
      self.split = split
      self.toCurrency = toCurrency
      self.toAmount = toAmount
      self.strategyId = strategyId
      self.orderId = orderId
      self.executionId = executionId
      self.note = note
      self.realizedPnl = realizedPnl
      self.time = time
      self.createTime = createTime
    }
  }

  /// Asks to record a transaction.
  public struct RecordTransactionRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// The caller's name for it, the key of idempotency, as `client_order_id`. Required.
    public var clientTransactionId: String = ""
    /// What kind. Required.
    public var type: Outcry.V1.TransactionType = .unspecified
    /// Required for BUY, SELL, DIVIDEND and SPLIT, empty otherwise.
    public var symbol: String = ""
    /// Required for BUY and SELL, above zero.
    public var quantity: Outcry.V1.Decimal?
    /// Required for BUY and SELL (of a unit) and DIVIDEND (cash for each unit), above zero.
    public var price: Outcry.V1.Decimal?
    /// Required for FEE, DEPOSIT, WITHDRAWAL and CONVERSION (what goes out), above zero.
    public var amount: Outcry.V1.Decimal?
    /// For BUY and SELL, at least 0. Absent: 0.
    public var fee: Outcry.V1.Decimal?
    /// For FEE, DEPOSIT, WITHDRAWAL and CONVERSION (what goes out). Empty: the base currency.
    public var currency: String = ""
    /// Required for SPLIT.
    public var split: Outcry.V1.SplitRatio?
    /// Required for CONVERSION.
    public var toCurrency: String = ""
    /// Required for CONVERSION, above zero.
    public var toAmount: Outcry.V1.Decimal?
    /// For BUY and SELL: whose position. Empty: none.
    public var strategyId: String = ""
    /// For people; at most 256 bytes.
    public var note: String = ""
    /// When it happened. Absent: now by the session's clock. Not after it.
    public var time: Google.Protobuf.Timestamp?
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      clientTransactionId: String = "",
      type: Outcry.V1.TransactionType = .unspecified,
      symbol: String = "",
      quantity: Outcry.V1.Decimal? = nil,
      price: Outcry.V1.Decimal? = nil,
      amount: Outcry.V1.Decimal? = nil,
      fee: Outcry.V1.Decimal? = nil,
      currency: String = "",
      split: Outcry.V1.SplitRatio? = nil,
      toCurrency: String = "",
      toAmount: Outcry.V1.Decimal? = nil,
      strategyId: String = "",
      note: String = "",
      time: Google.Protobuf.Timestamp? = nil,
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.clientTransactionId = clientTransactionId
      self.type = type
      self.symbol = symbol
      self.quantity = quantity
      self.price = price
      self.amount = amount
      self.fee = fee
      self.currency = currency
      self.split = split
      self.toCurrency = toCurrency
      self.toAmount = toAmount
      self.strategyId = strategyId
      self.note = note
      self.time = time
      self.validateOnly = validateOnly
    }
  }

  /// A recorded transaction.
  public struct RecordTransactionResponse: Sendable, Hashable {
    /// The transaction. Under `validate_only` it has no `transaction_id`.
    public var transaction: Outcry.V1.Transaction?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      transaction: Outcry.V1.Transaction? = nil,
      revision: UInt64 = 0
    ) {
      self.transaction = transaction
      self.revision = revision
    }
  }

  /// Asks for transactions.
  public struct ListTransactionsRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only these kinds. Empty: all.
    public var types: [Outcry.V1.TransactionType] = []
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only this strategy's. Empty: all.
    public var strategyId: String = ""
    /// Only at or after this time. Absent: from the beginning.
    public var startTime: Google.Protobuf.Timestamp?
    /// Only before this time. Absent: to the end.
    public var endTime: Google.Protobuf.Timestamp?
    /// `create_time`, or `create_time desc` for the reverse. Empty: `create_time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      types: [Outcry.V1.TransactionType] = [],
      symbol: String = "",
      strategyId: String = "",
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.types = types
      self.symbol = symbol
      self.strategyId = strategyId
      self.startTime = startTime
      self.endTime = endTime
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some transactions.
  public struct ListTransactionsResponse: Sendable, Hashable {
    /// In the order in which they were recorded.
    public var transactions: [Outcry.V1.Transaction] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      transactions: [Outcry.V1.Transaction] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.transactions = transactions
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks to set an exchange rate.
  public struct SetExchangeRateRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// ISO 4217 code, another than the base. Required.
    public var currency: String = ""
    /// What one unit of it is worth in the base currency, above zero. Required.
    public var rate: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      currency: String = "",
      rate: Outcry.V1.Decimal? = nil
    ) {
      self.sessionId = sessionId
      self.currency = currency
      self.rate = rate
    }
  }

  /// A set exchange rate.
  public struct SetExchangeRateResponse: Sendable, Hashable {
    /// The balance at the new rate.
    public var balance: Outcry.V1.CurrencyBalance?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      balance: Outcry.V1.CurrencyBalance? = nil,
      revision: UInt64 = 0
    ) {
      self.balance = balance
      self.revision = revision
    }
  }

  /// The portfolio at the end of a day.
  public struct PortfolioSnapshot: Sendable, Hashable {
    /// The day, `YYYY-MM-DD` in the session's time zone.
    public var day: String = ""
    /// The portfolio then.
    public var portfolio: Outcry.V1.Portfolio?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      day: String = "",
      portfolio: Outcry.V1.Portfolio? = nil
    ) {
      self.day = day
      self.portfolio = portfolio
    }
  }

  /// Asks for daily snapshots.
  public struct ListSnapshotsRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only days not before this one, `YYYY-MM-DD`. Empty: from the first.
    public var startDay: String = ""
    /// Only days not after this one. Empty: to the last.
    public var endDay: String = ""
    /// `day`, or `day desc` for the reverse. Empty: `day`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      startDay: String = "",
      endDay: String = "",
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.startDay = startDay
      self.endDay = endDay
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some daily snapshots.
  public struct ListSnapshotsResponse: Sendable, Hashable {
    /// In the order of days.
    public var snapshots: [Outcry.V1.PortfolioSnapshot] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      snapshots: [Outcry.V1.PortfolioSnapshot] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.snapshots = snapshots
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// What a session was worth at one moment.
  public struct EquityPoint: Sendable, Hashable {
    /// The moment.
    public var time: Google.Protobuf.Timestamp?
    /// Cash plus market value, in the base currency.
    public var equity: Outcry.V1.Decimal?
    /// Cash, in the base currency.
    public var cash: Outcry.V1.Decimal?
    /// Profit of what was closed, before fees.
    public var realizedPnl: Outcry.V1.Decimal?
    /// Profit of what was held.
    public var unrealizedPnl: Outcry.V1.Decimal?
    /// Commission and fees paid.
    public var fees: Outcry.V1.Decimal?
    /// How far below the highest equity, in per cent.
    public var drawdownPercent: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      time: Google.Protobuf.Timestamp? = nil,
      equity: Outcry.V1.Decimal? = nil,
      cash: Outcry.V1.Decimal? = nil,
      realizedPnl: Outcry.V1.Decimal? = nil,
      unrealizedPnl: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil,
      drawdownPercent: Outcry.V1.Decimal? = nil
    ) {
      self.time = time
      self.equity = equity
      self.cash = cash
      self.realizedPnl = realizedPnl
      self.unrealizedPnl = unrealizedPnl
      self.fees = fees
      self.drawdownPercent = drawdownPercent
    }
  }

  /// Asks for an equity curve.
  public struct ListEquityPointsRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only at or after this time. Absent: from the beginning.
    public var startTime: Google.Protobuf.Timestamp?
    /// Only before this time. Absent: to the end.
    public var endTime: Google.Protobuf.Timestamp?
    /// `time`, or `time desc` for the reverse. Empty: `time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.startTime = startTime
      self.endTime = endTime
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// A part of an equity curve.
  public struct ListEquityPointsResponse: Sendable, Hashable {
    /// In the order of time. Of a session with more closes than the server keeps, evenly thinned.
    public var points: [Outcry.V1.EquityPoint] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      points: [Outcry.V1.EquityPoint] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.points = points
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }
}
