import ArgumentParser

struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Creates, starts, pauses, resumes, stops and shows trading sessions.",
    discussion: Manual.discussion(
      """
      The life of a session: CREATED → RUNNING ⇄ PAUSED → STOPPED, and FAILED from any. Paused, it opens nothing new, \
      but positions are still marked and protective triggers still fire. STOPPED and FAILED are final.
      """,
      examples: [
        "outcry session create --id demo --symbols SP500,NASDAQ --cash 100000 --strategy trend.yaml",
        "outcry session start demo",
        "outcry session watch demo --until stopped",
      ],
      exitStatus: [Manual.noSuchSession, "19 the session's state does not allow it"]),
    subcommands: [
      CreateSession.self, StartSession.self, PauseSession.self, ResumeSession.self, StopSession.self, ShowSession.self,
      ListSessions.self, WatchSessions.self,
    ])
}
