public import TradingModel

/// What people and their programs do with signals.
public enum SignalInput: Sendable, Hashable {
  indirect case submit(SignalRequest)
  case approve(SignalID)
  /// - Parameter resolution: why, for the record.
  case reject(SignalID, resolution: String)
}

/// A signal as a caller gives it.
public struct SignalRequest: Sendable, Hashable {
  /// The key of idempotency.
  public let clientSignalID: ClientSignalID
  public let body: TradeSignal.Body

  public init(clientSignalID: ClientSignalID, body: TradeSignal.Body) {
    self.clientSignalID = clientSignalID
    self.body = body
  }
}

extension SessionEngine {
  mutating func decide(_ input: SignalInput) throws(DecisionError) -> EngineStep.Reply? {
    switch input {
    case .submit(let request): .signal(try submit(request))
    case .approve(let signalID): .signal(try approve(signalID))
    case .reject(let signalID, let resolution): .signal(try reject(signalID, resolution: resolution))
    }
  }
}
