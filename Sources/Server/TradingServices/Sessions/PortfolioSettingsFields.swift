import OutcryContract
import TradingEngine
import TradingModel

extension Fields {
  private static let maximumSectorBytes = 64
  private static let maximumRates = 63

  /// How a session is to keep its books.
  mutating func portfolioSettings(_ spec: Wire.SessionSpec) -> PortfolioSettings? {
    let method = costMethod(spec.costMethod, "spec.cost_method")
    let sectors = sectors(spec.instruments, "spec.instruments")
    let rates = exchangeRates(spec.exchangeRates, "spec.exchange_rates")
    return method.map { PortfolioSettings(costMethod: $0, sectors: sectors, exchangeRates: rates) }
  }

  private mutating func costMethod(_ wire: Wire.CostMethod, _ field: String) -> CostMethod? {
    switch wire {
    case .unspecified, .average: return .average
    case .fifo: return .firstInFirstOut
    case .unrecognized:
      refuse(field, "must be COST_METHOD_AVERAGE or COST_METHOD_FIFO")
      return nil
    }
  }

  private mutating func sectors(_ instruments: [Wire.InstrumentSettings], _ field: String) -> [Symbol: String] {
    var seen: Set<Symbol> = []
    var sectors: [Symbol: String] = [:]
    for (index, settings) in instruments.enumerated() {
      let name = "\(field)[\(index)]"
      let symbol: Symbol? = identifier(settings.symbol, "\(name).symbol")
      let sector = text(settings.sector, "\(name).sector", maximumBytes: Self.maximumSectorBytes)
      guard let symbol, let sector else { continue }
      if !seen.insert(symbol).inserted { refuse("\(name).symbol", "names \(symbol) a second time") }
      // No sector is the same as no word about it: a session says it once only.
      if !sector.isEmpty { sectors[symbol] = sector }
    }
    return sectors
  }

  private mutating func exchangeRates(_ rates: [Wire.ExchangeRate], _ field: String) -> [Currency: ExchangeRate] {
    guard rates.count <= Self.maximumRates else {
      refuse(field, "names \(rates.count) currencies, more than the \(Self.maximumRates) a session may have")
      return [:]
    }
    var known: [Currency: ExchangeRate] = [:]
    for (index, wire) in rates.enumerated() {
      let name = "\(field)[\(index)]"
      let currency = currency(wire.currency, "\(name).currency")
      let rate: ExchangeRate? = requiredDecimal(wire.rate, "\(name).rate")
      guard let currency, let rate else { continue }
      if known.updateValue(rate, forKey: currency) != nil {
        refuse("\(name).currency", "names \(currency) a second time")
      }
    }
    return known
  }
}
