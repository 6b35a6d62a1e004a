public import TradingModel

/// Hundredths of a per cent, exact to 10⁻⁹: `5` is 0.05 %.
public struct BasisPoints: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }
}
