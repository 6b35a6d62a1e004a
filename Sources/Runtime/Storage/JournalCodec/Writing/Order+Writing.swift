import JournalMessages
import TradingModel

extension Order {
  /// What few orders have goes through its messages.
  func write(to writer: inout RecordWriter) {
    writer.name(1, orderID)
    writer.name(2, clientOrderID)
    terms.write(to: &writer, as: 3)
    writer.message(4, firstTerms?.record)
    origin.write(to: &writer, as: 5)
    writer.message(6, protections?.record)
    writer.time(7, createTime)
    writer.message(8, link?.record)
    writer.name(9, strategyID)
    writer.name(10, traceID)
    writer.message(11, requestedQuantity?.optional)
    writer.name(12, venueOrderID)
    writer.number(13, status.number)
    writer.number(14, statusBeforeCancel?.number ?? .unspecified)
    writer.number(15, statusBeforeModify?.number ?? .unspecified)
    writer.message(16, pendingModification?.record)
    writer.signed(17, filledQuantity.raw)
    writer.amount(18, filledNotional.amount)
    writer.amount(19, commission.amount)
    for timed in fills {
      let start = writer.begin(20)
      timed.fill.write(to: &writer, as: 1)
      writer.time(2, timed.time)
      writer.end(start)
    }
    writer.message(21, denial?.record)
    writer.message(22, rejectReason?.optional)
    writer.number(23, noFillReason?.number ?? .unspecified)
    writer.time(24, updateTime)
  }
}

extension OrderTerms {
  fileprivate func write(to writer: inout RecordWriter, as field: UInt64) {
    let start = writer.begin(field)
    writer.name(1, symbol)
    writer.number(2, side.number)
    writer.signed(3, quantity.raw)
    switch kind {
    case .market: writer.nothing(4)
    case .limit(let price): writer.always(5, price.raw)
    case .stop(let price): writer.always(6, price.raw)
    case .stopLimit(let stop, let limit): writer.message(7, Wire.StopLimit(stop: stop.raw, limit: limit.raw))
    case .trailingStop(let offset): writer.message(8, offset.record)
    }
    writer.number(9, timeInForce.number)
    if let expireTime = timeInForce.expireTime { writer.time(10, expireTime) }
    writer.flag(11, reduceOnly)
    writer.flag(12, postOnly)
    writer.end(start)
  }
}

extension Order.Origin {
  fileprivate func write(to writer: inout RecordWriter, as field: UInt64) {
    let start = writer.begin(field)
    switch self {
    case .client: writer.nothing(1)
    case .strategy(let reason): writer.always(2, reason)
    case .trigger(let triggerID): writer.name(3, triggerID)
    case .closePosition: writer.nothing(4)
    case .signal(let signalID): writer.name(5, signalID)
    case .flatten: writer.nothing(6)
    }
    writer.end(start)
  }
}

extension Fill {
  func write(to writer: inout RecordWriter, as field: UInt64) {
    let start = writer.begin(field)
    writer.name(1, executionID)
    writer.signed(2, quantity.raw)
    writer.signed(3, price.raw)
    writer.amount(4, commission.amount)
    writer.text(5, model)
    writer.end(start)
  }
}

extension OrderChange {
  func write(to writer: inout RecordWriter, as field: UInt64) {
    let start = writer.begin(field)
    switch self {
    case .accepted(let venueOrderID): writer.name(1, venueOrderID)
    case .rejected(let reason): writer.always(2, reason)
    case .triggered: writer.nothing(3)
    case .cancelRequested: writer.nothing(4)
    case .cancelled: writer.nothing(5)
    case .cancelRejected(let reason): writer.always(6, reason)
    case .notFilled(let reason): writer.always(7, reason.number)
    case .outcomeUnknown(let reason): writer.always(8, reason)
    case .released: writer.nothing(9)
    case .modifyRequested(let modification): writer.message(10, modification.record)
    case .modified(let terms): writer.message(11, terms.record)
    case .modifyRejected(let reason): writer.always(12, reason)
    case .expired(let reason): writer.always(13, reason)
    }
    writer.end(start)
  }
}
