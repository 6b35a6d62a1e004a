internal import CCRC32C

/// The Castagnoli cyclic redundancy check (RFC 3720 §B.4): by the processor's instruction for it, or where it has none by
/// tables, eight bytes a step (Kounavis and Berry, "A Systematic Approach to Building High Performance Software-Based CRC
/// Generators").
public struct CRC32C: Sendable {
  private var remainder: UInt32 = .max

  public init() {}

  /// What the bytes so far give.
  public var value: UInt32 { ~remainder }

  private static let hasInstruction = CCRC32C_is_supported()

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    if Self.hasInstruction {
      remainder = CCRC32C_update(remainder, bytes.baseAddress, bytes.count)
    } else {
      updateByTables(bytes)
    }
  }

  mutating func updateByTables(_ bytes: UnsafeRawBufferPointer) {
    remainder = Self.tables.withUnsafeBufferPointer { tables in
      var remainder = self.remainder
      var offset = 0
      while bytes.count - offset >= 8 {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian ^ UInt64(remainder)
        remainder = 0
        for place in 0..<8 {
          let byte = Int(truncatingIfNeeded: word >> UInt64(8 * place)) & 0xFF
          remainder ^= tables[(7 - place) * 256 + byte]
        }
        offset += 8
      }
      while offset < bytes.count {
        remainder = tables[Int(UInt8(truncatingIfNeeded: remainder) ^ bytes[offset])] ^ (remainder >> 8)
        offset += 1
      }
      return remainder
    }
  }

  public mutating func update(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { update($0) }
  }

  /// Eight tables of 256: the nth is what a byte does that n further bytes follow.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var remainder = UInt32(byte)
      for _ in 0..<8 { remainder = remainder & 1 == 1 ? (remainder >> 1) ^ 0x82F6_3B78 : remainder >> 1 }
      tables[byte] = remainder
    }
    for index in 256..<8 * 256 {
      let former = tables[index - 256]
      tables[index] = tables[Int(former & 0xFF)] ^ (former >> 8)
    }
    return tables
  }()
}
