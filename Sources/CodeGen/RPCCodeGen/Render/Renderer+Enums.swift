extension Renderer {
  func render(_ enumeration: EnumModel, into text: inout SourceText) {
    text.documentation(enumeration.documentation)
    text.block("\(access) enum \(enumeration.name): ProtobufEnum") { text in
      for value in enumeration.cases {
        text.documentation(value.documentation)
        text.line("case \(value.caseName)")
      }
      text.line("/// A number that this version of the contract has no name for.")
      text.line("case unrecognized(Int32)")
      text.line()
      renderAliases(enumeration, into: &text)
      text.line("/// The values with a name.")
      let cases = enumeration.cases.map { "." + $0.caseName }.joined(separator: ", ")
      text.line("\(access) static let allCases: [Self] = [\(cases)]")
      text.line()
      renderNumbers(enumeration, into: &text)
      text.line()
      renderNames(enumeration, into: &text)
    }
  }

  private func renderAliases(_ enumeration: EnumModel, into text: inout SourceText) {
    for alias in enumeration.values where alias.isAlias {
      guard let target = enumeration.cases.first(where: { $0.number == alias.number }) else { continue }
      text.documentation(alias.documentation)
      text.line("\(access) static let \(alias.caseName) = Self.\(target.caseName)")
      text.line()
    }
  }

  private func renderNumbers(_ enumeration: EnumModel, into text: inout SourceText) {
    text.block("\(access) init(rawValue: Int32)") { text in
      text.line("switch rawValue {")
      for value in enumeration.cases { text.line("case \(value.number): self = .\(value.caseName)") }
      text.line("default: self = .unrecognized(rawValue)")
      text.line("}")
    }
    text.line()
    text.block("\(access) var rawValue: Int32") { text in
      text.line("switch self {")
      for value in enumeration.cases { text.line("case .\(value.caseName): \(value.number)") }
      text.line("case .unrecognized(let number): number")
      text.line("}")
    }
  }

  private func renderNames(_ enumeration: EnumModel, into text: inout SourceText) {
    text.block("\(access) init?(name: String)") { text in
      text.line("switch name {")
      for value in enumeration.values { text.line("case \"\(value.protoName)\": self = .\(value.caseName)") }
      text.line("default: return nil")
      text.line("}")
    }
    text.line()
    text.block("\(access) var name: String?") { text in
      text.line("switch self {")
      for value in enumeration.cases { text.line("case .\(value.caseName): \"\(value.protoName)\"") }
      text.line("case .unrecognized: nil")
      text.line("}")
    }
  }
}
