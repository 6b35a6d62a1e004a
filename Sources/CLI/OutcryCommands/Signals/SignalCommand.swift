import ArgumentParser

struct SignalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signal",
    abstract: "Submits, approves, rejects, shows and streams signals.",
    discussion: Manual.discussion(
      """
      A signal says what somebody wants: buy opens a position or adds to it, sell closes it, hold moves its stop and \
      target. The session sizes it, asks the risk rules and makes the order: at once, when a person approves it, or in \
      a batch, as the session was created. Signals of the session's own strategy go the same way.
      """,
      examples: [
        "outcry signal submit demo buy SP500 --strategy news --stop 1280 --target 1500",
        "outcry signal list demo --status pending-approval", "outcry signal approve demo sig-3",
        "outcry signal reject demo sig-4 --reason \"earnings tomorrow\"", "outcry signal watch demo",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [
      SubmitSignal.self, ApproveSignal.self, RejectSignal.self, ShowSignal.self, ListSignals.self, WatchSignals.self,
    ])
}
