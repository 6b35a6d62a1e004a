/// What a session was worth over time, one point a close of a slice, in bounded memory: when it is full, every second
/// point goes and only every second close is kept from then on, so that the curve reaches over the whole session at half
/// the resolution.
public struct EquityCurve: Sendable, Hashable {
  /// At least two, but for ``none``.
  public private(set) var capacity: Int
  /// In the order of time, one a time; the newest is not among them unless its turn came.
  public private(set) var points: [EquityPoint] = []
  /// One close of so many is kept.
  public private(set) var stride: UInt64 = 1
  private var closes: UInt64 = 0

  /// 65,536 unless told otherwise: eight months of minutes of a venue that trades six and a half hours a day.
  public init(capacity: Int = 65_536) { self.capacity = max(2, capacity) }

  /// One that stays empty.
  static let none = {
    var curve = EquityCurve()
    curve.capacity = 0
    return curve
  }()

  /// Adds what a session is worth now. A second close of the same time replaces the first.
  mutating func add(_ point: EquityPoint) {
    if capacity == 0 { return }
    if let last = points.last, point.time <= last.time {
      if point.time == last.time { points[points.count - 1] = point }
      return
    }
    defer { closes += 1 }
    guard closes.isMultiple(of: stride) else { return }
    if points.count == capacity {
      points = points.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      stride *= 2
      guard closes.isMultiple(of: stride) else { return }
    }
    points.append(point)
  }
}
