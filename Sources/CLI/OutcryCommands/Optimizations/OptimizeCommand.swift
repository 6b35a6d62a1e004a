import ArgumentParser
import OutcryContract

struct OptimizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize",
    abstract: "Searches a strategy's parameters over history, and says whether the best may be believed.",
    discussion: Manual.discussion(
      """
      Every set of parameters on the first 70 % of history, over all of the server's cores; the best of them on the rest, with \
      its parameters moved, in each kind of market, on history that ends early, and in a walk forward. The verdict gives its \
      reasons. The server keeps optimizations in memory. Every figure is defined in docs/statistics.md.
      """,
      examples: [
        "outcry optimize run --id trend --strategy trend.yaml --symbols SP500 --search fast=5:50:5 --search slow=60:200:20",
        "outcry optimize list", "outcry optimize show trend",
      ]),
    subcommands: [
      RunOptimization.self, ListOptimizations.self, ShowOptimization.self, CancelOptimization.self,
    ])
}

/// Which optimization.
struct OptimizationArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The optimization.", valueName: "optimization"))
  var name: String
}

struct ShowOptimization: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one optimization, its result and its verdict.",
    discussion: Manual.discussion(
      "With --output json: GetOptimizationResponse, with every trial.",
      examples: [
        "outcry optimize show trend", "outcry optimize show trend -o json | jq .optimization.result.verdict",
      ],
      exitStatus: ["15 there is no such optimization"]))

  @OptionGroup var optimization: OptimizationArgument
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.optimizations.getOptimization(
      .init(optimizationId: optimization.name), options: context.options)
    try context.show(response) {
      OptimizationText.page(response.optimization ?? .init(), style: context.style)
    }
  }
}

struct CancelOptimization: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Ends an optimization that runs.",
    discussion: Manual.discussion(
      "With --output json: CancelOptimizationResponse.", examples: ["outcry optimize cancel trend"],
      exitStatus: ["15 there is no such optimization"]))

  @OptionGroup var optimization: OptimizationArgument
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.optimizations.cancelOptimization(
      .init(optimizationId: optimization.name), options: context.options)
    try context.show(response) {
      OptimizationText.page(response.optimization ?? .init(), style: context.style)
    }
  }
}

struct ListOptimizations: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists optimizations in the order of their creation.",
    discussion: Manual.discussion(
      "With --output json: one ListOptimizationsResponse with the optimizations of all pages.",
      examples: ["outcry optimize list", "outcry optimize list --state running"]))

  @Option(help: ArgumentHelp("Only optimizations in this state; may be repeated. Default: all.", valueName: "state"))
  var state: [EnumArgument<Outcry.V1.OptimizationState>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (optimizations, _) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.optimizations.listOptimizations(
        .init(pageSize: size, pageToken: token, states: state.map(\.value)), options: context.options)
      return Page(items: page.optimizations, nextToken: page.nextPageToken)
    }
    try context.show(
      Outcry.V1.ListOptimizationsResponse(optimizations: optimizations), rows: optimizations,
      columns: OptimizationText.columns)
  }
}
