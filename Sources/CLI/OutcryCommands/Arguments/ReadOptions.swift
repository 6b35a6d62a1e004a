import ArgumentParser

/// What every command that lists a part of a session takes, beside ``ListOptions``.
struct ReadOptions: ParsableArguments {
  @Flag(help: "The last comes first.")
  var reverse = false

  @Option(
    help: ArgumentHelp(
      "Answer from this revision on, once the server has written it: what another command answered with is in the list.",
      valueName: "revision"))
  var minRevision: UInt64 = 0

  /// For `order_by`.
  func order(by key: String) -> String { reverse ? "\(key) desc" : "" }
}
