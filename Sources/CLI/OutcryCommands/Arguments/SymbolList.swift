import ArgumentParser

/// One or more symbols with commas between them.
struct SymbolList: ExpressibleByArgument, Hashable, Sendable {
  let symbols: [String]

  init?(argument: String) {
    symbols = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if symbols.contains(where: \.isEmpty) { return nil }
  }
}
