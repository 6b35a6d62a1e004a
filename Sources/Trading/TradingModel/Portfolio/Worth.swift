/// What units are worth at a price.
public struct Worth: Sendable, Hashable {
  /// In the instrument's currency.
  public let own: Money
  /// In the base currency.
  public let base: Money

  public static let zero = Worth(own: .zero, base: .zero)

  fileprivate func subtracting(_ other: Worth) throws(ArithmeticError) -> Worth {
    Worth(own: try own.subtracting(other.own), base: try base.subtracting(other.base))
  }
}

extension Price {
  /// What units are worth at this price.
  public func worth(of quantity: Quantity, at rate: ExchangeRate) throws(ArithmeticError) -> Worth {
    let value = try notional(of: quantity)
    return Worth(own: value, base: try value.converted(at: rate))
  }
}

/// Values the parts of a position one after the other: each is worth what all up to it are, less what all before it are. So
/// the parts add up to the position, to the last digit.
public struct PartValuation {
  private let price: Price
  private let rate: ExchangeRate
  private var units = Quantity.zero
  private var before = Worth.zero

  public init(at price: Price, rate: ExchangeRate) {
    self.price = price
    self.rate = rate
  }

  /// What the next part is worth, which holds so many units.
  public mutating func next(_ quantity: Quantity) throws(ArithmeticError) -> Worth {
    units = try units.adding(quantity)
    let worth = try price.worth(of: units, at: rate)
    defer { before = worth }
    return try worth.subtracting(before)
  }
}
