import ArgumentParser
import OutcryContract

struct ParityCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "parity",
    abstract: "Runs a paper session again through the backtester, and says where the two differ and why.",
    discussion: Manual.discussion(
      """
      Without flags of the exchange the backtest fills as the session did: a session that only followed its strategy has no \
      difference then. With some of them every difference is put down to the setting that makes it. With --output json: \
      AnalyzeParityResponse.
      """,
      examples: ["outcry parity demo", "outcry parity demo --slippage percent:0.05"],
      exitStatus: ["15 there is no such session", "19 it has not ended, or something differs"]))

  @OptionGroup var session: SessionArgument
  @OptionGroup(title: "The backtest's exchange") var paper: PaperOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let report = try await context.parity.analyzeParity(
      .init(sessionId: session.name, paper: paper.settings), options: context.options)
    try context.show(report) { Self.page(report, style: context.style) }
    if !report.shares.isEmpty || !report.differences.isEmpty { throw SilentExit.failedPrecondition }
  }

  private static func page(_ report: Outcry.V1.AnalyzeParityResponse, style: Style) -> String {
    var block = KeyValueBlock()
    block.add("session equity", .money(report.sessionEquity))
    block.add("backtest equity", .money(report.backtestEquity))
    block.add("session fills", .count(report.sessionFills))
    block.add("backtest fills", .count(report.backtestFills))
    block.add("differences", .count(UInt32(clamping: report.differences.count)))
    var text = block.rendered(style: style)
    if !report.shares.isEmpty { text += "\n" + Table(shares).rendered(report.shares, style: style) }
    if !report.differences.isEmpty { text += "\n" + Table(differences).rendered(report.differences, style: style) }
    return text
  }

  private static let shares: [Column<Outcry.V1.ParityShare>] = [
    .left("CAUSE") { Cell($0.setting.isEmpty ? $0.cause.word : $0.setting) },
    .right("PROFIT") { .gain($0.profit) },
    .right("FILLS") { .count($0.fills) },
  ]

  private static let differences: [Column<Outcry.V1.ParityDifference>] = [
    .left("CAUSE") { Cell($0.setting.isEmpty ? $0.cause.word : $0.setting) },
    .left("IN") { Cell($0.aspects.map(\.word).joined(separator: ",")) },
    .left("SYMBOL") { .text(($0.before ?? $0.after)?.symbol ?? "") },
    .left("SIDE") { Cell(($0.before ?? $0.after)?.side.word ?? "") },
    .left("TIME") { .time(($0.before ?? $0.after)?.time) },
    .right("QUANTITY") { .exact($0.before?.quantity) },
    .right("WITH") { .exact($0.after?.quantity) },
    .right("PRICE") { .exact($0.before?.price) },
    .right("WITH") { .exact($0.after?.price) },
    .right("FEE") { .exact($0.before?.fee) },
    .right("WITH") { .exact($0.after?.fee) },
  ]
}
