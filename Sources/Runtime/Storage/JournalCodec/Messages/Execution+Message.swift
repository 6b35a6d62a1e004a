import JournalMessages
import StandardMessages
import TradingModel

extension NoFillReason: RecordedEnum {
  var number: Wire.NoFillReason {
    switch self {
    case .awaitingNextTick: .awaitingNextTick
    case .limitNotReached: .limitNotReached
    case .stopNotReached: .stopNotReached
    case .volumeShareExhausted: .volumeShareExhausted
    case .noVolume: .noVolume
    case .noMarketData: .noMarketData
    case .marketClosed: .marketClosed
    case .staleQuote: .staleQuote
    case .awaitingOpening: .awaitingOpening
    case .awaitingClosing: .awaitingClosing
    case .queueAhead: .queueAhead
    case .inTransit: .inTransit
    }
  }
}

extension Fill {
  var record: Wire.Fill {
    .init(
      executionId: executionID.text, quantity: quantity.raw, price: price.raw, commission: commission.amount,
      model: model)
  }

  init(recorded message: Wire.Fill) throws(JournalCodecError) {
    self.init(
      executionID: try ExecutionID(recorded: message.executionId, "fill.execution_id"),
      quantity: Quantity(raw: message.quantity), price: Price(raw: message.price),
      commission: try Money(recorded: message.commission, "fill.commission"), model: message.model)
  }
}

extension OrderChange {
  var record: Wire.OrderChange {
    switch self {
    case .accepted(let venueOrderID): .init(change: .accepted(venueOrderID.text))
    case .rejected(let reason): .init(change: .rejected(reason))
    case .triggered: .init(change: .triggered(.init()))
    case .cancelRequested: .init(change: .cancelRequested(.init()))
    case .cancelled: .init(change: .cancelled(.init()))
    case .cancelRejected(let reason): .init(change: .cancelRejected(reason))
    case .notFilled(let reason): .init(change: .notFilled(reason.number))
    case .outcomeUnknown(let reason): .init(change: .outcomeUnknown(reason))
    case .released: .init(change: .released(.init()))
    case .modifyRequested(let modification): .init(change: .modifyRequested(modification.record))
    case .modified(let terms): .init(change: .modified(terms.record))
    case .modifyRejected(let reason): .init(change: .modifyRejected(reason))
    case .expired(let reason): .init(change: .expired(reason))
    }
  }

  init(recorded message: Wire.OrderChange) throws(JournalCodecError) {
    switch try required(message.change, "order_change") {
    case .accepted(let id): self = .accepted(try VenueOrderID(recorded: id, "order_change.accepted"))
    case .rejected(let reason): self = .rejected(reason: reason)
    case .triggered: self = .triggered
    case .cancelRequested: self = .cancelRequested
    case .cancelled: self = .cancelled
    case .cancelRejected(let reason): self = .cancelRejected(reason: reason)
    case .notFilled(let reason): self = .notFilled(try NoFillReason(recorded: reason, "order_change.not_filled"))
    case .outcomeUnknown(let reason): self = .outcomeUnknown(reason: reason)
    case .released: self = .released
    case .modifyRequested(let change): self = .modifyRequested(try OrderModification(recorded: change))
    case .modified(let terms): self = .modified(try OrderTerms(recorded: terms))
    case .modifyRejected(let reason): self = .modifyRejected(reason: reason)
    case .expired(let reason): self = .expired(reason: reason)
    }
  }
}

extension ExecutionReport {
  var record: Wire.ExecutionReport {
    .init(orderId: orderID.text, time: time.nanosecondsSinceEpoch, outcome: outcome.record)
  }

  init(recorded message: Wire.ExecutionReport) throws(JournalCodecError) {
    self.init(
      orderID: try OrderID(recorded: message.orderId, "report.order_id"), time: Instant(recorded: message.time),
      outcome: try Outcome(recorded: required(message.outcome, "report.outcome")))
  }
}

extension ExecutionReport.Outcome {
  fileprivate var record: Wire.ExecutionReport.Outcome {
    switch self {
    case .accepted(let venueOrderID): .accepted(venueOrderID.text)
    case .rejected(let reason): .rejected(reason)
    case .triggered: .triggered(.init())
    case .filled(let fill): .filled(fill.record)
    case .cancelled: .cancelled(.init())
    case .cancelRejected(let reason): .cancelRejected(reason)
    case .notFilled(let reason): .notFilled(reason.number)
    case .unknown(let reason): .unknown(reason)
    case .modified(let terms): .modified(terms.record)
    case .modifyRejected(let reason): .modifyRejected(reason)
    case .expired(let reason): .expired(reason)
    }
  }

  fileprivate init(recorded message: Wire.ExecutionReport.Outcome) throws(JournalCodecError) {
    switch message {
    case .accepted(let id): self = .accepted(try VenueOrderID(recorded: id, "report.accepted"))
    case .rejected(let reason): self = .rejected(reason: reason)
    case .triggered: self = .triggered
    case .filled(let fill): self = .filled(try Fill(recorded: fill))
    case .cancelled: self = .cancelled
    case .cancelRejected(let reason): self = .cancelRejected(reason: reason)
    case .notFilled(let reason): self = .notFilled(reason: try NoFillReason(recorded: reason, "report.not_filled"))
    case .unknown(let reason): self = .unknown(reason: reason)
    case .modified(let terms): self = .modified(try OrderTerms(recorded: terms))
    case .modifyRejected(let reason): self = .modifyRejected(reason: reason)
    case .expired(let reason): self = .expired(reason: reason)
    }
  }
}
