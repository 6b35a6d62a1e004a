import OutcryContract
import TradingEngine
import TradingModel

/// How a caller names a signal.
enum SignalKey: Sendable {
  case signal(SignalID)
  case clientSignal(ClientSignalID)

  /// Throws ``SignalNotFound``, or `CommandError`, when there is none of that name.
  func signal(in state: SessionState) throws -> TradeSignal {
    switch self {
    case .signal(let id):
      guard let signal = state.signalBook.signal(id) else { throw CommandError.notFound(.signal(id)) }
      return signal
    case .clientSignal(let id):
      guard let signal = state.signalBook.signal(clientSignalID: id) else { throw SignalNotFound(clientSignalID: id) }
      return signal
    }
  }
}

/// There is no signal of the caller's name.
struct SignalNotFound: Error, Sendable, Hashable {
  let clientSignalID: ClientSignalID
}

extension Fields {
  mutating func signalKey(_ key: Wire.GetSignalRequest.Signal?) -> SignalKey? {
    switch key {
    case .signalId(let text):
      let id: SignalID? = identifier(text, "signal_id")
      return id.map(SignalKey.signal)
    case .clientSignalId(let text):
      let id: ClientSignalID? = identifier(text, "client_signal_id")
      return id.map(SignalKey.clientSignal)
    case nil:
      refuse("signal_id", "is required, or client_signal_id")
      return nil
    }
  }
}
