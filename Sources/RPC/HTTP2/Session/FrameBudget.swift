/// Limits the frames that cost a receiver work and bring it nothing. Frames that do bring something earn some of
/// them, so that no honest peer runs out: it answers data with WINDOW_UPDATE, measures with PING, and so on.
struct FrameBudget: Hashable, Sendable {
  private let maximum: Int
  private var remaining: Int

  init(maximum: Int) {
    self.maximum = max(maximum, 1)
    self.remaining = self.maximum
  }

  private static let earnedByUsefulFrame = 8

  /// What a GOAWAY costs: the session looks through its streams for each, and an honest peer sends two or three at its end.
  static let priceOfGoAway = 50

  /// Whether DATA moves its body on: less than the prefix of a gRPC message does so at the end of a stream alone.
  static func isUseful(dataBytes: Int, endStream: Bool) -> Bool {
    dataBytes >= 5 || (endStream && dataBytes > 0)
  }

  mutating func earn() {
    remaining = min(maximum, remaining + Self.earnedByUsefulFrame)
  }

  /// False when the budget is spent.
  mutating func spend(_ price: Int = 1) -> Bool {
    guard remaining > 0 else { return false }
    remaining = max(0, remaining - price)
    return true
  }

  mutating func replenish() {
    remaining = maximum
  }
}
