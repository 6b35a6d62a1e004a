import OutcryContract

/// The form of a model on the command line: a name and its numbers, with colons between them.
enum ModelText {
  static func parse(_ text: String) -> (name: String, numbers: [Outcry.V1.Decimal])? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.dropFirst().map(DecimalArgument.init(argument:))
    guard let name = parts.first, numbers.allSatisfy({ $0 != nil }) else { return nil }
    return (name, numbers.compactMap { $0?.decimal })
  }
}
