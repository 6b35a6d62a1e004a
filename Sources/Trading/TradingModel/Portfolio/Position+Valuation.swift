extension Position {
  /// Moves the mark and answers by how much the market value in the instrument's currency changed. On an error nothing
  /// has changed.
  @discardableResult
  public mutating func mark(at price: Price) throws(ArithmeticError) -> Money {
    var next = self
    next.mark = price
    try next.revalue()
    let change = try next.own.marketValue.subtracting(own.marketValue)
    self = next
    return change
  }

  /// The same for whoever knows what it is worth at the price; its parts are told by themselves.
  public mutating func take(_ price: Price, worth: Worth) {
    mark = price
    own.marketValue = worth.own
    base.marketValue = worth.base
  }

  /// What a part is worth at the mark.
  public mutating func take(_ worth: Worth, inPart index: Int) {
    parts[index].stake.own.marketValue = worth.own
    parts[index].stake.base.marketValue = worth.base
  }

  /// Another rate: what is held is worth something else in the base currency, and so is what it cost. On an error
  /// nothing has changed.
  public mutating func convert(at rate: ExchangeRate) throws(ArithmeticError) {
    var next = self
    next.rate = rate
    try next.revalue()
    self = next
  }

  /// Cash for each unit held; a short position pays it. Answers the change of cash. Each strategy gets its share. On an
  /// error nothing has changed.
  public mutating func receive(dividend perUnit: Price) throws(ArithmeticError) -> Money {
    var next = self
    var units = Quantity.zero
    var paid = (own: Money.zero, base: Money.zero)
    for index in parts.indices {
      units = try units.adding(parts[index].quantity)
      let sum = try perUnit.notional(of: units)
      let inBase = try sum.converted(at: rate)
      next.parts[index].stake.own.dividends = try parts[index].own.dividends.adding(sum.subtracting(paid.own))
      next.parts[index].stake.base.dividends = try parts[index].base.dividends.adding(inBase.subtracting(paid.base))
      paid = (sum, inBase)
    }
    try next.sum()
    self = next
    return paid.own
  }

  /// Values every part at the mark, and sums them. A part's value is the difference of what all up to it and all before
  /// it are worth: so the parts add up to the position, to the last digit, and each is right to 10⁻⁹.
  mutating func revalue() throws(ArithmeticError) {
    var units = Quantity.zero
    var cost = Money.zero
    var before = (value: Money.zero, base: Money.zero, cost: Money.zero)
    for index in parts.indices {
      units = try units.adding(parts[index].quantity)
      cost = try cost.adding(parts[index].own.costBasis)
      let value = try mark?.notional(of: units) ?? cost
      let base = try value.converted(at: rate)
      let baseCost = try cost.converted(at: rate)
      parts[index].stake.own.marketValue = try value.subtracting(before.value)
      parts[index].stake.base.marketValue = try base.subtracting(before.base)
      parts[index].stake.base.costBasis = try baseCost.subtracting(before.cost)
      before = (value, base, baseCost)
    }
    try sum()
  }

  private mutating func sum() throws(ArithmeticError) {
    if parts.count == 1 {
      own = parts[0].own
      base = parts[0].base
      return
    }
    var sums = (own: Performance.zero, base: Performance.zero)
    for part in parts {
      sums.own = try sums.own.adding(part.own)
      sums.base = try sums.base.adding(part.base)
    }
    own = sums.own
    base = sums.base
  }
}
