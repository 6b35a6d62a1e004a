import OutcryContract
import ProtobufRuntime
import TradingEngine
import TradingModel
import TradingRuntime

extension Fields {
  /// Instruments of a session that a request names. An unknown one is a mistake of the caller, never an empty answer.
  mutating func symbols(
    _ names: [String], _ field: (Int) -> String, in configuration: SessionConfiguration
  ) -> Set<Symbol> {
    var symbols: Set<Symbol> = []
    for (index, name) in names.enumerated() {
      guard let symbol: Symbol = identifier(name, field(index)) else { continue }
      if configuration.instruments.contains(where: { $0.symbol == symbol }) {
        symbols.insert(symbol)
      } else {
        let known = configuration.instruments.prefix(10).map(\.symbol.text).joined(separator: ", ")
        refuse(field(index), "\(symbol) is not an instrument of this session, which has \(known)")
      }
    }
    return symbols
  }

  /// The instrument that a list or a stream is restricted to; empty for all.
  mutating func symbolFilter(_ name: String, in configuration: SessionConfiguration) -> Set<Symbol> {
    name.isEmpty ? [] : symbols([name], { _ in "symbol" }, in: configuration)
  }

  /// The values that a list is restricted to; empty for all.
  mutating func valueFilter<Value: ProtobufEnum>(_ values: [Value], _ field: String) -> Set<Value> {
    for (index, value) in values.enumerated() where value.name == nil || value.rawValue == 0 {
      refuse("\(field)[\(index)]", "must be one of the values of the contract, other than UNSPECIFIED")
    }
    return Set(values)
  }
}

extension Set {
  /// Whether a filter lets an element pass. The empty filter lets all.
  func allows(_ element: Element) -> Bool { isEmpty || contains(element) }
}
