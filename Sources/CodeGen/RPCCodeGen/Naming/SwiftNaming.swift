/// How names of the contract become names in Swift.
enum SwiftNaming {
  /// `outcry.v1` → `["Outcry", "V1"]`: a caseless enumeration for each component of a package.
  static func namespace(ofPackage package: String) -> [String] {
    package.split(separator: ".").map { escape(type: upperCamelCase(String($0))) }
  }

  /// `order_id` → `orderId`.
  static func lowerCamelCase(_ name: String) -> String {
    let camel = upperCamelCase(name)
    return camel.prefix(1).lowercased() + camel.dropFirst()
  }

  /// `order_status` → `OrderStatus`. A digit ends no word: `ma_20d` → `Ma20d`.
  static func upperCamelCase(_ name: String) -> String {
    name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The case of an enumeration for a value: `ORDER_SIDE_BUY` of `OrderSide` → `buy`.
  /// A name that would start with a digit is led by an underscore: `BAR_SIZE_1M` → `_1m`.
  static func enumCase(_ value: String, of enumeration: String) -> String {
    let prefix = screamingSnakeCase(enumeration) + "_"
    let stripped = value.hasPrefix(prefix) && value.count > prefix.count ? String(value.dropFirst(prefix.count)) : value
    let words = stripped.split(separator: "_").map { $0.lowercased() }
    let name = words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first?.isNumber == true ? "_" + name : name
  }

  /// `OrderSide` → `ORDER_SIDE`, `HTTPCode` → `HTTP_CODE`, as Buf's lint rules spell prefixes.
  static func screamingSnakeCase(_ name: String) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
      if character.isUppercase, index > 0 {
        let previous = characters[index - 1]
        let next = index + 1 < characters.count ? characters[index + 1] : nil
        if previous.isLowercase || previous.isNumber || (previous.isUppercase && next?.isLowercase == true) {
          result += "_"
        }
      }
      result += character.uppercased()
    }
    return result
  }

  /// A property, case, method or parameter name that the compiler accepts in a declaration.
  static func escape(member name: String) -> String {
    switch name {
    case "self", "init", "Type", "Protocol", "hashValue", "rawValue", "unrecognized": name + "_"
    case _ where keywords.contains(name): "`\(name)`"
    default: name
    }
  }

  /// A type name that the compiler accepts everywhere.
  static func escape(type name: String) -> String {
    switch name {
    case "Any": "`Any`"
    case "Type", "Protocol", "Self": name + "Message"
    case _ where standardTypes.contains(name): name + "Message"
    default: name
    }
  }

  /// Types that generated code names without their module, and that a nested type of the same name would hide.
  private static let standardTypes: Set<String> = [
    "Array", "Bool", "Dictionary", "Double", "Float", "Hashable", "Int", "Int32", "Int64", "Never", "Optional",
    "Sendable", "StaticString", "String", "UInt32", "UInt64", "UInt8", "Void",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout",
    "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows",
    "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where", "while",
  ]
}
