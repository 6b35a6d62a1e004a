/// A price for one unit of an instrument, in its currency, exact to 10⁻⁹. Range about ±9.2 billion.
public struct Price: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }
}
