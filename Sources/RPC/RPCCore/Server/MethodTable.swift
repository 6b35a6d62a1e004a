/// The methods of a server by their paths, found by the bytes of a path as they came.
///
/// Every call looks its method up. A dictionary would need a string made of the bytes first.
struct MethodTable: Sendable {
  private struct Entry: Sendable {
    let path: [UInt8]
    let handler: MethodHandler
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
      if entry.path.withUnsafeBytes({ $0.elementsEqual(path) }) { return entry.handler }
    }
    return nil
  }

  /// FNV-1a. The keys are the server's own, so a caller cannot make them collide.
  private static func hash(_ path: UnsafeRawBufferPointer) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in path { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }
}
