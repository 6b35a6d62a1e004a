/// When a resting limit order fills.
public enum LimitFillRule: UInt8, Sendable, Hashable, CaseIterable {
  /// Only when the market trades at a better price than the limit. At the limit itself there is a queue, and a
  /// simulation cannot know its place in it.
  case tradeThrough
  /// As soon as the market trades at the limit.
  case touch

  /// As a fill's model names it.
  public var name: String {
    switch self {
    case .tradeThrough: "trade-through"
    case .touch: "touch"
    }
  }
}
