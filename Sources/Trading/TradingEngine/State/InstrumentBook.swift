public import TradingModel

/// What a session knows about one of its instruments.
public struct InstrumentBook: Sendable, Hashable {
  public let instrument: Instrument
  /// Flat when nothing is held; keeps what was earned in the instrument.
  public internal(set) var position: Position
  /// Nil before the first.
  public internal(set) var lastTick: Tick?
  public internal(set) var lastBar: Bar?
  /// Why new risk is refused here. Nil: it is not.
  public internal(set) var haltReason: String?
  /// Index of the newest order, whatever became of it.
  var lastOrder: Int?
  /// Indices into the session's orders, ascending.
  var workingOrders: [Int] = []
  /// Indices into the session's triggers, ascending.
  var armedTriggers: [Int] = []

  init(instrument: Instrument) {
    self.instrument = instrument
    position = Position(symbol: instrument.symbol)
  }
}
