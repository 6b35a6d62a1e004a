import ArgumentParser

struct TriggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trigger",
    abstract: "Arms, disarms and lists price triggers.",
    discussion: Manual.discussion(
      """
      A trigger waits for the market to reach a level and then places an order by itself. stop-loss, take-profit and \
      trailing-stop protect a position and close it; entry-limit opens one. Protective triggers stay armed while a \
      session is paused.
      """,
      examples: [
        "outcry trigger add demo SP500 stop-loss 1280", "outcry trigger list demo --status armed",
        "outcry trigger cancel demo t-3",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [AddTrigger.self, CancelTrigger.self, ListTriggers.self])
}
