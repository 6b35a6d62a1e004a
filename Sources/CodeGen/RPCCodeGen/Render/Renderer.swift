/// Renders models to files.
struct Renderer {
  let options: GeneratorOptions

  func render(_ files: [FileModel]) throws -> [RenderedFile] {
    var rendered: [RenderedFile] = []
    if options.outputs.contains(.messages) {
      rendered.append(renderNamespaces(files))
      for file in files where !file.messages.isEmpty || !file.enums.isEmpty {
        rendered.append(renderTypes(file))
        if !file.messages.isEmpty { rendered.append(renderCoding(file)) }
      }
    }
    if options.outputs.contains(.services) {
      rendered += files.filter { !$0.services.isEmpty }.map(renderServices)
    }
    if options.outputs.contains(.cmodule) {
      rendered += CModuleRenderer(module: options.cModule).render(files)
    }
    return rendered
  }

  var access: String { options.visibility.rawValue }

  /// The first lines of a Swift file.
  func header(source: String?) -> SourceText {
    var text = SourceText()
    text.line(
      "// Generated\(source.map { " from \($0)" } ?? "") by protoc-gen-outcry-swift, do not edit: ./scripts/generate")
    text.line("// swift-format-ignore-file")
    text.line()
    return text
  }

  private func renderTypes(_ file: FileModel) -> RenderedFile {
    var text = header(source: file.name)
    let references = file.allMessages.flatMap(\.fields).flatMap(\.references)
    if !file.hasEnums, file.allMessages.contains(where: \.sharesFields) { text.line("import ProtobufRuntime") }
    renderImports(Set(references.compactMap(\.module)).union(file.hasEnums ? ["ProtobufRuntime"] : []), into: &text)
    text.block("extension \(file.namespace.joined(separator: "."))") { text in
      for (index, enumeration) in file.enums.enumerated() {
        if index > 0 { text.line() }
        render(enumeration, into: &text)
      }
      for (index, message) in file.messages.enumerated() {
        if index > 0 || !file.enums.isEmpty { text.line() }
        renderType(message, into: &text)
      }
    }
    return RenderedFile(name: file.outputName + ".messages.swift", contents: text.text)
  }

  /// Public imports, since what is imported stands in declarations.
  func renderImports(_ modules: Set<String>, into text: inout SourceText) {
    guard !modules.isEmpty else { return }
    for module in modules.sorted() {
      text.line(options.visibility == .internal ? "import \(module)" : "\(access) import \(module)")
    }
    text.line()
  }

  /// One file that declares the caseless enumerations for the packages of all files.
  private func renderNamespaces(_ files: [FileModel]) -> RenderedFile {
    var text = header(source: nil)
    let root = Namespace(packages: Set(files.map(\.package)))
    for (index, child) in root.children.enumerated() {
      if index > 0 { text.line() }
      render(child, into: &text)
    }
    return RenderedFile(name: "Namespaces.swift", contents: text.text)
  }

  private func render(_ namespace: Namespace, into text: inout SourceText) {
    text.line("/// The package `\(namespace.package)`.")
    if namespace.children.isEmpty {
      text.line("\(access) enum \(namespace.name) {}")
      return
    }
    text.block("\(access) enum \(namespace.name)") { text in
      for child in namespace.children { render(child, into: &text) }
    }
  }
}

/// The tree of packages.
private struct Namespace {
  var name = ""
  var package = ""
  var children: [Namespace] = []

  init(packages: Set<String>) {
    for package in packages.sorted() { insert(package.split(separator: ".").map(String.init)[...]) }
  }

  private init(name: String, package: String) {
    self.name = name
    self.package = package
  }

  private mutating func insert(_ components: ArraySlice<String>) {
    guard let first = components.first else { return }
    let childPackage = package.isEmpty ? first : package + "." + first
    let childName = SwiftNaming.namespace(ofPackage: first).joined()
    let index =
      children.firstIndex { $0.package == childPackage }
      ?? {
        children.append(Namespace(name: childName, package: childPackage))
        return children.count - 1
      }()
    children[index].insert(components.dropFirst())
  }
}
