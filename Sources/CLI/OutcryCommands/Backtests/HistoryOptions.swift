import ArgumentParser
import OutcryContract

/// What is run over history, and over how much of it.
struct HistoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ -. Default: the server chooses.", valueName: "name"))
  var id: String?

  @Option(help: ArgumentHelp("The strategy, a YAML file; - reads standard input.", valueName: "file"))
  var strategy: String?

  @Option(help: ArgumentHelp("A deployed strategy instead, NAME@NUMBER.", valueName: "version"))
  var strategyVersion: String?

  @Option(
    help: ArgumentHelp(
      "The instruments, such as SP500,NASDAQ; may be repeated. Default: the strategy's.", valueName: "a,b"))
  var symbols: [SymbolList] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("Cash at the start. Default: 100000.", valueName: "money"))
  var cash: DecimalArgument?

  @Option(
    help: ArgumentHelp(
      "First bar that counts: on this day or later. Default: the first there is.", valueName: "date|time"))
  var from: TimeArgument?

  @Option(help: ArgumentHelp("Last bar: by the end of this day. Default: the last there is.", valueName: "date|time"))
  var to: TimeArgument?

  @OptionGroup var bars: BarOptions

  func validate() throws {
    if strategy == nil, strategyVersion == nil { throw ValidationError("--strategy or --strategy-version is needed") }
  }

  func spec(_ context: CommandContext, _ risk: RiskOptions, _ paper: PaperOptions) throws -> Outcry.V1.SessionSpec {
    let replay = Outcry.V1.ReplaySettings(
      startTime: from?.beginning, endTime: to?.end, barInterval: bars.barInterval,
      priceAdjustment: bars.priceAdjustment?.value ?? .unspecified)
    return Outcry.V1.SessionSpec(
      mode: .paper, symbols: symbols.flatMap(\.symbols), initialCash: cash?.decimal,
      strategyYaml: try strategy.map { try context.strategyText($0) } ?? "", riskLimits: risk.limits,
      replay: replay == Outcry.V1.ReplaySettings() ? nil : replay, paper: paper.settings,
      strategyVersion: strategyVersion ?? "")
  }
}
