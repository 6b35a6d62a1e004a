/// The three lines of a channel around the price.
public struct ChannelValue: Sendable, Hashable {
  public let middle: Double
  public let upper: Double
  public let lower: Double

  public init(middle: Double, upper: Double, lower: Double) {
    self.middle = middle
    self.upper = upper
    self.lower = lower
  }
}
