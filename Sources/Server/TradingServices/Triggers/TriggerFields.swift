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

  private mutating func triggerKind(_ condition: Wire.CreateTriggerRequest.Condition?) -> Trigger.Kind? {
    switch condition {
    case .stopLoss(let condition):
      let price: Price? = requiredDecimal(condition.price, "stop_loss.price")
      return price.map { .stopLoss($0) }
    case .takeProfit(let condition):
      let price: Price? = requiredDecimal(condition.price, "take_profit.price")
      return price.map { .takeProfit($0) }
    case .trailingStop(let condition):
      let percent: Percentage? = requiredDecimal(condition.percent, "trailing_stop.percent")
      return percent.map { .trailingStop($0) }
    case .entryLimit(let condition):
      let price: Price? = requiredDecimal(condition.price, "entry_limit.price")
      let side = side(condition.side, "entry_limit.side")
      let quantity: Quantity? = requiredDecimal(condition.quantity, "entry_limit.quantity")
      guard let price, let side, let quantity else { return nil }
      return .entryLimit(price: price, side: side, quantity: quantity)
    case nil:
      refuse("condition", "is required: stop_loss, take_profit, trailing_stop or entry_limit")
      return nil
    }
  }
}
