/// The descriptors of a server, found by file, symbol and extension.
public struct DescriptorIndex: Sendable {
  /// The bytes are no `google.protobuf.FileDescriptorSet`.
  public struct InvalidDescriptorSet: Error, Hashable, Sendable {}

  private struct File {
    let dependencies: [String]
    let bytes: [UInt8]
  }

  let services: [String]
  private var files: [String: File] = [:]
  private var fileOfSymbol: [String: String] = [:]
  private var messages: Set<String> = []
  private var fileOfExtension: [String: [Int32: String]] = [:]

  /// - Parameter fileDescriptorSet: serialized, with all files that its files import.
  /// - Parameter services: the full names of those that the server has.
  public init(fileDescriptorSet: [UInt8], services: [String]) throws(InvalidDescriptorSet) {
    self.services = services.sorted()
    do {
      try FileDescriptor.forEachField(fileDescriptorSet[...]) { number, value in
        if number == 1, case .bytes(let bytes) = value { add(try FileDescriptor(bytes)) }
      }
    } catch {
      throw InvalidDescriptorSet()
    }
  }

  private mutating func add(_ file: FileDescriptor) {
    files[file.name] = File(dependencies: file.dependencies, bytes: Array(file.bytes))
    for symbol in file.symbols { fileOfSymbol[symbol] = file.name }
    messages.formUnion(file.messages)
    for declared in file.extensions { fileOfExtension[declared.extendee, default: [:]][declared.number] = file.name }
  }

  /// The file and all that it imports, directly or not; nil when there is no such file.
  func files(named name: String) -> [[UInt8]]? {
    guard files[name] != nil else { return nil }
    var names = [name]
    var seen: Set<String> = [name]
    var index = 0
    while index < names.count {
      for dependency in files[names[index]]?.dependencies ?? [] where seen.insert(dependency).inserted {
        names.append(dependency)
      }
      index += 1
    }
    return names.compactMap { files[$0]?.bytes }
  }

  func files(containingSymbol symbol: String) -> [[UInt8]]? {
    fileOfSymbol[symbol].flatMap { files(named: $0) }
  }

  func files(containingExtension number: Int32, of type: String) -> [[UInt8]]? {
    fileOfExtension[type]?[number].flatMap { files(named: $0) }
  }

  /// In ascending order; nil when there is no such message.
  func extensionNumbers(of type: String) -> [Int32]? {
    guard messages.contains(type) else { return nil }
    return (fileOfExtension[type] ?? [:]).keys.sorted()
  }
}
