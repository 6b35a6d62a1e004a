/// How long an order works.
public enum TimeInForce: Sendable, Hashable {
  /// Until the venue's close of the day on which it was placed.
  case day
  /// Until it is cancelled.
  case goodTillCancelled
  /// Until this instant.
  case goodTillDate(Instant)
  /// What fills at once fills, the rest is cancelled.
  case immediateOrCancel
  /// All of it at once, or nothing.
  case fillOrKill
  /// In the venue's opening alone.
  case atTheOpen
  /// In the venue's closing alone.
  case atTheClose

  /// Whether it may rest in a book after the moment in which it arrives.
  public var mayRest: Bool {
    switch self {
    case .day, .goodTillCancelled, .goodTillDate, .atTheOpen, .atTheClose: true
    case .immediateOrCancel, .fillOrKill: false
    }
  }

  /// For ``goodTillDate(_:)``.
  public var expireTime: Instant? { if case .goodTillDate(let time) = self { time } else { nil } }
}
