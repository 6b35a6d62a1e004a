/// Cash in one currency.
public struct CurrencyBalance: Sendable, Hashable {
  public let currency: Currency
  /// Below zero when on credit.
  public private(set) var cash: Money
  /// What one unit is worth in the base currency.
  public private(set) var rate: ExchangeRate
  /// When the rate was set. Nil for the base currency, and for a rate of the session's beginning.
  public private(set) var rateTime: Instant?
  /// ``cash`` at ``rate``, rounded half to even at 10⁻⁹.
  public private(set) var baseValue: Money

  public init(currency: Currency, rate: ExchangeRate) {
    self.currency = currency
    self.rate = rate
    cash = .zero
    baseValue = .zero
  }

  /// Adds cash, and answers by how much the value in the base currency changed. On an error nothing has changed.
  public mutating func add(_ amount: Money) throws(ArithmeticError) -> Money {
    let next = try cash.adding(amount)
    let value = try next.converted(at: rate)
    let change = try value.subtracting(baseValue)
    cash = next
    baseValue = value
    return change
  }

  /// Sets the rate, and answers by how much the value in the base currency changed. On an error nothing has changed.
  public mutating func convert(at rate: ExchangeRate, time: Instant?) throws(ArithmeticError) -> Money {
    let value = try cash.converted(at: rate)
    let change = try value.subtracting(baseValue)
    self.rate = rate
    rateTime = time
    baseValue = value
    return change
  }
}
