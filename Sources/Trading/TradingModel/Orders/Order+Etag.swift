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
