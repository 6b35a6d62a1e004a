import ArgumentParser
import OutcryContract

struct ListPolicies: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "policies",
    abstract: "Lists what is asked before a session goes live.",
    discussion: Manual.discussion(
      """
      The whole server's policy first, with every threshold that holds where nothing narrower was set; then those of \
      accounts and strategies, with what they say instead. With --output json: ListPoliciesResponse.
      """,
      examples: ["outcry prereq policies", "outcry prereq policies --output json | jq .policies[0]"]))

  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (policies, revision) = try await Pages.collect(limit: nil) { size, token in
      let page = try await context.prerequisites.listPolicies(
        .init(
          pageSize: size, pageToken: token, orderBy: read.order(by: "create_time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.policies, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(Outcry.V1.ListPoliciesResponse(policies: policies, revision: revision)) {
      policies.map { PolicyText.block($0).rendered(style: context.style) }.joined(separator: "\n")
    }
  }
}

struct SetPolicy: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-policy",
    abstract: "Sets what is asked before a session goes live.",
    discussion: Manual.discussion(
      """
      Of a strategy, of an account of the live broker, or of the whole server. What is not given is as the wider policy \
      says: a threshold that was set before and is left out now holds no more. Sessions that are live are asked the same \
      from now on. With --output json: SetPolicyResponse.
      """,
      examples: [
        "outcry prereq set-policy --strategy trend --min-sharpe 0.8 --min-paper-days 20 --reason \"reviewed\"",
        "outcry prereq set-policy --max-daily-loss-percent 2",
      ],
      exitStatus: ["13 a threshold is out of range", "20 the policy has changed since --etag was read"]))

  @Option(help: ArgumentHelp("Of every version of this strategy.", valueName: "name"))
  var strategy = ""

  @Option(help: ArgumentHelp("Of every session on this account of the live broker.", valueName: "id"))
  var account = ""

  @OptionGroup var thresholds: PolicyOptions

  @Option(help: ArgumentHelp("The etag that was read; refused when it has changed since.", valueName: "etag"))
  var etag = ""

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason = ""

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    var policy = Outcry.V1.PrerequisitePolicy(strategy: strategy, account: account, etag: etag)
    thresholds.fill(&policy)
    let response = try await context.prerequisites.setPolicy(
      .init(policy: policy, reason: reason), options: context.options)
    try context.show(response, block: PolicyText.block(response.policy ?? .init()))
  }
}

/// The thresholds of a policy.
struct PolicyOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Least Sharpe ratio of the backtest.", valueName: "ratio"))
  var minSharpe: DecimalArgument?

  @Option(help: ArgumentHelp("Least days with market data of the backtest.", valueName: "n"))
  var minBacktestDays: UInt32?

  @Option(help: ArgumentHelp("Days after which a backtest is evidence no more.", valueName: "n"))
  var maxBacktestAgeDays: UInt32?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How much of the Sharpe ratio of the first 70 % of the days may be missing in the rest.", valueName: "percent"))
  var maxDegradationPercent: DecimalArgument?

  @Option(help: ArgumentHelp("Least distinct trading days on paper, of the server's clock.", valueName: "n"))
  var minPaperDays: UInt32?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How far apart paper and backtest may be, in per cent of equity.", valueName: "percent"))
  var maxPaperDriftPercent: DecimalArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("The widest limit of one position.", valueName: "percent"))
  var maxPositionPercent: DecimalArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("The widest limit of a day's loss.", valueName: "percent"))
  var maxDailyLossPercent: DecimalArgument?

  @Option(help: ArgumentHelp("Between the broker's clock and the server's.", valueName: "ms"))
  var maxClockSkewMilliseconds: UInt32?

  @Option(help: ArgumentHelp("How old a running session's market data may be.", valueName: "seconds"))
  var maxDataAgeSeconds: UInt32?

  func fill(_ policy: inout Outcry.V1.PrerequisitePolicy) {
    policy.minimumBacktestSharpe = minSharpe?.decimal
    policy.minimumBacktestDays = minBacktestDays.map { .init(value: $0) }
    policy.maximumBacktestAgeDays = maxBacktestAgeDays.map { .init(value: $0) }
    policy.maximumDegradationPercent = maxDegradationPercent?.decimal
    policy.minimumPaperDays = minPaperDays.map { .init(value: $0) }
    policy.maximumPaperDriftPercent = maxPaperDriftPercent?.decimal
    policy.maximumPositionPercent = maxPositionPercent?.decimal
    policy.maximumDailyLossPercent = maxDailyLossPercent?.decimal
    policy.maximumClockSkewMilliseconds = maxClockSkewMilliseconds.map { .init(value: $0) }
    policy.maximumDataAgeSeconds = maxDataAgeSeconds.map { .init(value: $0) }
  }
}

/// How policies are shown.
enum PolicyText {
  static func block(_ policy: Outcry.V1.PrerequisitePolicy) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("policy of", Cell(scope(policy)))
    let decimals: [(String, Outcry.V1.Decimal?)] = [
      ("least Sharpe", policy.minimumBacktestSharpe), ("most degradation, %", policy.maximumDegradationPercent),
      ("most paper drift, %", policy.maximumPaperDriftPercent), ("widest position, %", policy.maximumPositionPercent),
      ("widest daily loss, %", policy.maximumDailyLossPercent),
    ]
    for (name, value) in decimals { block.add(name, unlessAbsent: .exact(value)) }
    let counts: [(String, Outcry.V1.Count?)] = [
      ("least backtest days", policy.minimumBacktestDays), ("oldest backtest, days", policy.maximumBacktestAgeDays),
      ("least paper days", policy.minimumPaperDays), ("most clock skew, ms", policy.maximumClockSkewMilliseconds),
      ("oldest data, s", policy.maximumDataAgeSeconds),
    ]
    for (name, value) in counts { if let value { block.add(name, .count(value.value)) } }
    block.add("etag", .text(policy.etag))
    if policy.updateTime != nil { block.add("set", .time(policy.updateTime)) }
    return block
  }

  private static func scope(_ policy: Outcry.V1.PrerequisitePolicy) -> String {
    if !policy.strategy.isEmpty { return "strategy \(policy.strategy)" }
    return policy.account.isEmpty ? "the server" : "account \(policy.account)"
  }
}
