/// One step of a model test: a kind and three numbers that are taken modulo whatever there is. Any selection of steps is
/// a run, too, so that a failing one can be made shorter by leaving steps out.
struct ModelStep: Hashable, CustomStringConvertible {
  enum Kind: String, CaseIterable {
    case tick, placeMarket, placeLimit, cancel, close, arm, pause, resume, halt, release
    case placeStop, placeReduceOnly, placeDated, placePair, placeSequence, placeBracket, modify, cancelAll
    /// A person approves or rejects what waits; it expires by itself.
    case signal, approve, reject
    /// The venue's side: it fills, cancels and refuses; what it says stands in its outbox until it is delivered.
    case venueFill, venueCancel, venueRefuse, venueTrigger, venueExpire
    /// The connection's side: out of order, twice, and not until the two sides are reconciled.
    case deliver, duplicate, lose, reconcile
  }

  let kind: Kind
  let first: UInt16
  let second: UInt16
  let third: UInt16

  var description: String { "\(kind.rawValue) \(first) \(second) \(third)" }

  init(from random: inout SeededGenerator) {
    let drawn = random.next()
    kind = Self.kinds[Int(drawn % UInt64(Self.kinds.count))]
    first = UInt16(truncatingIfNeeded: drawn >> 16)
    second = UInt16(truncatingIfNeeded: drawn >> 32)
    third = UInt16(truncatingIfNeeded: drawn >> 48)
  }

  /// Reads what ``description`` wrote.
  init?(_ line: some StringProtocol) {
    let fields = line.split(separator: " ")
    guard fields.count == 4, let kind = Kind(rawValue: String(fields[0])), let first = UInt16(fields[1]),
      let second = UInt16(fields[2]), let third = UInt16(fields[3])
    else { return nil }
    self.kind = kind
    self.first = first
    self.second = second
    self.third = third
  }

  /// How often each kind comes.
  private static let kinds: [Kind] =
    Array(repeating: .tick, count: 30) + Array(repeating: .placeMarket, count: 12)
    + Array(repeating: .placeLimit, count: 8) + Array(repeating: .cancel, count: 5)
    + Array(repeating: .venueFill, count: 20) + Array(repeating: .deliver, count: 30)
    + Array(repeating: .signal, count: 8) + Array(repeating: .approve, count: 6) + [.reject]
    + Array(repeating: .duplicate, count: 5) + Array(repeating: .lose, count: 3)
    + [.close, .close, .arm, .arm, .pause, .resume, .resume, .halt, .release, .release]
    + [.venueCancel, .venueCancel, .venueCancel, .venueRefuse, .reconcile]
    + Array(repeating: .modify, count: 8) + Array(repeating: .placeBracket, count: 5)
    + [.placeStop, .placeStop, .placeReduceOnly, .placeReduceOnly, .placeReduceOnly, .placeDated, .placePair]
    + [.placePair, .placeSequence, .placeSequence, .cancelAll, .venueTrigger, .venueTrigger, .venueExpire]
}
