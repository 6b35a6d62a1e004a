/// The three places where a setting may be said, the first that says it winning: flags, environment, file.
struct SettingSources {
  let flags: [SettingName: String]
  let environment: [String: String]
  let file: SettingsFile?

  /// A setting's text and the place where it was said, or nil when nobody said it.
  func find(_ name: SettingName) -> (text: String, place: String)? {
    if let text = flags[name] { return (text, name.flag) }
    if let text = environment[name.variable], !text.isEmpty { return (text, name.variable) }
    if let file, let text = file.values[name] { return (text, "\(file.path): key '\(name.key)'") }
    return nil
  }

  /// A setting read by `parse`, which answers nil for a text that is none; `wanted` says what it should have been.
  func value<Value>(
    _ name: SettingName, default standard: Value, wanted: String, parse: (String) -> Value?
  ) throws(SettingError) -> Value {
    guard let (text, place) = find(name) else { return standard }
    guard let value = parse(text) else {
      throw SettingError(place: place, problem: "'\(text)' will not do; write \(wanted)")
    }
    return value
  }
}
