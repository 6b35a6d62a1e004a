import CNghttp2

extension HeaderBlock {
  /// The fields as libnghttp2 takes them. It copies what it is given, so the pointers need not outlive `body`.
  func withNameValues<R>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> R) -> R {
    withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: count) { fields in
      var used = 0
      forEach { name, value in
        fields.initializeElement(at: used, to: nghttp2_nv(name, value))
        used += 1
      }
      return body(UnsafePointer(fields.baseAddress), used)
    }
  }
}

extension nghttp2_nv {
  /// The bytes are read only, though the library's type for them is not.
  fileprivate init(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    self.init(
      name: UnsafeMutablePointer(mutating: name.bindMemory(to: UInt8.self).baseAddress),
      value: UnsafeMutablePointer(mutating: value.bindMemory(to: UInt8.self).baseAddress),
      namelen: name.count, valuelen: value.count, flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue))
  }
}
