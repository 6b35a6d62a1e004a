import ArgumentParser
import ProtobufRuntime

/// A value of an enumeration of the contract, written in lower case with hyphens: `stop-limit` for
/// `ORDER_TYPE_STOP_LIMIT`.
struct EnumArgument<Value: ProtobufEnum>: ExpressibleByArgument, Hashable, Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  init?(argument: String) {
    let words = argument.uppercased().split(separator: "-", omittingEmptySubsequences: false).joined(separator: "_")
    guard let value = Value(name: Value.namePrefix + words), value.rawValue != 0 else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] {
    Value.allCases.filter { $0.rawValue != 0 }.map(Self.init).map(\.defaultValueDescription)
  }

  var defaultValueDescription: String {
    value.word.lowercased().split(separator: "_").joined(separator: "-")
  }
}
