/// A share in per cent, exact to 10⁻⁹: `5` is five per cent.
public struct Percentage: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }
}
