import ArgumentParser
import OutcryContract

struct StrategyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strategy",
    abstract: "Checks, deploys, promotes and shows strategies.",
    discussion: Manual.discussion(
      """
      A strategy is deployed in versions, NAME@NUMBER, that never change: what was tested is what trades. Sessions and \
      backtests take one with --strategy-version. A version begins as an EXAMPLE, for backtests and paper; promote lets it \
      trade live, once its backtest and its days on paper are good enough and a person says so.
      """,
      examples: [
        "outcry strategy validate trend.yaml", "outcry strategy deploy trend.yaml --note \"wider stop\"",
        "outcry strategy list", "outcry strategy get trend@2",
        "outcry strategy promote trend@2 --confirm \"promote trend@2 to live\"",
      ],
      exitStatus: ["13 the document has a fault, 15 there is no such version"]),
    subcommands: [
      ListStrategies.self, GetStrategy.self, ValidateStrategy.self, DeployStrategy.self, PromoteStrategy.self,
    ])
}

struct ListStrategies: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists versions in the order of their deployment.",
    discussion: Manual.discussion(
      "With --output json: one ListStrategiesResponse with the versions of all pages.",
      examples: ["outcry strategy list", "outcry strategy list --name trend --stage live"]))

  @Option(help: ArgumentHelp("Only versions of this strategy.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Only versions at this stage; may be repeated. Default: all.", valueName: "stage"))
  var stage: [EnumArgument<Outcry.V1.StrategyStage>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (strategies, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.strategies.listStrategies(
        .init(
          pageSize: size, pageToken: token, name: name ?? "", stages: stage.map(\.value),
          orderBy: read.order(by: "create_time"), minRevision: read.minRevision), options: context.options)
      return Page(items: page.strategies, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListStrategiesResponse(strategies: strategies, revision: revision), rows: strategies,
      columns: StrategyText.columns)
  }
}

struct GetStrategy: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "Shows one version and its document.",
    discussion: Manual.discussion(
      "With --output json: GetStrategyResponse.",
      examples: ["outcry strategy get trend@2", "outcry strategy get trend"],
      exitStatus: ["15 there is no such version"]))

  @Argument(help: ArgumentHelp("NAME@NUMBER, or NAME for its newest version.", valueName: "version"))
  var version: String

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.strategies.getStrategy(.init(version: version), options: context.options)
    let strategy = response.strategy ?? .init()
    try context.show(response) {
      StrategyText.block(strategy).rendered(style: context.style) + "\n" + StrategyText.document(strategy)
    }
  }
}

struct ValidateStrategy: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks a document, and deploys nothing.",
    discussion: Manual.discussion(
      "A fault is shown with its line and column. With --output json: ValidateStrategyResponse.",
      examples: ["outcry strategy validate trend.yaml", "outcry strategy validate - < trend.yaml"],
      exitStatus: ["13 the document has a fault"]))

  @Argument(help: ArgumentHelp("A YAML file; - reads standard input.", valueName: "file"))
  var file: String

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.strategies.validateStrategy(
      .init(strategyYaml: try context.strategyText(file)), options: context.options)
    try context.show(response, block: StrategyText.outline(response.outline ?? .init(), response.deployedVersion))
  }
}

struct DeployStrategy: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "deploy",
    abstract: "Deploys a document as the next version of the strategy that it names.",
    discussion: Manual.discussion(
      """
      The same text again shows the version that is there. With --output json: DeployStrategyResponse.
      """,
      examples: ["outcry strategy deploy trend.yaml --note \"wider stop\""],
      exitStatus: ["13 the document has a fault", "16 the request id stands for another text"]))

  @Argument(help: ArgumentHelp("A YAML file; - reads standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("For people, at most 256 bytes.", valueName: "text"))
  var note = ""

  @Option(help: ArgumentHelp("Your name for the intent: 1–64 characters A–Z a–z 0–9 . _ - :.", valueName: "id"))
  var requestId = ""

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.strategies.deployStrategy(
      .init(strategyYaml: try context.strategyText(file), requestId: requestId, note: note), options: context.options)
    try context.show(response, block: StrategyText.block(response.strategy ?? .init()))
  }
}

struct PromoteStrategy: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "promote",
    abstract: "Lets a version trade live.",
    discussion: Manual.discussion(
      """
      Refused unless this version has a backtest that is good enough, enough days on paper that agree with it, and your \
      word: promote NAME@NUMBER to live. With --output json: PromoteStrategyResponse.
      """,
      examples: [
        "outcry strategy promote trend@2 --dry-run",
        "outcry strategy promote trend@2 --confirm \"promote trend@2 to live\"",
      ],
      exitStatus: ["15 there is no such version", "19 a condition is not met"]))

  @Argument(help: ArgumentHelp("NAME@NUMBER.", valueName: "version"))
  var version: String

  @Option(help: ArgumentHelp("Your word, as the refusal without it gives it.", valueName: "phrase"))
  var confirm = ""

  @Flag(help: "Check everything, with the same refusals, and promote nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.strategies.promoteStrategy(
      .init(version: version, confirmation: confirm, validateOnly: dryRun), options: context.options)
    try context.show(response, block: StrategyText.block(response.strategy ?? .init()))
    if dryRun { try context.remark("nothing was promoted: --dry-run") }
  }
}
