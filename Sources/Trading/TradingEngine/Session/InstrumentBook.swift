public import TradingModel

/// What a session knows about one of its instruments, gathered from its parts. A copy: for whoever reads.
public struct InstrumentBook: Sendable, Hashable {
  public let instrument: Instrument
  /// The instrument's place in the session's list.
  public let place: Int
  /// Flat when nothing is held; keeps what was earned in the instrument.
  public let position: Position
  /// Nil before the first.
  public let lastTick: Tick?
  public let lastBar: Bar?
  /// Why new risk is refused here. Nil: it is not.
  public let haltReason: String?
  /// Index of the newest order, whatever became of it.
  let lastOrder: Int?
  /// Indices into the session's orders, ascending.
  let workingOrders: [Int]
  /// Indices into the session's triggers, ascending.
  let armedTriggers: [Int]

  init(_ state: SessionState, place: Int) {
    instrument = state.configuration.instruments[place]
    self.place = place
    position = state.portfolio.positions[place]
    lastTick = state.market.points[place].lastTick
    lastBar = state.market.points[place].lastBar
    haltReason = state.riskState.instrumentHalts[place]
    lastOrder = state.orderBook.newestIn[place]
    workingOrders = state.orderBook.workingIn[place]
    armedTriggers = state.triggerBook.armed[place]
  }
}
