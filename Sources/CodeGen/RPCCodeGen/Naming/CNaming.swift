/// The names that protoc-c gives to what it generates (`protoc-c/c_helpers.cc` of protobuf-c 1.4).
enum CNaming {
  /// `outcry.v1.WatchStart.Now` → `Outcry__V1__WatchStart__Now`.
  static func type(_ fullName: String) -> String {
    fullName.split(separator: ".").map { SwiftNaming.upperCamelCase(String($0)) }.joined(separator: "__")
  }

  /// `outcry.v1.WatchStart.Now` → `outcry__v1__watch_start__now`, the prefix of functions and descriptors.
  static func function(_ fullName: String) -> String {
    fullName.split(separator: ".").map { camelToLower(String($0)) }.joined(separator: "__")
  }

  /// A member of a structure.
  static func field(_ name: String) -> String {
    let lower = name.lowercased()
    return keywords.contains(lower) ? lower + "_" : lower
  }

  /// The member of a structure that tells which member of a oneof is set.
  static func oneofCase(_ name: String) -> String {
    camelToLower(name) + "_case"
  }

  private static func camelToLower(_ name: String) -> String {
    var result = ""
    var wasUpper = true
    for character in name {
      let isUpper = character.isASCII && character.isUppercase
      if isUpper && !wasUpper { result += "_" }
      result += character.lowercased()
      wasUpper = isUpper
    }
    return result
  }

  private static let keywords: Set<String> = [
    "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl",
    "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit",
    "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new",
    "not", "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast",
    "return", "short", "signed", "sizeof", "static", "static_cast", "struct", "switch", "template", "this", "throw",
    "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile",
    "wchar_t", "while", "xor", "xor_eq",
  ]
}
