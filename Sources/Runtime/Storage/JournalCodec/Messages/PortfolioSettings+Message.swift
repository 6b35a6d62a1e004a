import JournalMessages
import TradingEngine
import TradingModel

extension CostMethod: RecordedEnum {
  var number: Wire.CostMethod {
    switch self {
    case .average: .average
    case .firstInFirstOut: .firstInFirstOut
    }
  }
}

extension PortfolioSettings {
  /// In the order of symbols and currencies: equal settings give equal bytes.
  var record: Wire.PortfolioSettings {
    .init(
      costMethod: costMethod.number,
      sectors: sectors.sorted { $0.key < $1.key }.map { .init(symbol: $0.key.text, name: $0.value) },
      exchangeRates: exchangeRates.sorted { $0.key < $1.key }.map { .init(currency: $0.key.code, rate: $0.value.raw) })
  }

  init(recorded message: Wire.PortfolioSettings) throws(JournalCodecError) {
    self.init(costMethod: try CostMethod(recorded: message.costMethod, "portfolio.cost_method"))
    for sector in message.sectors {
      sectors[try Symbol(recorded: sector.symbol, "portfolio.sectors.symbol")] = sector.name
    }
    for set in message.exchangeRates {
      exchangeRates[try Currency(recorded: set.currency, "portfolio.exchange_rates.currency")] =
        ExchangeRate(raw: set.rate)
    }
  }
}
