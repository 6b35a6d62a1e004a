import TradingModel

/// One value for each symbol that has come so far.
struct BySymbol<Value: Sendable>: Sendable {
  /// What each begins with.
  private let fresh: Value
  /// In the order in which their symbols came.
  private var values: [Value] = []
  private var symbols: [Symbol] = []
  private var places: [Symbol: Int] = [:]

  init(_ fresh: Value) { self.fresh = fresh }

  subscript(symbol: Symbol) -> Value {
    mutating get { values[place(of: symbol)] }
    _modify { yield &values[place(of: symbol)] }
  }

  private mutating func place(of symbol: Symbol) -> Int {
    // Most strategies trade one symbol: comparing it is faster than hashing it.
    if symbol == symbols.first { return 0 }
    if let place = places[symbol] { return place }
    places[symbol] = values.count
    symbols.append(symbol)
    values.append(fresh)
    return values.count - 1
  }
}
