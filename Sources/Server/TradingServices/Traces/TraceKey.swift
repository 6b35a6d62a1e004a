import OutcryContract
import TradingEngine
import TradingModel

/// How a caller names a chain.
enum TraceKey: Sendable {
  case trace(TraceID)
  case signal(SignalID)
  case order(OrderID)

  /// The signal that it begins with. Throws `CommandError`, or ``TraceNotFound``, when there is none.
  func signal(in state: SessionState) throws -> TradeSignal {
    switch self {
    case .trace(let id):
      guard let signal = state.signalBook.signal(id) else { throw CommandError.notFound(.trace(id)) }
      return signal
    case .signal(let id):
      guard let signal = state.signalBook.signal(id) else { throw CommandError.notFound(.signal(id)) }
      return signal
    case .order(let id):
      guard let order = state.order(id) else { throw CommandError.notFound(.order(id)) }
      guard let signal = order.traceID.flatMap({ state.signalBook.signal($0) }) else {
        throw TraceNotFound(orderID: id)
      }
      return signal
    }
  }
}

/// An order that no signal led to.
struct TraceNotFound: Error, Sendable, Hashable {
  let orderID: OrderID
}

extension Fields {
  mutating func traceKey(_ key: Wire.GetTraceRequest.Trace?) -> TraceKey? {
    switch key {
    case .traceId(let text):
      let id: TraceID? = identifier(text, "trace_id")
      return id.map(TraceKey.trace)
    case .signalId(let text):
      let id: SignalID? = identifier(text, "signal_id")
      return id.map(TraceKey.signal)
    case .orderId(let text):
      let id: OrderID? = identifier(text, "order_id")
      return id.map(TraceKey.order)
    case nil:
      refuse("trace_id", "is required, or signal_id, or order_id")
      return nil
    }
  }
}
