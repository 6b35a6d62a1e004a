/// A point in time: nanoseconds since 1970-01-01T00:00:00Z, without leap seconds. Reaches from 1678 to 2262.
public struct Instant: Sendable, Hashable, Comparable {
  public let nanosecondsSinceEpoch: Int64

  public init(nanosecondsSinceEpoch: Int64) { self.nanosecondsSinceEpoch = nanosecondsSinceEpoch }

  /// Nil when out of range, or when `nanoseconds` is not within 0 ..< 10⁹.
  public init?(seconds: Int64, nanoseconds: Int32 = 0) {
    guard (0..<1_000_000_000).contains(nanoseconds) else { return nil }
    let (product, overflowed) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carried) = product.addingReportingOverflow(Int64(nanoseconds))
    if overflowed || carried { return nil }
    self.init(nanosecondsSinceEpoch: sum)
  }

  /// Whole seconds since the epoch, rounded down.
  public var seconds: Int64 {
    nanosecondsSinceEpoch >= 0 ? nanosecondsSinceEpoch / 1_000_000_000 : ~(~nanosecondsSinceEpoch / 1_000_000_000)
  }

  /// Nanoseconds within the second, 0 ..< 10⁹.
  public var nanoseconds: Int32 { Int32(truncatingIfNeeded: nanosecondsSinceEpoch &- seconds &* 1_000_000_000) }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
  }
}
