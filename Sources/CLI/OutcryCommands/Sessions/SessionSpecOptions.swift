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

  @Flag(help: "Start it at once.")
  var start = false
}

/// What a session may risk.
struct RiskOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Positions open at once, 1–10000. Default: 20.", valueName: "n"))
  var maxPositions: UInt32?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Size of one position in per cent of equity. Default: 10.", valueName: "percent"))
  var maxPositionPercent: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Loss within one day, in per cent of the equity at its beginning, after which nothing new is opened. Default: 5.",
      valueName: "percent"))
  var maxDailyLossPercent: DecimalArgument?

  @Option(
    help: ArgumentHelp(
      "When positions may be opened, Monday to Friday: \"09:30-16:00 America/New_York\". Default: at any time.",
      valueName: "hours zone"))
  var tradingHours: TradingHoursArgument?

  /// Nil when none was given, so that the server knows that nobody chose.
  var limits: Outcry.V1.RiskLimits? {
    let limits = Outcry.V1.RiskLimits(
      maxOpenPositions: maxPositions.map { Outcry.V1.Count(value: $0) },
      maxPositionPercent: maxPositionPercent?.decimal,
      maxDailyLossPercent: maxDailyLossPercent?.decimal, tradingHours: tradingHours?.hours)
    return limits == Outcry.V1.RiskLimits() ? nil : limits
  }
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

  var settings: Outcry.V1.ReplaySettings? {
    let settings = Outcry.V1.ReplaySettings(startTime: from?.beginning, endTime: to?.end, pace: barsPerSecond?.pace)
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
      "per-share:0.005:1 (a unit, least for an order), per-order:1 or percent:0.1 (of the notional). Default: none.",
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

  var settings: Outcry.V1.PaperSettings? {
    let settings = Outcry.V1.PaperSettings(
      spreadBasisPoints: spreadBps?.decimal, maximumVolumePercent: volumePercent?.decimal,
      commission: commission?.model,
      slippage: slippage?.model, barPath: barPath?.value ?? .unspecified, limitFill: limitFill?.value ?? .unspecified)
    return settings == Outcry.V1.PaperSettings() ? nil : settings
  }
}
