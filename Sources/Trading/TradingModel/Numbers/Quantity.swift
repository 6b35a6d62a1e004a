/// A number of units of an instrument (shares, contracts, coins), exact to 10⁻⁹. Signed: a short position is
/// negative.
public struct Quantity: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }
}
