public import TradingModel

/// What a price of the past is multiplied by, exact to 10⁻⁹.
public struct AdjustmentFactor: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }
  public static let one = AdjustmentFactor(raw: 1_000_000_000)
}

/// Which of a price's past is taken out of it.
public enum PriceAdjustment: Sendable, Hashable, CaseIterable {
  /// As it was printed then: splits change what is held, dividends are paid.
  case raw
  /// As if every unit had always been one of today's: dividends are paid.
  case splits
  /// As if every dividend had been reinvested, too.
  case splitsAndDividends
}

/// The splits and dividends of one symbol as factors on its prices, as LEAN's factor files hold them.
///
/// The factors of a day are those of the first row whose day is not before it; those of the last row, which reaches
/// beyond the data, are 1. From one row to the next the split factor changes by a split, the price factor by a dividend
/// that is paid to who holds on the day after the row's.
public struct AdjustmentFactors: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// The last day that the factors are for.
    public let day: CivilDate
    /// For dividends.
    public let price: AdjustmentFactor
    public let split: AdjustmentFactor
    /// The raw close of ``day``, of which dividends are a share. Nil where it is not known.
    public let reference: Price?

    public init(day: CivilDate, price: AdjustmentFactor, split: AdjustmentFactor, reference: Price? = nil) {
      self.day = day
      self.price = price
      self.split = split
      self.reference = reference
    }
  }

  /// In the order of days.
  public let rows: [Row]

  /// Throws ``HistoryError/invalidFactors(index:)`` for rows that do not ascend, or factors that are not above zero.
  public init(_ rows: [Row]) throws(HistoryError) {
    for index in rows.indices {
      let row = rows[index]
      guard row.price.isPositive, row.split.isPositive, index == 0 || rows[index - 1].day < row.day else {
        throw .invalidFactors(index: index)
      }
    }
    self.rows = rows
  }

  public func row(for day: CivilDate) -> Row? {
    let index = rows.firstPlace { $0.day >= day }
    return index < rows.endIndex ? rows[index] : nil
  }
}

extension BarSeries {
  /// These raw bars with their past taken out: prices × factors, to the nearest billionth, half to even; volumes ÷ split
  /// factor.
  ///
  /// - Throws: ``HistoryError/noFactors(_:)`` for a bar after the last row, ``HistoryError/outOfRange(_:_:)`` for a
  ///   number that no longer fits.
  public func adjusted(
    by factors: AdjustmentFactors, _ adjustment: PriceAdjustment, in zone: CivilZone
  ) throws(HistoryError) -> BarSeries {
    if adjustment == .raw { return self }
    var days = DayClock(zone: zone)
    var result = BarRows(of: symbol)
    var ends: [BarQuote] = []
    result.reserveCapacity(bars.count)
    for (index, bar) in bars.enumerated() {
      let day = days.closingDay(of: bar.closeTime)
      guard let row = factors.row(for: day) else { throw .noFactors(day) }
      let scale = PriceScale(row, adjustment)
      guard let adjusted = bar.scaled(by: scale) else { throw .outOfRange(symbol, day) }
      result.append(adjusted)
      if quotes.isEmpty { continue }
      ends.append(BarQuote(open: quotes[index].open?.scaled(by: scale), close: quotes[index].close?.scaled(by: scale)))
    }
    return BarSeries(checked: result, ends)
  }
}

/// The factors of one row that count.
private struct PriceScale {
  let split: AdjustmentFactor
  let price: AdjustmentFactor

  init(_ row: AdjustmentFactors.Row, _ adjustment: PriceAdjustment) {
    split = adjustment == .raw ? .one : row.split
    price = adjustment == .splitsAndDividends ? row.price : .one
  }

  func apply(to value: Price) -> Price? {
    let one = Int128(AdjustmentFactor.one.raw)
    guard let factors = try? Int128(split.raw).multiplying(by: Int128(price.raw)),
      let product = try? Int128(value.raw).multiplying(by: factors),
      let rounded = try? product.dividing(by: one * one, rounding: .toNearestOrEven)
    else { return nil }
    return Int64(exactly: rounded).map { Price(raw: $0) }
  }

  func apply(to volume: Volume) -> Volume? {
    guard let scaled = try? volume.raw.multiplying(by: Int128(AdjustmentFactor.one.raw)),
      let quotient = try? scaled.dividing(by: Int128(split.raw), rounding: .toNearestOrEven)
    else { return nil }
    return Volume(raw: quotient)
  }
}

extension Bar {
  fileprivate func scaled(by scale: PriceScale) -> Bar? {
    guard let open = scale.apply(to: open), let high = scale.apply(to: high), let low = scale.apply(to: low),
      let close = scale.apply(to: close), let volume = scale.apply(to: volume)
    else { return nil }
    return Bar(
      symbol: symbol, openTime: openTime, closeTime: closeTime, open: open, high: high, low: low, close: close,
      volume: volume)
  }
}

extension Tick.Spread {
  fileprivate func scaled(by scale: PriceScale) -> Tick.Spread? {
    guard let bid = scale.apply(to: bid), let ask = scale.apply(to: ask) else { return nil }
    return Tick.Spread(bid: bid, ask: ask)
  }
}
