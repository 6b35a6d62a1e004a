import ArgumentParser

/// A name and what is said of it: `NASDAQ=technology`.
struct PairArgument: ExpressibleByArgument, Hashable, Sendable {
  let name: String
  let value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    name = parts[0]
    value = parts[1]
  }
}
