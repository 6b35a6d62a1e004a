import OutcryContract
import TradingModel

extension Order {
  /// - Parameter hidesID: for an order that was only validated.
  func wire(in session: SessionID, hidesID: Bool = false) -> Wire.Order {
    Wire.Order(
      sessionId: session.text, orderId: hidesID ? "" : orderID.text, clientOrderId: clientOrderID.text,
      venueOrderId: venueOrderID?.text ?? "", symbol: terms.symbol.text, side: terms.side.wire, type: terms.kind.wire,
      quantity: terms.quantity.wire, limitPrice: terms.kind.limitPrice?.wire, stopPrice: terms.kind.stopPrice?.wire,
      status: status.wire, filledQuantity: filledQuantity.wire, leavesQuantity: workingQuantity.wire,
      averageFillPrice: averageFillPrice?.wire, commission: commission.wire,
      fills: fills.map { $0.fill.wire(at: $0.time) }, origin: origin.wire, triggerId: triggerID?.text ?? "",
      reason: rejectReason ?? denial?.message ?? signalReason ?? "", denial: denial?.wire,
      noFillReason: noFillReason?.stableName ?? "", createTime: createTime.wire, updateTime: updateTime.wire,
      timeInForce: terms.timeInForce.wire, expireTime: terms.timeInForce.expireTime?.wire,
      trailingOffset: terms.kind.trailingOffset?.wire, reduceOnly: terms.reduceOnly, postOnly: terms.postOnly,
      requestedQuantity: requestedQuantity?.wire, list: link?.wire, pendingChanges: pendingModification?.wire,
      etag: hidesID ? "" : etag, strategyId: strategyID?.text ?? "", traceId: traceID?.text ?? "")
  }
}

extension Fill {
  func wire(at time: Instant) -> Wire.Fill {
    Wire.Fill(
      executionId: executionID.text, quantity: quantity.wire, price: price.wire, commission: commission.wire,
      time: time.wire, model: model)
  }
}

extension OrderKind {
  var wire: Wire.OrderType {
    switch self {
    case .market: .market
    case .limit: .limit
    case .stop: .stop
    case .stopLimit: .stopLimit
    case .trailingStop: .trailingStop
    }
  }
}

extension OrderStatus {
  var wire: Wire.OrderStatus {
    switch self {
    case .denied: .denied
    case .submitted: .submitted
    case .accepted: .accepted
    case .triggered: .triggered
    case .partiallyFilled: .partiallyFilled
    case .filled: .filled
    case .pendingCancel: .pendingCancel
    case .cancelled: .cancelled
    case .rejected: .rejected
    case .unknownOutcome: .unknownOutcome
    case .held: .held
    case .pendingModify: .pendingModify
    case .expired: .expired
    }
  }
}

extension Order.Origin {
  var wire: Wire.OrderOrigin {
    switch self {
    case .client: .client
    case .strategy: .strategy
    case .trigger: .trigger
    case .closePosition: .closePosition
    case .signal: .signal
    case .flatten: .flatten
    }
  }
}

extension NoFillReason {
  /// As callers match it.
  var stableName: String {
    switch self {
    case .awaitingNextTick: "AWAITING_NEXT_TICK"
    case .limitNotReached: "LIMIT_NOT_REACHED"
    case .stopNotReached: "STOP_NOT_REACHED"
    case .volumeShareExhausted: "VOLUME_SHARE_EXHAUSTED"
    case .noVolume: "NO_VOLUME"
    case .noMarketData: "NO_MARKET_DATA"
    case .marketClosed: "MARKET_CLOSED"
    case .staleQuote: "STALE_QUOTE"
    case .awaitingOpening: "AWAITING_OPENING"
    case .awaitingClosing: "AWAITING_CLOSING"
    case .queueAhead: "QUEUE_AHEAD"
    case .inTransit: "IN_TRANSIT"
    }
  }
}
