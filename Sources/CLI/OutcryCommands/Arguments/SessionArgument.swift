import ArgumentParser

/// The session that a command is about.
struct SessionArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The session's name, as outcry session list shows it.", valueName: "session"))
  var name: String

  mutating func validate() throws {
    if name.isEmpty { throw ValidationError("<session> must not be empty") }
  }
}
