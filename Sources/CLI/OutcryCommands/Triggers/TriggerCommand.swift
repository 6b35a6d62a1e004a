import ArgumentParser

struct TriggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trigger",
    abstract: "Arms, changes, disarms, shows and streams price triggers.",
    discussion: Manual.discussion(
      """
      A trigger waits for the market to reach a level and then places an order by itself. stop-loss, take-profit and \
      trailing-stop protect a position and close it; entry-limit opens one. Protective triggers stay armed while a \
      session is paused.
      """,
      examples: [
        "outcry trigger add demo SP500 stop-loss 1280", "outcry trigger list demo --status armed",
        "outcry trigger update demo trg-3 --level 1285", "outcry trigger show demo trg-3", "outcry trigger watch demo",
        "outcry trigger cancel demo trg-3",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [
      AddTrigger.self, UpdateTrigger.self, CancelTrigger.self, ShowTrigger.self, ListTriggers.self, WatchTriggers.self,
    ])
}
