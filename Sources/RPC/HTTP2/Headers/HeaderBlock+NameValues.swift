import CNghttp2

extension HeaderBlock {
  /// The fields as libnghttp2 takes them. It copies what it is given, so the pointers need not outlive `body`.
  func withNameValues<R>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> R) -> R {
    withUnsafeStorage { storage in
      guard let storage else { return body(nil, 0) }
      return withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: count) { fields in
        var used = 0
        forEachRange { name, value in
          fields.initializeElement(
            at: used,
            to: nghttp2_nv(
              name: storage + name.lowerBound, value: storage + value.lowerBound, namelen: name.count,
              valuelen: value.count, flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue)))
          used += 1
        }
        return body(UnsafePointer(fields.baseAddress), used)
      }
    }
  }
}
