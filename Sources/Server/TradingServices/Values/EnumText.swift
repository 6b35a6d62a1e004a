import ProtobufRuntime

extension ProtobufEnum {
  /// The name of a value without the prefix of its enumeration: `RUNNING` of `SESSION_STATE_RUNNING`.
  func text(_ prefix: String) -> String {
    let name = name ?? String(rawValue)
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }
}
