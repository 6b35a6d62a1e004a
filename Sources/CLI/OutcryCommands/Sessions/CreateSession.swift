import ArgumentParser
import OutcryContract
import RPCCore

struct CreateSession: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Creates a session, and with --start starts it.",
    discussion: Manual.discussion(
      """
      What a session does is fixed when it is created. Without --strategy it trades only what you order. Without \
      --symbols it trades what the strategy names.

      Creating the same session again, with the same --id and the same flags, returns the first one. With --output json \
      the answer is CreateSessionResponse, under --start StartSessionResponse: the session is .session in both.
      """,
      examples: [
        "outcry session create --id demo --symbols SP500 --cash 50000",
        "outcry session create --id trend --strategy trend.yaml --start \\",
        "    --from 2008-01-01 --to 2009-12-31 --bars-per-second 50 \\",
        "    --max-daily-loss-percent 3 --commission per-share:0.005:1",
        "outcry session create --symbols NASDAQ --strategy - < trend.yaml",
        "outcry session create --id real --mode live --strategy-version trend@2 --max-daily-loss-percent 2",
      ],
      exitStatus: [
        "13 a flag's value or the strategy is not acceptable, 16 the name is taken by another session",
        "19 --start was refused; the session exists and is CREATED",
      ]))

  @OptionGroup(title: "Session") var session: SessionSpecOptions
  @OptionGroup(title: "Risk limits") var risk: RiskOptions
  @OptionGroup(title: "Replayed history") var replay: ReplayOptions
  @OptionGroup(title: "Paper exchange") var paper: PaperOptions
  @OptionGroup(title: "Signals") var execution: ExecutionOptions
  @OptionGroup(title: "Books") var books: BookOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    var spec = Outcry.V1.SessionSpec(
      displayName: session.name ?? "", mode: session.mode.value, symbols: session.symbols.flatMap(\.symbols),
      initialCash: session.cash?.decimal,
      strategyYaml: try session.strategy.map { try context.strategyText($0) } ?? "", riskLimits: risk.limits,
      replay: replay.settings, paper: paper.settings, execution: execution.settings,
      strategyVersion: session.strategyVersion ?? "")
    books.apply(to: &spec)
    let created = try await context.sessions.createSession(
      .init(sessionId: session.id ?? "", spec: spec), options: context.options)
    let fresh = created.session ?? Outcry.V1.Session()
    guard session.start else {
      try context.show(created, block: SessionText.block(fresh))
      return try context.remark("next: outcry session start \(fresh.sessionId)")
    }
    do {
      let started = try await context.sessions.startSession(
        .init(sessionId: fresh.sessionId), options: context.options)
      try context.show(started, block: SessionText.block(started.session ?? fresh))
    } catch let error as RPCError {
      throw CallFailure(
        error, nextSteps: ["the session was created all the same: outcry session show \(fresh.sessionId)"])
    }
  }
}
