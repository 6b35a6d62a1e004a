/// The values of two series at the same bar.
public struct SeriesPair: Sendable, Hashable {
  public let first: Double
  public let second: Double

  public init(_ first: Double, _ second: Double) {
    self.first = first
    self.second = second
  }
}
