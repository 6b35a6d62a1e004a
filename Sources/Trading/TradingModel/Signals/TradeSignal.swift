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

  private struct Record: Sendable, Hashable {
    let signalID: SignalID
    let clientSignalID: ClientSignalID?
    let traceID: TraceID
    let body: Body
    let quote: Tick?
    let createTime: Instant
    let firstStatus: SignalStatus
    var status: SignalStatus
    var sizing: SignalSizing?
    var updateTime: Instant
  }

  /// A signal is copied into events, replies and every copy of its session: they share it until one moves it on.
  private var shared: Shared<Record>

  public var signalID: SignalID { shared.value.signalID }
  /// Nil for signals of the session's own strategy.
  public var clientSignalID: ClientSignalID? { shared.value.clientSignalID }
  public var traceID: TraceID { shared.value.traceID }
  public var body: Body { _read { yield shared.value.body } }
  /// The market when it came. Nil before the first price.
  public var quote: Tick? { _read { yield shared.value.quote } }
  public var createTime: Instant { shared.value.createTime }
  /// What it got at once.
  public var firstStatus: SignalStatus { shared.value.firstStatus }

  public var status: SignalStatus { _read { yield shared.value.status } }
  /// How large its order is. Nil until it is routed, and for what makes no entry.
  public var sizing: SignalSizing? { shared.value.sizing }
  public var updateTime: Instant { shared.value.updateTime }

  public init(
    signalID: SignalID, clientSignalID: ClientSignalID?, traceID: TraceID, body: Body, quote: Tick?,
    status: SignalStatus, sizing: SignalSizing? = nil, time: Instant
  ) {
    shared = Shared(
      Record(
        signalID: signalID, clientSignalID: clientSignalID, traceID: traceID, body: body, quote: quote,
        createTime: time, firstStatus: status, status: status, sizing: sizing, updateTime: time))
  }

  /// Moves it on. False, and nothing changed, when its status does not lead there.
  public mutating func move(to next: SignalStatus, sizing: SignalSizing? = nil, at time: Instant) -> Bool {
    guard status.leads(to: next) else { return false }
    shared.value.status = next
    shared.value.sizing = sizing
    shared.value.updateTime = time
    return true
  }

  /// Puts the time of its last move where a record says it was.
  package mutating func restore(updateTime: Instant) { shared.value.updateTime = updateTime }

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
