#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The methods of a server by their paths, found by the bytes of a path as they came.
///
/// Every call looks its method up. A dictionary would need a string made of the bytes first.
struct MethodTable: Sendable {
  private struct Entry: Sendable {
    let path: [UInt8]
    let handler: MethodHandler

    func matches(_ other: UnsafeRawBufferPointer) -> Bool {
      guard let other = other.baseAddress else { return path.isEmpty }
      return path.withUnsafeBytes { bytes in bytes.baseAddress.map { memcmp($0, other, bytes.count) == 0 } ?? true }
    }
  }

  /// A power of two of them, twice as many as there are methods.
  private let buckets: [[Entry]]

  /// When two handlers have the same path the first one counts.
  init(_ handlers: [MethodHandler]) {
    var size = 1
    while size < 2 * handlers.count { size *= 2 }
    var buckets: [[Entry]] = Array(repeating: [], count: size)
    for handler in handlers {
      let path = Array(handler.descriptor.path.utf8)
      let bucket = path.withUnsafeBytes { Self.hash($0) } & (size - 1)
      guard !buckets[bucket].contains(where: { $0.path == path }) else { continue }
      buckets[bucket].append(Entry(path: path, handler: handler))
    }
    self.buckets = buckets
  }

  func handler(path: UnsafeRawBufferPointer) -> MethodHandler? {
    for entry in buckets[Self.hash(path) & (buckets.count - 1)] where entry.path.count == path.count {
      if entry.matches(path) { return entry.handler }
    }
    return nil
  }

  /// FNV-1a, by eight bytes at a time. The keys are the server's own, so a caller cannot make them collide.
  private static func hash(_ path: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 14_695_981_039_346_656_037
    var position = 0
    while position + 8 <= path.count {
      hash = (hash ^ path.loadUnaligned(fromByteOffset: position, as: UInt64.self)) &* 1_099_511_628_211
      position += 8
    }
    while position < path.count {
      hash = (hash ^ UInt64(path[position])) &* 1_099_511_628_211
      position += 1
    }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
