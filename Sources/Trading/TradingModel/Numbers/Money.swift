/// A sum of money, a notional or a profit, in the session's currency, exact to 10⁻⁹.
public struct Money: FixedPoint {
  public let raw: Int128
  public init(raw: Int128) { self.raw = raw }
}
