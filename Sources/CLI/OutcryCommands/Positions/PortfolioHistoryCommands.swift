import ArgumentParser
import OutcryContract

struct ListSnapshots: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "days",
    abstract: "Lists the portfolio as it was at the end of each day.",
    discussion: Manual.discussion(
      "With --output json: one ListSnapshotsResponse with the days of all pages.",
      examples: ["outcry portfolio days demo", "outcry portfolio days demo --from 2008-09-01 --to 2008-09-30"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("The first day, such as 2008-09-15. Default: from the beginning.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day. Default: to the end.", valueName: "day"))
  var to: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (snapshots, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.positions.listSnapshots(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, startDay: from ?? "", endDay: to ?? "",
          orderBy: read.order(by: "day"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.snapshots, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListSnapshotsResponse(snapshots: snapshots, revision: revision), rows: snapshots,
      columns: PortfolioText.dayColumns)
  }
}

struct ShowEquityCurve: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "curve",
    abstract: "Lists what the session was worth over time, at the close of bars.",
    discussion: Manual.discussion(
      "With --output json: one ListEquityPointsResponse with the points of all pages.",
      examples: ["outcry portfolio curve demo", "outcry portfolio curve demo --from 2008-09-01 -o json"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("The first time or day. Default: from the beginning.", valueName: "time"))
  var from: TimeArgument?

  @Option(help: ArgumentHelp("The time before which it ends, or the last day. Default: to the end.", valueName: "time"))
  var to: TimeArgument?

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (points, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.positions.listEquityPoints(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, startTime: from?.beginning, endTime: to?.end,
          orderBy: read.order(by: "time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.points, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListEquityPointsResponse(points: points, revision: revision), rows: points,
      columns: PortfolioText.equityColumns)
  }
}

struct SetExchangeRate: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Sets what one unit of a currency is worth in the session's base currency.",
    discussion: Manual.discussion(
      "With --output json: SetExchangeRateResponse.", examples: ["outcry portfolio rate demo EUR 1.0945"],
      exitStatus: ["13 the base currency, or a rate not above 0", Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The currency, such as EUR.")
  var currency: String

  @Argument(help: "In the base currency, above zero.")
  var rate: DecimalArgument

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.positions.setExchangeRate(
      .init(sessionId: session.name, currency: currency, rate: rate.decimal), options: context.options)
    try context.show(response) {
      Table(PortfolioText.balanceColumns).rendered([response.balance ?? .init()], style: context.style)
    }
  }
}
