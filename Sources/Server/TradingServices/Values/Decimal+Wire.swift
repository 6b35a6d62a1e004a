import OutcryContract
import TradingModel

extension Outcry.V1.Decimal {
  /// The shortest exact text of a number.
  init(_ number: some FixedPoint) { self.init(value: number.description) }
}

extension FixedPoint {
  var wire: Wire.Decimal { Wire.Decimal(self) }
}
