public import TradingModel

/// What a session has seen of its markets.
public struct MarketState: Sendable, Hashable {
  /// What one instrument's market showed last.
  public struct Point: Sendable, Hashable {
    /// Nil before the first.
    public internal(set) var lastTick: Tick?
    public internal(set) var lastBar: Bar?
  }

  /// One an instrument, in the order of symbols: the place of an instrument is its index, everywhere in the engine.
  public let symbols: [Symbol]
  public internal(set) var points: [Point]
  /// Newest market time seen. Nil before the first tick.
  public internal(set) var time: Instant?
  public internal(set) var lastTickSequence: UInt64 = 0
  /// The trading day. Nil before the first tick.
  public internal(set) var day: CivilDate?
  let places: NameIndex<IdentifierKind.Instrument>

  init(instruments: [Instrument]) {
    let symbols = instruments.map(\.symbol)
    self.symbols = symbols
    points = instruments.map { _ in Point() }
    var places = NameIndex<IdentifierKind.Instrument>()
    for (place, symbol) in symbols.enumerated() {
      _ = places.insert(symbol, place: place) { symbols[$0] == symbol }
    }
    self.places = places
  }

  public func place(of symbol: Symbol) -> Int? {
    let symbols = symbols
    // Comparing a few names is faster than hashing one.
    return symbols.count <= 4 ? symbols.firstIndex(of: symbol) : places.place(of: symbol) { symbols[$0] == symbol }
  }

  func requiredPlace(of symbol: Symbol) throws(EventError) -> Int {
    guard let place = place(of: symbol) else { throw .unknownSymbol(symbol) }
    return place
  }

  /// The place of a tick's instrument: what the feed says when that is true, else looked up.
  func place(of tick: Tick) -> Int? {
    if let index = tick.place.map({ Int($0.index) }), symbols.indices.contains(index), symbols[index] == tick.symbol {
      return index
    }
    return place(of: tick.symbol)
  }

  mutating func take(_ tick: Tick, at place: Int) {
    points[place].lastTick = tick
    if let time, tick.time <= time {} else { time = tick.time }
    if tick.sequence > lastTickSequence { lastTickSequence = tick.sequence }
  }
}
