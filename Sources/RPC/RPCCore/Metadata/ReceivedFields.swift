/// Header fields as they came, packed into one buffer: most handlers never look at them, and to make strings of them
/// costs more than to keep them.
package struct ReceivedFields: Sendable {
  /// For each field the lengths of its name and its value, four bytes each, and then the two.
  private var storage: [UInt8] = []

  package init() {}

  private static let lengthBytes = MemoryLayout<UInt32>.size

  package mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    if storage.isEmpty { storage.reserveCapacity(128) }
    withUnsafeBytes(of: (UInt32(clamping: name.count), UInt32(clamping: value.count))) {
      storage.append(contentsOf: $0)
    }
    storage.append(contentsOf: name)
    storage.append(contentsOf: value)
  }

  func forEach(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
    var rest = storage[...]
    while rest.count >= 2 * Self.lengthBytes {
      let name = Self.takeLength(&rest)
      let value = Self.takeLength(&rest)
      body(rest.prefix(name), rest.dropFirst(name).prefix(value))
      rest = rest.dropFirst(name + value)
    }
  }

  private static func takeLength(_ rest: inout ArraySlice<UInt8>) -> Int {
    defer { rest = rest.dropFirst(lengthBytes) }
    return Int(rest.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) })
  }
}
