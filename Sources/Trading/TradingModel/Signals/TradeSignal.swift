/// What somebody outside, or the session's strategy, wants: sized, checked and routed, and on record from its arrival.
public struct TradeSignal: Sendable, Hashable {
  public enum Action: UInt8, Sendable, Hashable, CaseIterable {
    /// Open a long position, or add to it.
    case buy
    /// Close the position.
    case sell
    /// Keep it; move its triggers to the target and the stop.
    case hold
  }

  /// What it says: the body that its key of idempotency stands for.
  public struct Body: Sendable, Hashable {
    public let strategyID: StrategyID
    public let symbol: Symbol
    public let action: Action
    /// 0–1. Nil: not told.
    public var confidence: RiskBias.Factor?
    /// Nil: the session's rule.
    public var size: SizingRule?
    public var targetPrice: Price?
    public var stopPrice: Price?
    public var trailingOffset: TrailingOffset?
    /// Distances from the average entry price instead: those of the session's own strategy.
    public var protections: Signal.Protections?
    /// Nil: by the session's settings.
    public var expireTime: Instant?
    /// In the order of keys.
    public var metadata: [Entry] = []
    /// Empty: none.
    public var decisionID = ""
    /// For people.
    public var reason = ""

    public init(strategyID: StrategyID, symbol: Symbol, action: Action) {
      self.strategyID = strategyID
      self.symbol = symbol
      self.action = action
    }
  }

  /// One of the caller's own words.
  public struct Entry: Sendable, Hashable {
    public let key: String
    public let value: String

    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  public let signalID: SignalID
  /// Nil for signals of the session's own strategy.
  public let clientSignalID: ClientSignalID?
  public let traceID: TraceID
  public let body: Body
  /// The market when it came. Nil before the first price.
  public let quote: Tick?
  public let createTime: Instant
  /// What it got at once.
  public let firstStatus: SignalStatus

  public internal(set) var status: SignalStatus
  /// How large its order is. Nil until it is routed, and for what makes no entry.
  public internal(set) var sizing: SignalSizing?
  public internal(set) var updateTime: Instant

  public init(
    signalID: SignalID, clientSignalID: ClientSignalID?, traceID: TraceID, body: Body, quote: Tick?,
    status: SignalStatus, sizing: SignalSizing? = nil, time: Instant
  ) {
    self.signalID = signalID
    self.clientSignalID = clientSignalID
    self.traceID = traceID
    self.body = body
    self.quote = quote
    self.status = status
    firstStatus = status
    self.sizing = sizing
    createTime = time
    updateTime = time
  }

  /// Moves it on. False, and nothing changed, when its status does not lead there.
  public mutating func move(to next: SignalStatus, sizing: SignalSizing? = nil, at time: Instant) -> Bool {
    guard status.leads(to: next) else { return false }
    status = next
    self.sizing = sizing
    updateTime = time
    return true
  }

  /// Whether the session's own strategy gave it.
  public var isOwn: Bool { clientSignalID == nil }

  /// The order that it led to, denied ones too. Nil: none.
  public var orderID: OrderID? {
    switch status {
    case .routed(let orderID, _, _), .denied(_, let orderID): orderID
    case .pendingApproval, .queued, .rejected, .expired, .dropped: nil
    }
  }

  /// The signal as its maker was first answered, whatever happened to it since.
  public var asFirstAnswered: TradeSignal {
    TradeSignal(
      signalID: signalID, clientSignalID: clientSignalID, traceID: traceID, body: body, quote: quote,
      status: firstStatus, sizing: firstStatus.isFinal ? sizing : nil, time: createTime)
  }
}
