import OutcryContract
import TradingEngine
import TradingModel

extension Fields {
  /// What a client wants to be done at a level.
  mutating func trigger(_ request: Wire.CreateTriggerRequest) -> TriggerRequest? {
    let clientTriggerID: ClientTriggerID? = optionalIdentifier(request.clientTriggerId, "client_trigger_id")
    let symbol: Symbol? = identifier(request.symbol, "symbol")
    let kind = triggerKind(request.condition)
    let quantity: Quantity? = decimal(request.quantity, "quantity", .positive)
    guard let symbol, let kind else { return nil }
    return TriggerRequest(clientTriggerID: clientTriggerID, symbol: symbol, kind: kind, quantity: quantity)
  }

  /// What a client wants of a trigger instead.
  mutating func update(_ request: Wire.UpdateTriggerRequest) -> TriggerUpdateRequest? {
    let triggerID: TriggerID? = identifier(request.triggerId, "trigger_id")
    let kind: Trigger.Kind? =
      switch request.condition {
      case .stopLoss(let condition): stopLoss(condition)
      case .takeProfit(let condition): takeProfit(condition)
      case .trailingStop(let condition): trailingStop(condition)
      case .entryLimit(let condition): entryLimit(condition)
      case nil: nil
      }
    let quantity: Quantity? = decimal(request.quantity, "quantity", .positive)
    if request.condition == nil, request.quantity == nil {
      refuse("condition", "must be given, or quantity: else nothing changes")
    }
    return triggerID.map {
      TriggerUpdateRequest(
        triggerID: $0, kind: kind, quantity: quantity, etag: request.etag.isEmpty ? nil : request.etag)
    }
  }

  private mutating func triggerKind(_ condition: Wire.CreateTriggerRequest.Condition?) -> Trigger.Kind? {
    switch condition {
    case .stopLoss(let condition): return stopLoss(condition)
    case .takeProfit(let condition): return takeProfit(condition)
    case .trailingStop(let condition): return trailingStop(condition)
    case .entryLimit(let condition): return entryLimit(condition)
    case nil:
      refuse("condition", "is required: stop_loss, take_profit, trailing_stop or entry_limit")
      return nil
    }
  }

  private mutating func stopLoss(_ condition: Wire.StopLossCondition) -> Trigger.Kind? {
    let price: Price? = requiredDecimal(condition.price, "stop_loss.price")
    return price.map { .stopLoss($0) }
  }

  private mutating func takeProfit(_ condition: Wire.TakeProfitCondition) -> Trigger.Kind? {
    let price: Price? = requiredDecimal(condition.price, "take_profit.price")
    return price.map { .takeProfit($0) }
  }

  private mutating func trailingStop(_ condition: Wire.TrailingStopCondition) -> Trigger.Kind? {
    if let amount = condition.amount {
      if condition.percent != nil { refuse("trailing_stop.amount", "must be absent where percent is given") }
      let amount: Price? = requiredDecimal(amount, "trailing_stop.amount")
      return amount.map { .trailingStop(.amount($0)) }
    }
    let percent: Percentage? = requiredDecimal(condition.percent, "trailing_stop.percent")
    return percent.map { .trailingStop(.percent($0)) }
  }

  private mutating func entryLimit(_ condition: Wire.EntryLimitCondition) -> Trigger.Kind? {
    let price: Price? = requiredDecimal(condition.price, "entry_limit.price")
    let side = side(condition.side, "entry_limit.side")
    let quantity: Quantity? = requiredDecimal(condition.quantity, "entry_limit.quantity")
    guard let price, let side, let quantity else { return nil }
    return .entryLimit(price: price, side: side, quantity: quantity)
  }
}
