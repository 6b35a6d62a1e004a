import ArgumentParser
import OutcryContract

/// How the books are kept.
struct BookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How the cost of what is sold is found. Default: average.", valueName: "method"))
  var costMethod: EnumArgument<Outcry.V1.CostMethod>?

  @Option(
    help: ArgumentHelp("The sector of an instrument, such as NASDAQ=technology; may be repeated.", valueName: "s=name"))
  var sector: [PairArgument] = []

  @Option(help: ArgumentHelp("Of every sum, such as EUR. Default: that of the first symbol.", valueName: "code"))
  var baseCurrency: String?

  @Option(
    help: ArgumentHelp(
      "What one unit of another currency is worth in the base at the start, such as USD=0.92; may be repeated.",
      valueName: "c=rate"))
  var exchangeRate: [PairArgument] = []

  func apply(to spec: inout Outcry.V1.SessionSpec) {
    spec.costMethod = costMethod?.value ?? .unspecified
    spec.instruments = sector.map { Outcry.V1.InstrumentSettings(symbol: $0.name, sector: $0.value) }
    spec.baseCurrency = baseCurrency ?? ""
    spec.exchangeRates = exchangeRate.map {
      Outcry.V1.ExchangeRate(currency: $0.name, rate: Outcry.V1.Decimal(value: $0.value))
    }
  }
}
