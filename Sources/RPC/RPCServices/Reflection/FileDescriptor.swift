internal import ProtobufRuntime

/// What reflection needs to know of one `.proto` file: a few names, for which `descriptor.proto` as generated code would be
/// larger than the rest of this target. Field numbers are those of google/protobuf/descriptor.proto.
struct FileDescriptor {
  typealias Reader = WireReader<ArraySlice<UInt8>>

  struct Extension: Hashable {
    let extendee: String
    let number: Int32
  }

  private(set) var name = ""
  private(set) var dependencies: [String] = []
  /// Full names of all that the file declares.
  private(set) var symbols: [String] = []
  private(set) var messages: [String] = []
  private(set) var extensions: [Extension] = []
  let bytes: ArraySlice<UInt8>

  /// - Throws: `WireReader.Malformed`
  init(_ bytes: ArraySlice<UInt8>) throws {
    self.bytes = bytes
    var package = ""
    try Self.forEachField(bytes) { number, value in
      switch number {
      case 1: name = value.text ?? ""
      case 2: package = value.text ?? ""
      case 3: dependencies.append(value.text ?? "")
      default: break
      }
    }
    try Self.forEachField(bytes) { number, value in
      guard case .bytes(let declaration) = value else { return }
      switch number {
      case 4: try addMessage(declaration, in: package, depth: 0)
      case 5: try addEnum(declaration, in: package)
      case 6: try addMembers(of: declaration, in: package, members: 2)
      case 7: try addExtension(declaration, in: package)
      default: break
      }
    }
  }

  /// Deeper than any real file, and shallow enough for any stack.
  private static let maximumDepth = 32

  private mutating func addMessage(_ bytes: ArraySlice<UInt8>, in scope: String, depth: Int) throws {
    guard depth < Self.maximumDepth else { throw Reader.Malformed() }
    let fullName = try add(bytes, in: scope)
    messages.append(fullName)
    try Self.forEachField(bytes) { number, value in
      guard case .bytes(let declaration) = value else { return }
      switch number {
      case 2, 8: _ = try add(declaration, in: fullName)
      case 3: try addMessage(declaration, in: fullName, depth: depth + 1)
      case 4: try addEnum(declaration, in: fullName)
      case 6: try addExtension(declaration, in: fullName)
      default: break
      }
    }
  }

  /// The values of an enum are in the scope around it.
  private mutating func addEnum(_ bytes: ArraySlice<UInt8>, in scope: String) throws {
    _ = try add(bytes, in: scope)
    try Self.forEachField(bytes) { number, value in
      if number == 2, case .bytes(let declaration) = value { _ = try add(declaration, in: scope) }
    }
  }

  private mutating func addMembers(of bytes: ArraySlice<UInt8>, in scope: String, members: UInt64) throws {
    let fullName = try add(bytes, in: scope)
    try Self.forEachField(bytes) { number, value in
      if number == members, case .bytes(let declaration) = value { _ = try add(declaration, in: fullName) }
    }
  }

  private mutating func addExtension(_ bytes: ArraySlice<UInt8>, in scope: String) throws {
    _ = try add(bytes, in: scope)
    var extendee = ""
    var fieldNumber: Int32 = 0
    try Self.forEachField(bytes) { number, value in
      switch (number, value) {
      case (2, _): extendee = value.text ?? ""
      case (3, .varint(let value)): fieldNumber = Int32(truncatingIfNeeded: value)
      default: break
      }
    }
    // Type names in descriptors begin with a dot when they are full.
    extensions.append(
      Extension(extendee: extendee.hasPrefix(".") ? String(extendee.dropFirst()) : extendee, number: fieldNumber))
  }

  /// Adds the symbol that a declaration, whose first field is its name, makes in `scope`.
  private mutating func add(_ declaration: ArraySlice<UInt8>, in scope: String) throws -> String {
    var name = ""
    try Self.forEachField(declaration) { number, value in
      if number == 1 { name = value.text ?? "" }
    }
    let fullName = scope.isEmpty ? name : scope + "." + name
    symbols.append(fullName)
    return fullName
  }

  static func forEachField(
    _ bytes: ArraySlice<UInt8>, _ body: (_ number: UInt64, _ value: Reader.Value) throws -> Void
  ) throws {
    var reader = Reader(bytes)
    while let field = try reader.next() { try body(field.number, field.value) }
  }
}
