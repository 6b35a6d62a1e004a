/// The 64-bit hash of Fowler, Noll and Vo, variant 1a (draft-eastlake-fnv): the same in every process. It tells what was changed
/// by accident, and is no protection against intent.
package struct FowlerNollVo: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// The bytes of a number, eight of them, the lowest first.
  package mutating func mix(_ number: some FixedWidthInteger) {
    var rest = UInt64(truncatingIfNeeded: number)
    for _ in 0..<8 {
      mix(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  package mutating func mix(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { mix(byte: byte) }
  }

  private mutating func mix(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
