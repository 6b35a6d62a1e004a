/// What `--outcry-swift_opt` says.
public struct GeneratorOptions: Sendable {
  /// What is rendered.
  public enum Output: String, Sendable, CaseIterable {
    /// Swift message and enumeration types with their conversions.
    case messages
    /// Service protocols, method descriptors and clients.
    case services
    /// The umbrella header and module map of the C target.
    case cmodule
  }

  /// The access level of what is generated.
  public enum Visibility: String, Sendable, CaseIterable {
    case `public`, package, `internal`
  }

  public var outputs: Set<Output> = []
  public var visibility: Visibility = .public
  /// The C target with protoc-c's structures.
  public var cModule = ""
  /// Which Swift module has the messages of files below a folder.
  public var imports: [(folder: String, module: String)] = []

  public init() {}

  /// Reads the parsed parameter of a plugin: `Emit=messages`, which may occur several times, `Visibility=public`,
  /// `CModule=CStandardMessages` and `Import=google:StandardMessages`, which may occur several times.
  public init(pairs: [(key: String, value: String)]) throws(GeneratorError) {
    for (key, value) in pairs {
      switch key {
      case "Emit":
        guard let output = Output(rawValue: value) else { throw .badOption(key, value) }
        outputs.insert(output)
      case "Visibility":
        guard let visibility = Visibility(rawValue: value) else { throw .badOption(key, value) }
        self.visibility = visibility
      case "CModule":
        cModule = value
      case "Import":
        let parts = value.split(separator: ":")
        guard parts.count == 2 else { throw .badOption(key, value) }
        imports.append((String(parts[0]), String(parts[1])))
      default:
        throw .badOption(key, value)
      }
    }
    guard !outputs.isEmpty else { throw .missingOption("Emit") }
    guard !cModule.isEmpty || outputs == [.services] else { throw .missingOption("CModule") }
  }

  /// The module that has the messages of a file; nil when it is the module that is being generated.
  func module(ofFile name: String) -> String? {
    imports.first { name.hasPrefix($0.folder + "/") }?.module
  }
}

/// Why code cannot be generated.
public enum GeneratorError: Error, CustomStringConvertible, Equatable {
  case badOption(String, String)
  case missingOption(String)
  /// The `.proto` uses something that the C codec or the Swift mapping does not have.
  case unsupported(String, reason: String)

  public var description: String {
    switch self {
    case .badOption(let key, let value): "\(key)=\(value) is not an option"
    case .missingOption(let key): "the option \(key) is missing"
    case .unsupported(let name, let reason): "\(name): \(reason)"
    }
  }
}
