/// How long a command takes to the exchange, in nanoseconds of market time.
public struct Latency: Sendable, Hashable {
  /// What each takes at least.
  public let base: Int64
  /// What each may take more: drawn anew for each, evenly from 0 to this.
  public let jitter: Int64

  public init(base: Int64, jitter: Int64 = 0) {
    self.base = base
    self.jitter = jitter
  }

  public static let none = Latency(base: 0)
  /// A minute, for either part.
  public static let maximum: Int64 = 60_000_000_000

  var isValid: Bool { (0...Self.maximum).contains(base) && (0...Self.maximum).contains(jitter) }

  /// As a fill's model names it.
  public var name: String { jitter == 0 ? "\(base)ns" : "\(base)+\(jitter)ns" }
}
