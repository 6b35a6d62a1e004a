private import Foundation
private import Yams

/// The configuration file: one YAML mapping from setting names to scalars.
struct SettingsFile {
  /// Larger files are refused before they are read.
  static let maximumBytes = 65_536

  let path: String
  let values: [SettingName: String]

  init(path: String) throws(SettingError) {
    self.init(path: path, values: try Self.parse(try Self.read(path), path: path))
  }

  init(path: String, yaml: String) throws(SettingError) {
    self.init(path: path, values: try Self.parse(yaml, path: path))
  }

  private init(path: String, values: [SettingName: String]) {
    self.path = path
    self.values = values
  }

  private static func read(_ path: String) throws(SettingError) -> String {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw SettingError(place: path, problem: "cannot be read; give --config a file that exists and is readable")
    }
    guard data.count <= maximumBytes, let text = String(data: data, encoding: .utf8) else {
      throw SettingError(place: path, problem: "must be UTF-8 text of at most \(maximumBytes) bytes")
    }
    return text
  }

  private static func parse(_ yaml: String, path: String) throws(SettingError) -> [SettingName: String] {
    let root: Node?
    do { root = try compose(yaml: yaml) } catch { throw SettingError(place: path, problem: "is not YAML: \(error)") }
    guard let root else { return [:] }
    guard let mapping = root.mapping else {
      throw SettingError(place: path, problem: "must be a mapping, such as `listen: 127.0.0.1:50051`")
    }
    var values: [SettingName: String] = [:]
    for (key, value) in mapping {
      let place = "\(path):\(key.mark?.line ?? 1)"
      guard let name = key.string.flatMap(SettingName.init(rawValue:)) else {
        let known = SettingName.allCases.map(\.key).joined(separator: ", ")
        throw SettingError(place: place, problem: "unknown key '\(key.string ?? "?")'; the keys are \(known)")
      }
      guard let text = value.scalar?.string else {
        throw SettingError(place: place, problem: "key '\(name.key)' takes one value, not a list or a mapping")
      }
      values[name] = text
    }
    return values
  }
}
