import OutcryContract
import TradingEngine
import TradingModel

extension Fields {
  private static let maximumEntries = 16
  private static let maximumKeyBytes = 64
  private static let maximumValueBytes = 512
  private static let maximumDecisionBytes = 128
  private static let maximumReasonBytes = 512

  /// What a caller wants.
  mutating func signal(_ request: Wire.SubmitSignalRequest) -> SignalRequest? {
    let clientSignalID: ClientSignalID? = identifier(request.clientSignalId, "client_signal_id")
    let strategyID: StrategyID? = identifier(request.strategyId, "strategy_id")
    let symbol: Symbol? = identifier(request.symbol, "symbol")
    let action = signalAction(request.action)
    let confidence: RiskBias.Factor? = decimal(request.confidence, "confidence", .notNegative, atMost: .one)
    let size = request.size.flatMap { sizingRule($0, "size") }
    let target: Price? = decimal(request.targetPrice, "target_price", .positive)
    let stop: Price? = decimal(request.stopPrice, "stop_price", .positive)
    let trailing = request.trailingStop.flatMap { trailingOffset($0, "trailing_stop") }
    let expireTime = instant(request.expireTime, "expire_time")
    let metadata = entries(request.metadata)
    let decision = text(request.decisionId, "decision_id", maximumBytes: Self.maximumDecisionBytes)
    let reason = text(request.reason, "reason", maximumBytes: Self.maximumReasonBytes)
    guard let clientSignalID, let strategyID, let symbol, let action, let decision, let reason else { return nil }
    var body = TradeSignal.Body(strategyID: strategyID, symbol: symbol, action: action)
    body.confidence = confidence
    body.size = size
    body.targetPrice = target
    body.stopPrice = stop
    body.trailingOffset = trailing
    body.expireTime = expireTime
    body.metadata = metadata
    body.decisionID = decision
    body.reason = reason
    return SignalRequest(clientSignalID: clientSignalID, body: body)
  }

  private mutating func signalAction(_ wire: Wire.SignalAction) -> TradeSignal.Action? {
    switch wire {
    case .buy: return .buy
    case .sell: return .sell
    case .hold: return .hold
    case .unspecified, .unrecognized:
      refuse("action", "must be SIGNAL_ACTION_BUY, _SELL or _HOLD")
      return nil
    }
  }

  /// How large entries are.
  mutating func sizingRule(_ wire: Wire.SizingRule, _ field: String) -> SizingRule? {
    switch wire.rule {
    case .quantity(let value):
      let quantity: Quantity? = decimal(value, "\(field).quantity", .positive)
      return quantity.map { .quantity($0) }
    case .percentOfEquity(let value):
      let percent: Percentage? = decimal(value, "\(field).percent_of_equity", .positive)
      return percent.map { .percentOfEquity($0) }
    case .riskPercent(let value):
      let percent: Percentage? = decimal(value, "\(field).risk_percent", .positive)
      return percent.map { .risk($0) }
    case nil:
      refuse(field, "must say quantity, percent_of_equity or risk_percent")
      return nil
    }
  }

  private mutating func trailingOffset(_ wire: Wire.TrailingOffset, _ field: String) -> TrailingOffset? {
    switch wire.offset {
    case .amount(let value):
      let amount: Price? = decimal(value, "\(field).amount", .positive)
      return amount.map { .amount($0) }
    case .percent(let value):
      let percent: Percentage? = decimal(value, "\(field).percent", .positive)
      return percent.map { .percent($0) }
    case nil:
      refuse(field, "must say amount or percent")
      return nil
    }
  }

  /// In the order of keys: the order in which a map travels means nothing.
  private mutating func entries(_ metadata: [String: String]) -> [TradeSignal.Entry] {
    if metadata.count > Self.maximumEntries {
      refuse("metadata", "has \(metadata.count) entries, more than the \(Self.maximumEntries) it may have")
      return []
    }
    return metadata.sorted { $0.key < $1.key }.compactMap { key, value in
      guard (1...Self.maximumKeyBytes).contains(key.utf8.count) else {
        refuse("metadata", "has a key of \(key.utf8.count) bytes; it must be of 1–\(Self.maximumKeyBytes)")
        return nil
      }
      return text(value, "metadata[\(key)]", maximumBytes: Self.maximumValueBytes).map {
        TradeSignal.Entry(key: key, value: $0)
      }
    }
  }
}
