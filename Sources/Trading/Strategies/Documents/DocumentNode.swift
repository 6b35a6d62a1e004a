import Yams

/// A part of a YAML document that knows its place, and how to say what is wrong with it.
struct DocumentNode {
  let keyPath: String
  private let node: Node

  /// The document's root.
  static func parse(_ text: String) throws(StrategyDocumentError) -> DocumentNode {
    do {
      // The basic resolver keeps scalars as they are written: `10` stays a text until it is read as an exact decimal.
      guard let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
        throw StrategyDocumentError(
          kind: .missingKey, keyPath: "", message: "the document is empty; expected name, entry, exit and sizing",
          line: nil, column: nil)
      }
      return DocumentNode(keyPath: "", node: root)
    } catch let error as StrategyDocumentError {
      throw error
    } catch {
      throw StrategyDocumentError(yaml: error)
    }
  }

  var line: Int? { node.mark?.line }
  var column: Int? { node.mark?.column }

  func error(_ kind: StrategyDocumentError.Kind, _ message: String) -> StrategyDocumentError {
    StrategyDocumentError(kind: kind, keyPath: keyPath, message: message, line: line, column: column)
  }

  // MARK: reading

  /// The entries of a mapping that may have exactly the keys in `known`.
  func entries(known: [String]) throws(StrategyDocumentError) -> [String: DocumentNode] {
    guard case .mapping(let mapping) = node else {
      throw error(.type, "expected the keys \(known.joined(separator: ", ")), found \(kindName)")
    }
    var entries: [String: DocumentNode] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw DocumentNode(keyPath: keyPath, node: key).error(.type, "a key must be a plain word")
      }
      let name = scalar.string
      let path = keyPath.isEmpty ? Self.shown(name) : "\(keyPath).\(Self.shown(name))"
      guard known.contains(name) else {
        let hint =
          NearestName.of(name, among: known).map { "did you mean \($0)?" }
          ?? "known are \(known.joined(separator: ", "))"
        throw DocumentNode(keyPath: path, node: key).error(.unknownKey, "unknown key; \(hint)")
      }
      entries[name] = DocumentNode(keyPath: path, node: value)
    }
    return entries
  }

  /// The entries of a mapping whose keys the author chooses, in the order of the file.
  func entries(
    _ expected: String, atMost limit: Int
  ) throws(StrategyDocumentError) -> [(name: String, key: DocumentNode, value: DocumentNode)] {
    guard case .mapping(let mapping) = node else { throw error(.type, "expected \(expected), found \(kindName)") }
    guard mapping.count <= limit else { throw error(.tooLarge, "at most \(limit) are allowed here") }
    var entries: [(name: String, key: DocumentNode, value: DocumentNode)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw DocumentNode(keyPath: keyPath, node: key).error(.type, "a key must be plain words")
      }
      let path = "\(keyPath).\(Self.shown(scalar.string))"
      entries.append(
        (scalar.string, DocumentNode(keyPath: path, node: key), DocumentNode(keyPath: path, node: value)))
    }
    return entries
  }

  /// Whether it is a single value rather than keys or a list.
  var isScalar: Bool { if case .scalar = node { true } else { false } }

  func items() throws(StrategyDocumentError) -> [DocumentNode] {
    guard case .sequence(let sequence) = node else {
      throw error(.type, "expected a list such as [SP500, NASDAQ], found \(kindName)")
    }
    return sequence.enumerated().map { DocumentNode(keyPath: "\(keyPath)[\($0.offset)]", node: $0.element) }
  }

  /// The text of a scalar as written, of whatever YAML type it may look.
  func text(_ expected: String) throws(StrategyDocumentError) -> String {
    guard case .scalar(let scalar) = node else { throw error(.type, "expected \(expected), found \(kindName)") }
    if scalar.string.isEmpty { throw error(.type, "expected \(expected), found nothing") }
    return scalar.string
  }

  private var kindName: String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "a single value"
    case .mapping: "keys with values"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  /// How the scalar is written down.
  var isBlockScalar: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .literal || scalar.style == .folded
  }

  private static func shown(_ key: String) -> String {
    let scalars = key.unicodeScalars.prefix(40).map(FormulaSource.printable)
    return String(String.UnicodeScalarView(scalars)) + (key.unicodeScalars.count > 40 ? "…" : "")
  }
}

extension StrategyDocumentError {
  /// What the YAML parser says, in the house's words where it has any.
  fileprivate init(yaml error: any Error) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let doing = context.map { " \($0.text)" } ?? ""
      self.init(
        kind: .syntax, keyPath: "", message: "not valid YAML:\(doing) \(problem)", line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        kind: .duplicateKey, keyPath: "", message: "the key \(duplicates.first ?? "") appears twice",
        line: context.mark.line, column: context.mark.column)
    case .reader(let problem, _, _, _):
      self.init(kind: .syntax, keyPath: "", message: "not valid YAML: \(problem)", line: nil, column: nil)
    default:
      self.init(kind: .syntax, keyPath: "", message: "not valid YAML", line: nil, column: nil)
    }
  }
}
