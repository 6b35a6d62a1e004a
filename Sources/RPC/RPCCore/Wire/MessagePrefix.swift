/// The five bytes before each message: a flag and the length, big-endian (gRPC PROTOCOL-HTTP2
/// "Length-Prefixed-Message").
@usableFromInline enum MessagePrefix {
  @usableFromInline static var byteCount: Int { 5 }
  @usableFromInline static let placeholder: [UInt8] = [0, 0, 0, 0, 0]
  static let compressedFlag: UInt8 = 1

  /// Overwrites the placeholder at the start of `bytes`, which must be there.
  @usableFromInline static func write(length: UInt32, isCompressed: Bool = false, into bytes: inout [UInt8]) {
    bytes[0] = isCompressed ? compressedFlag : 0
    for index in 0..<4 {
      bytes[1 + index] = UInt8(truncatingIfNeeded: length >> UInt32(24 - 8 * index))
    }
  }
}
