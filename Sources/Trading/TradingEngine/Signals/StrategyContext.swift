public import TradingModel

/// What a strategy may see of its session: a snapshot, to be read and dropped.
public struct StrategyContext: Sendable, Hashable {
  /// What the session holds of one instrument.
  public struct Holding: Sendable, Hashable {
    /// Signed; zero when flat.
    public var quantity: Quantity
    /// Mean price of what is held, in the instrument's currency. Nil when flat.
    public var averagePrice: Price?
    /// In the session's base currency.
    public var unrealizedProfit: Money
    /// When what is held was opened. Nil when flat.
    public var openTime: Instant?
    /// Whether an order that opens or closes a position is still working.
    public var hasWorkingOrder: Bool

    public init(
      quantity: Quantity, averagePrice: Price? = nil, unrealizedProfit: Money = .zero, openTime: Instant? = nil,
      hasWorkingOrder: Bool = false
    ) {
      self.quantity = quantity
      self.averagePrice = averagePrice
      self.unrealizedProfit = unrealizedProfit
      self.openTime = openTime
      self.hasWorkingOrder = hasWorkingOrder
    }

    public static let flat = Holding(quantity: .zero)
  }

  /// The time of the session's clock.
  public let time: Instant
  /// In the session's base currency, as ``cash`` is.
  public let equity: Money
  public let cash: Money
  private let source: Source

  private enum Source: Sendable, Hashable {
    case told(Holding, others: [Symbol: Holding])
    /// The books of a session as they are: nothing is computed before it is asked for.
    case books(positions: [Position], workingOrders: [[Int]], places: NameIndex<IdentifierKind.Instrument>, own: Int?)
  }

  /// A context that says what it is told, for whoever drives a strategy without a session.
  public init(
    holding: Holding, others: [Symbol: Holding] = [:], equity: Money = .zero, cash: Money = .zero,
    time: Instant = Instant(nanosecondsSinceEpoch: 0)
  ) {
    self.time = time
    self.equity = equity
    self.cash = cash
    source = .told(holding, others: others)
  }

  public init(position: Quantity, hasWorkingOrder: Bool) {
    self.init(holding: Holding(quantity: position, hasWorkingOrder: hasWorkingOrder))
  }

  /// - Parameter place: that of the instrument which the call is about. Nil: none.
  init(_ state: SessionState, place: Int?, at time: Instant) {
    self.time = time
    equity = state.portfolio.equity
    cash = state.portfolio.cash
    source = .books(
      positions: state.portfolio.positions, workingOrders: state.orderBook.workingIn, places: state.market.places,
      own: place)
  }

  /// Units of the symbol that the call is about: signed, zero when flat.
  public var position: Quantity {
    switch source {
    case .told(let holding, _): holding.quantity
    case .books(let positions, _, _, let own): own.map { positions[$0].quantity } ?? .zero
    }
  }

  /// Whether an order that opens or closes a position in that symbol is still working.
  public var hasWorkingOrder: Bool {
    switch source {
    case .told(let holding, _): holding.hasWorkingOrder
    case .books(_, let workingOrders, _, let own): own.map { !workingOrders[$0].isEmpty } ?? false
    }
  }

  /// All about that symbol. ``position`` and ``hasWorkingOrder`` are the cheaper ones to ask.
  public var holding: Holding {
    switch source {
    case .told(let holding, _): holding
    case .books(_, _, _, let own): own.flatMap(holding(at:)) ?? .flat
    }
  }

  /// All about another symbol; nil for one that is not the session's.
  public func holding(in symbol: Symbol) -> Holding? {
    switch source {
    case .told(_, let others): others[symbol]
    case .books(let positions, _, let places, _):
      places.place(of: symbol) { positions[$0].symbol == symbol }.flatMap(holding(at:))
    }
  }

  private func holding(at place: Int) -> Holding? {
    guard case .books(let positions, let workingOrders, _, _) = source, positions.indices.contains(place) else {
      return nil
    }
    let position = positions[place]
    return Holding(
      quantity: position.quantity, averagePrice: position.averagePrice,
      unrealizedProfit: position.base.unrealizedProfit, openTime: position.openTime,
      hasWorkingOrder: !workingOrders[place].isEmpty)
  }
}
