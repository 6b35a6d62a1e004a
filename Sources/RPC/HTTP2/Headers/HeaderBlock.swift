/// A list of header fields, in order, packed into one buffer: a request has a dozen short ones, and an allocation for
/// each would cost more than everything else about the call.
public struct HeaderBlock: Hashable, Sendable {
  private struct Extent: Hashable {
    var nameEnd: Int
    var valueEnd: Int
  }

  private var storage: [UInt8] = []
  private var extents: [Extent] = []

  public init() {}

  public var count: Int { extents.count }
  public var isEmpty: Bool { extents.isEmpty }

  /// The size that RFC 9113 §6.5.2 gives a header list: 32 more than name and value for each field.
  public var listSize: Int { storage.count + extents.count * Self.overheadPerField }

  static let overheadPerField = 32

  public mutating func append(name: some Collection<UInt8>, value: some Collection<UInt8>) {
    storage.append(contentsOf: name)
    let nameEnd = storage.count
    storage.append(contentsOf: value)
    extents.append(Extent(nameEnd: nameEnd, valueEnd: storage.count))
  }

  public mutating func append(_ name: String, _ value: String) {
    append(name: name.utf8, value: value.utf8)
  }

  /// Names and values in order; the buffers are valid during the call of `body` only.
  public func forEach(
    _ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws -> Void
  ) rethrows {
    try storage.withUnsafeBytes { bytes in
      var start = 0
      for extent in extents {
        try body(
          UnsafeRawBufferPointer(rebasing: bytes[start..<extent.nameEnd]),
          UnsafeRawBufferPointer(rebasing: bytes[extent.nameEnd..<extent.valueEnd]))
        start = extent.valueEnd
      }
    }
  }

  func forEachRange(_ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void) {
    var start = 0
    for extent in extents {
      body(start..<extent.nameEnd, extent.nameEnd..<extent.valueEnd)
      start = extent.valueEnd
    }
  }

  /// The packed bytes, which are read only though libnghttp2's type for them is not; nil when there are none.
  func withUnsafeStorage<R>(_ body: (UnsafeMutablePointer<UInt8>?) -> R) -> R {
    storage.withUnsafeBufferPointer { body(UnsafeMutablePointer(mutating: $0.baseAddress)) }
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
