import ArgumentParser
import OutcryContract

/// What a session is, and what trades in it.
struct SessionSpecOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ -. Default: the server chooses.", valueName: "name"))
  var id: String?

  @Option(help: ArgumentHelp("A name for people.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("paper: a simulated exchange. live: a broker, once outcry prereq check passes."))
  var mode = EnumArgument(Outcry.V1.TradingMode.paper)

  @Option(help: ArgumentHelp("The instruments, such as SP500,NASDAQ; may be repeated.", valueName: "a,b"))
  var symbols: [SymbolList] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("Cash at the start. Default: 100000.", valueName: "money"))
  var cash: DecimalArgument?

  @Option(help: ArgumentHelp("The strategy, a YAML file; - reads standard input.", valueName: "file"))
  var strategy: String?

  @Option(help: ArgumentHelp("A deployed strategy instead, NAME@NUMBER.", valueName: "version"))
  var strategyVersion: String?

  @Flag(help: "Start it at once.")
  var start = false
}

/// Which history is replayed, and how fast.
struct ReplayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "First bar: the first that closes on this day or later. A date, or a time such as 2008-09-15T13:30:00Z."
        + " Default: the first there is.",
      valueName: "date|time"))
  var from: TimeArgument?

  @Option(
    help: ArgumentHelp(
      "Last bar: the last that closes by the end of this day, or by this time. Default: the last there is.",
      valueName: "date|time"))
  var to: TimeArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Bars a second, all symbols' bars of one time counting once, or max. Default: the server's.", valueName: "n|max"))
  var barsPerSecond: PaceArgument?

  @OptionGroup var bars: BarOptions

  var settings: Outcry.V1.ReplaySettings? {
    let settings = Outcry.V1.ReplaySettings(
      startTime: from?.beginning, endTime: to?.end, pace: barsPerSecond?.pace, barInterval: bars.barInterval,
      priceAdjustment: bars.priceAdjustment?.value ?? .unspecified)
    return settings == Outcry.V1.ReplaySettings() ? nil : settings
  }
}

/// How the simulated exchange fills.
struct PaperOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Distance of bid and ask in hundredths of a per cent of the price. Default: 5.", valueName: "bp")
  )
  var spreadBps: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The share of a bar's volume that the session may take. Default: 2.5.", valueName: "percent"))
  var volumePercent: DecimalArgument?

  @Option(
    help: ArgumentHelp(
      "per-share:0.005:1 (a unit, least for an order), per-order:1, percent:0.1 (of the notional) or"
        + " maker-taker:-0.01:0.05 (per cent of the notional). Default: none.",
      valueName: "model"))
  var commission: CommissionArgument?

  @Option(
    help: ArgumentHelp(
      "fixed:0.05 (a unit), percent:0.1 (of the price) or volume-share. Default: none.", valueName: "model"))
  var slippage: SlippageArgument?

  @Option(
    help: ArgumentHelp(
      "In which order a bar's high and low happened; pessimistic is low first. Default: nearest-extreme-first.",
      valueName: "path"))
  var barPath: EnumArgument<Outcry.V1.BarPath>?

  @Option(
    help: ArgumentHelp(
      "When a limit order fills: beyond the limit, or at its touch. Default: trade-through.", valueName: "rule"))
  var limitFill: EnumArgument<Outcry.V1.LimitFill>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --limit-fill touch: in how many of a hundred touches the order's turn comes. Default: 100.",
      valueName: "percent"))
  var touchFillPercent: DecimalArgument?

  @Option(
    help: ArgumentHelp(
      "Where a stop-limit fills that was reached inside a bar: at its close, or at the limit. Default: at-close.",
      valueName: "rule"))
  var stopLimitFill: EnumArgument<Outcry.V1.StopLimitFill>?

  @Option(
    help: ArgumentHelp(
      "The price that an order meets first: the next tick's, or the last. Default: next-tick.", valueName: "rule"))
  var orderArrival: EnumArgument<Outcry.V1.OrderArrival>?

  @Option(help: ArgumentHelp("How long a command takes to the exchange, in market time. Default: 0.", valueName: "µs"))
  var latencyMicroseconds: UInt32?

  @Option(
    help: ArgumentHelp("How much longer it may take, drawn anew for each command. Default: 0.", valueName: "µs"))
  var latencyJitterMicroseconds: UInt32?

  @Option(help: ArgumentHelp("A price older than this fills nothing. Default: any age.", valueName: "ms"))
  var maxQuoteAgeMilliseconds: UInt32?

  @Option(
    help: ArgumentHelp(
      "When the exchange trades, such as \"09:30-16:00 America/New_York\". Default: whenever there is data.",
      valueName: "hours"))
  var exchangeHours: TradingHoursArgument?

  @Option(help: ArgumentHelp("Seed of all that the exchange draws. Default: 0.", valueName: "n"))
  var randomSeed: UInt32?

  var settings: Outcry.V1.PaperSettings? {
    let settings = Outcry.V1.PaperSettings(
      spreadBasisPoints: spreadBps?.decimal, maximumVolumePercent: volumePercent?.decimal,
      commission: commission?.model,
      slippage: slippage?.model, barPath: barPath?.value ?? .unspecified, limitFill: limitFill?.value ?? .unspecified,
      latencyMicroseconds: latencyMicroseconds.map { .init(value: $0) }, sessionHours: exchangeHours?.hours,
      maxQuoteAgeMilliseconds: maxQuoteAgeMilliseconds.map { .init(value: $0) },
      randomSeed: randomSeed.map { .init(value: $0) },
      latencyJitterMicroseconds: latencyJitterMicroseconds.map { .init(value: $0) },
      orderArrival: orderArrival?.value ?? .unspecified, stopLimitFill: stopLimitFill?.value ?? .unspecified,
      touchFillPercent: touchFillPercent?.decimal)
    return settings == Outcry.V1.PaperSettings() ? nil : settings
  }
}
