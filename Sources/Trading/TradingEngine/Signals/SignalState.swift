public import TradingModel

/// The signals that a session has been given.
public struct SignalState: Sendable, Hashable {
  /// In the order of their arrival, final ones too.
  public internal(set) var signals: [TradeSignal] = []
  /// Indices of those that wait for a person or a batch, ascending.
  var waiting: [Int] = []
  private var clientIndex: [ClientSignalID: Int] = [:]

  public func index(of signalID: SignalID) -> Int? {
    let index = Int(clamping: signalID.serial) - 1
    return signals.indices.contains(index) && signals[index].signalID == signalID ? index : nil
  }

  public func signal(_ signalID: SignalID) -> TradeSignal? { index(of: signalID).map { signals[$0] } }

  public func signal(clientSignalID: ClientSignalID) -> TradeSignal? { clientIndex[clientSignalID].map { signals[$0] } }

  /// The name of the next signal.
  var nextID: SignalID { SignalID("sig", UInt64(signals.count) + 1) }

  /// Makes a fact about a signal part of the state. On an error nothing has changed.
  mutating func apply(_ event: SignalEvent, at time: Instant) throws(EventError) {
    switch event {
    case .received(let signal):
      guard signal.signalID == nextID, signal.clientSignalID.map({ clientIndex[$0] == nil }) ?? true else {
        throw .duplicateSignal(signal.signalID)
      }
      if let client = signal.clientSignalID { clientIndex[client] = signals.count }
      if !signal.status.isFinal { waiting.append(signals.count) }
      signals.append(signal)
    case .moved(let signalID, let status):
      guard let index = index(of: signalID) else { throw .unknownSignal(signalID) }
      guard signals[index].move(to: status, at: time) else { throw .illegalSignalMove(signalID) }
      if status.isFinal { waiting.removeAll { $0 == index } }
    }
  }
}
