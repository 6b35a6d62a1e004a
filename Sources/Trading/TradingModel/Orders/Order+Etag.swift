extension Order {
  /// Another text whenever its terms, its fills or its status are others: FNV-1a over them, so that it needs no memory.
  public var etag: String {
    var hash = FowlerNollVo()
    hash.mix(status.rawValue)
    hash.mix(filledQuantity.raw)
    hash.mix(terms.quantity.raw)
    hash.mix(terms.kind.limitPrice?.raw ?? 0)
    hash.mix(terms.kind.stopPrice?.raw ?? 0)
    if case .trailingStop(let offset) = terms.kind {
      switch offset {
      case .amount(let amount): hash.mix(amount.raw)
      case .percent(let percent): hash.mix(percent.raw)
      }
    }
    hash.mix(terms.timeInForce.expireTime?.nanosecondsSinceEpoch ?? 0)
    return String(hash.value, radix: 16)
  }
}

/// The 64-bit hash of Fowler, Noll and Vo, variant 1a (draft-eastlake-fnv): the same in every process.
private struct FowlerNollVo {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func mix(_ number: some FixedWidthInteger) {
    var rest = UInt64(truncatingIfNeeded: number)
    for _ in 0..<8 {
      value = (value ^ (rest & 0xff)) &* 0x100_0000_01b3
      rest >>= 8
    }
  }
}
