import ArgumentParser
import OutcryContract

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

  @Option(help: ArgumentHelp("A day on which the venue is closed; may be repeated.", valueName: "YYYY-MM-DD"))
  var holiday: [String] = []

  @OptionGroup var holdings: HoldingOptions
  @OptionGroup var orders: OrderLimitOptions
  @OptionGroup var losses: LossOptions

  mutating func validate() throws {
    if !holiday.isEmpty, tradingHours == nil { throw ValidationError("--holiday needs --trading-hours") }
  }

  /// Nil when none was given, so that the server knows that nobody chose.
  var limits: Outcry.V1.RiskLimits? {
    var limits = Outcry.V1.RiskLimits(
      maxOpenPositions: maxPositions.map { Outcry.V1.Count(value: $0) },
      maxPositionPercent: maxPositionPercent?.decimal,
      maxDailyLossPercent: maxDailyLossPercent?.decimal, tradingHours: tradingHours?.hours)
    limits.tradingHours?.holidays = holiday
    holdings.fill(&limits)
    orders.fill(&limits)
    losses.fill(&limits)
    return limits == Outcry.V1.RiskLimits() ? nil : limits
  }
}

/// How much may be held.
struct HoldingOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Units of one symbol. Default: no limit.", valueName: "units"))
  var maxSymbolQuantity: DecimalArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("Worth of one symbol. Default: no limit.", valueName: "sum"))
  var maxSymbolNotional: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("All positions in per cent of equity. Default: no limit.", valueName: "percent"))
  var maxTotalExposurePercent: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("One sector's positions in per cent of equity. Default: no limit.", valueName: "percent"))
  var maxSectorExposurePercent: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Buying power as a multiple of equity, at least 1. Default: no limit.", valueName: "factor"))
  var maxLeverage: DecimalArgument?

  func fill(_ limits: inout Outcry.V1.RiskLimits) {
    limits.maxSymbolQuantity = maxSymbolQuantity?.decimal
    limits.maxSymbolNotional = maxSymbolNotional?.decimal
    limits.maxTotalExposurePercent = maxTotalExposurePercent?.decimal
    limits.maxSectorExposurePercent = maxSectorExposurePercent?.decimal
    limits.maxLeverage = maxLeverage?.decimal
  }
}

/// What one order may be, and how often they may come.
struct OrderLimitOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Units of one order. Default: no limit.", valueName: "units"))
  var maxOrderQuantity: DecimalArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("Worth of one order. Default: no limit.", valueName: "sum"))
  var maxOrderNotional: DecimalArgument?

  @Option(help: ArgumentHelp("Orders within any second. Default: no limit.", valueName: "n"))
  var maxOrdersPerSecond: UInt32?

  @Option(help: ArgumentHelp("Orders within any minute. Default: no limit.", valueName: "n"))
  var maxOrdersPerMinute: UInt32?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How far a limit or stop price may be from the last quote, in per cent of it. Default: no limit.",
      valueName: "percent"))
  var priceBandPercent: DecimalArgument?

  @Option(
    help: ArgumentHelp("The same order again within this time is refused. Default: none is.", valueName: "seconds"))
  var duplicateOrderWindow: DurationArgument?

  @Option(help: ArgumentHelp("How old the last quote may be. Default: any age.", valueName: "seconds"))
  var maxQuoteAge: DurationArgument?

  func fill(_ limits: inout Outcry.V1.RiskLimits) {
    limits.maxOrderQuantity = maxOrderQuantity?.decimal
    limits.maxOrderNotional = maxOrderNotional?.decimal
    limits.maxOrdersPerSecond = maxOrdersPerSecond.map { Outcry.V1.Count(value: $0) }
    limits.maxOrdersPerMinute = maxOrdersPerMinute.map { Outcry.V1.Count(value: $0) }
    limits.priceBandPercent = priceBandPercent?.decimal
    limits.duplicateOrderWindow = duplicateOrderWindow?.wire
    limits.maxQuoteAge = maxQuoteAge?.wire
  }
}

/// What may be lost, and how far a risk bias is trusted.
struct LossOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Loss within one day as a sum. Default: only the percentage counts.", valueName: "sum"))
  var maxDailyLoss: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What one strategy may lose in all. Default: no limit.", valueName: "sum"))
  var maxStrategyLoss: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How far equity may fall below its peak. Default: no limit.", valueName: "percent"))
  var maxDrawdownPercent: DecimalArgument?

  @Option(
    help: ArgumentHelp(
      "Equity readings in a row that confirm a loss, 1–100. Default: 3, and 1 for the daily loss.", valueName: "n"))
  var haltConfirmations: UInt32?

  @Option(help: ArgumentHelp("How old a risk bias may be. Default: any age.", valueName: "seconds"))
  var maxRiskBiasAge: DurationArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The bias that holds when the one that was set is older, 0–1. Default: 0.5.", valueName: "bias"))
  var conservativeRiskBias: DecimalArgument?

  func fill(_ limits: inout Outcry.V1.RiskLimits) {
    limits.maxDailyLoss = maxDailyLoss?.decimal
    limits.maxStrategyLoss = maxStrategyLoss?.decimal
    limits.maxDrawdownPercent = maxDrawdownPercent?.decimal
    limits.haltConfirmations = haltConfirmations.map { Outcry.V1.Count(value: $0) }
    limits.maxRiskBiasAge = maxRiskBiasAge?.wire
    limits.conservativeRiskBias = conservativeRiskBias?.decimal
  }
}
