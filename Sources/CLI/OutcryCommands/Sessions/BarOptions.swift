import ArgumentParser
import OutcryContract

/// What becomes of bars before they are replayed.
struct BarOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Put bars together to 1m … 1439m, 1h … 23h, 1d, 1w or 1mo. Default: as they are.", valueName: "interval"))
  var barInterval = ""

  @Option(
    help: ArgumentHelp(
      "What is taken out of past prices. Default: splits and dividends, where they were imported.", valueName: "what"))
  var priceAdjustment: EnumArgument<Outcry.V1.PriceAdjustment>?
}
