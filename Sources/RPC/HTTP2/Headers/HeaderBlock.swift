/// A list of header fields, in order, packed into one buffer: a request has a dozen short ones, and an allocation for
/// each would cost more than everything else about the call.
public struct HeaderBlock: Hashable, Sendable {
  /// For each field the lengths of its name and its value, four bytes each, and then the two.
  private var storage: [UInt8] = []
  public private(set) var count = 0

  public init() {}

  /// With room for fields of so many bytes in all, names and values.
  init(capacity: Int) {
    storage.reserveCapacity(capacity)
  }

  public var isEmpty: Bool { count == 0 }

  /// The size that RFC 9113 §6.5.2 gives a header list: 32 more than name and value for each field.
  public var listSize: Int { storage.count - count * Self.lengthBytes + count * Self.overheadPerField }

  static let overheadPerField = 32
  private static let lengthBytes = 2 * MemoryLayout<UInt32>.size

  public mutating func append(name: some Collection<UInt8>, value: some Collection<UInt8>) {
    appendLengths(name.count, value.count)
    storage.append(contentsOf: name)
    storage.append(contentsOf: value)
  }

  public mutating func append(_ name: String, _ value: String) {
    append(name: name.utf8, value: value.utf8)
  }

  public mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    let size = Self.lengthBytes + name.count + value.count
    storage.append(addingCapacity: size) { span in
      span.withUnsafeMutableBufferPointer { bytes, initialized in
        let field = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(bytes)[initialized...])
        field.storeBytes(of: UInt32(clamping: name.count), as: UInt32.self)
        field.storeBytes(of: UInt32(clamping: value.count), toByteOffset: Self.lengthBytes / 2, as: UInt32.self)
        UnsafeMutableRawBufferPointer(rebasing: field[Self.lengthBytes...]).copyMemory(from: name)
        UnsafeMutableRawBufferPointer(rebasing: field[(Self.lengthBytes + name.count)...]).copyMemory(from: value)
        initialized += size
      }
    }
    count += 1
  }

  /// Fields are shorter than 4 GiB: everything that makes them has far lower limits.
  private mutating func appendLengths(_ name: Int, _ value: Int) {
    withUnsafeBytes(of: (UInt32(clamping: name), UInt32(clamping: value))) { storage.append(contentsOf: $0) }
    count += 1
  }

  /// Names and values in order; the buffers are valid during the call of `body` only.
  public func forEach(
    _ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws -> Void
  ) rethrows {
    try storage.withUnsafeBytes { bytes in
      var start = 0
      while start + Self.lengthBytes <= bytes.count {
        let name = Int(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        let value = Int(bytes.loadUnaligned(fromByteOffset: start + MemoryLayout<UInt32>.size, as: UInt32.self))
        start += Self.lengthBytes
        try body(
          UnsafeRawBufferPointer(rebasing: bytes[start..<start + name]),
          UnsafeRawBufferPointer(rebasing: bytes[start + name..<start + name + value]))
        start += name + value
      }
    }
  }

  /// The first value of that name, with what is not UTF-8 repaired.
  public func first(_ name: String) -> String? {
    var found: String?
    forEach { candidate, value in
      if found == nil, candidate.elementsEqual(name.utf8) { found = String(decoding: value, as: UTF8.self) }
    }
    return found
  }
}

extension HeaderBlock: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }
}
