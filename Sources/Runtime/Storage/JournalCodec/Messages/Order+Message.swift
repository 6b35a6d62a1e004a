import JournalMessages
import StandardMessages
import TradingModel

extension OrderStatus: RecordedEnum {
  var number: Wire.OrderStatus {
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
  fileprivate var record: Wire.OrderOrigin {
    switch self {
    case .client: .init(origin: .client(.init()))
    case .strategy(let reason): .init(origin: .strategy(reason))
    case .trigger(let triggerID): .init(origin: .trigger(triggerID.text))
    case .closePosition: .init(origin: .closePosition(.init()))
    case .signal(let signalID): .init(origin: .signal(signalID.text))
    case .flatten: .init(origin: .flatten(.init()))
    }
  }

  fileprivate init(recorded message: Wire.OrderOrigin) throws(JournalCodecError) {
    switch try required(message.origin, "order.origin") {
    case .client: self = .client
    case .strategy(let reason): self = .strategy(reason: reason)
    case .trigger(let id): self = .trigger(try TriggerID(recorded: id, "order.origin.trigger"))
    case .closePosition: self = .closePosition
    case .signal(let id): self = .signal(try SignalID(recorded: id, "order.origin.signal"))
    case .flatten: self = .flatten
    }
  }
}

extension Order {
  var record: Wire.Order {
    .init(
      orderId: orderID.text, clientOrderId: clientOrderID.text, terms: terms.record, firstTerms: firstTerms?.record,
      origin: origin.record, protections: protections?.record, createTime: createTime.nanosecondsSinceEpoch,
      link: link?.record, strategyId: strategyID?.text ?? "", traceId: traceID?.text ?? "",
      requestedQuantity: requestedQuantity?.optional, venueOrderId: venueOrderID?.text ?? "", status: status.number,
      statusBeforeCancel: statusBeforeCancel?.number ?? .unspecified,
      statusBeforeModify: statusBeforeModify?.number ?? .unspecified,
      pendingModification: pendingModification?.record, filledQuantity: filledQuantity.raw,
      filledNotional: filledNotional.amount, commission: commission.amount, fills: fills.map(\.record),
      denial: denial?.record, rejectReason: rejectReason?.optional,
      noFillReason: noFillReason?.number ?? .unspecified, updateTime: updateTime.nanosecondsSinceEpoch)
  }

  init(recorded message: Wire.Order) throws(JournalCodecError) {
    self.init(
      orderID: try OrderID(recorded: message.orderId, "order.order_id"),
      clientOrderID: try ClientOrderID(recorded: message.clientOrderId, "order.client_order_id"),
      terms: try OrderTerms(recorded: required(message.terms, "order.terms")),
      origin: try Origin(recorded: required(message.origin, "order.origin")),
      protections: message.protections.map(Signal.Protections.init(recorded:)),
      link: try message.link.map(OrderLink.init(recorded:)),
      strategyID: try StrategyID(optional: message.strategyId, "order.strategy_id"),
      traceID: try TraceID(optional: message.traceId, "order.trace_id"),
      requestedQuantity: Quantity(optional: message.requestedQuantity), time: Instant(recorded: message.createTime))
    restore(
      firstTerms: try message.firstTerms.map(OrderTerms.init(recorded:)),
      venueOrderID: try VenueOrderID(optional: message.venueOrderId, "order.venue_order_id"),
      status: try OrderStatus(recorded: message.status, "order.status"),
      statusBeforeCancel: try OrderStatus(optional: message.statusBeforeCancel, "order.status_before_cancel"),
      statusBeforeModify: try OrderStatus(optional: message.statusBeforeModify, "order.status_before_modify"),
      pendingModification: try message.pendingModification.map(OrderModification.init(recorded:)),
      filledQuantity: Quantity(raw: message.filledQuantity),
      filledNotional: try Money(recorded: message.filledNotional, "order.filled_notional"),
      commission: try Money(recorded: message.commission, "order.commission"),
      fills: try message.fills.map(TimedFill.init(recorded:)),
      denial: try message.denial.map(Denial.init(recorded:)), rejectReason: message.rejectReason?.value,
      noFillReason: try NoFillReason(optional: message.noFillReason, "order.no_fill_reason"),
      updateTime: Instant(recorded: message.updateTime))
  }
}

extension Order.TimedFill {
  fileprivate var record: Wire.TimedFill { .init(fill: fill.record, time: time.nanosecondsSinceEpoch) }

  fileprivate init(recorded message: Wire.TimedFill) throws(JournalCodecError) {
    self.init(fill: try Fill(recorded: required(message.fill, "order.fills")), time: Instant(recorded: message.time))
  }
}

extension Signal.Protections {
  var record: Wire.Protections {
    .init(stopLoss: stopLoss?.optional, takeProfit: takeProfit?.optional, trailingStop: trailingStop?.optional)
  }

  init(recorded message: Wire.Protections) {
    self.init(
      stopLoss: Percentage(optional: message.stopLoss), takeProfit: Percentage(optional: message.takeProfit),
      trailingStop: Percentage(optional: message.trailingStop))
  }
}

extension OrderLink.Kind: RecordedEnum {
  var number: Wire.LinkKind {
    switch self {
    case .oneCancelsOther: .oneCancelsOther
    case .oneTriggersOther: .oneTriggersOther
    case .bracket: .bracket
    }
  }
}

extension OrderLink.Role: RecordedEnum {
  var number: Wire.LinkRole {
    switch self {
    case .parent: .parent
    case .child: .child
    case .sibling: .sibling
    }
  }
}

extension OrderLink {
  var record: Wire.OrderLink {
    .init(kind: kind.number, role: role.number, linkId: linkID.text, clientLinkId: clientLinkID?.text ?? "")
  }

  fileprivate init(recorded message: Wire.OrderLink) throws(JournalCodecError) {
    self.init(
      kind: try Kind(recorded: message.kind, "link.kind"), role: try Role(recorded: message.role, "link.role"),
      linkID: try LinkID(recorded: message.linkId, "link.link_id"),
      clientLinkID: try ClientLinkID(optional: message.clientLinkId, "link.client_link_id"))
  }
}
