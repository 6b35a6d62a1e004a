/// Units that traded on a market in a period. Wider than ``Quantity``: an index trades over nine billion shares on busy
/// days.
public struct Volume: FixedPoint {
  public let raw: Int128
  public init(raw: Int128) { self.raw = raw }
}
