public import TradingModel

/// Bars that are to be imported, and what they are of.
public struct SeriesProposal: Sendable, Hashable {
  public let key: SeriesKey
  public let bars: [Bar]
  /// Nil: as in the symbol's other series, or US dollars, 0.01 and 1.
  public let currency: String?
  public let tickSize: Price?
  public let lotSize: Quantity?
  public let fileName: String
  /// Whether the file takes the place of all bars from its first to its last.
  public let replaces: Bool

  public init(
    key: SeriesKey, bars: [Bar], currency: String? = nil, tickSize: Price? = nil, lotSize: Quantity? = nil,
    fileName: String, replaces: Bool
  ) {
    self.key = key
    self.bars = bars
    self.currency = currency
    self.tickSize = tickSize
    self.lotSize = lotSize
    self.fileName = fileName
    self.replaces = replaces
  }

  /// The instrument that these bars are of.
  ///
  /// - Parameter known: the instrument as it is traded already. Nil: it is new.
  /// - Throws: ``RuntimeError/invalid(field:reason:)`` for one that is another.
  func instrument(_ known: Instrument?) throws(RuntimeError) -> Instrument {
    let instrument = Instrument(
      symbol: key.symbol, currency: currency ?? known?.currency ?? "USD",
      tickSize: tickSize ?? known?.tickSize ?? Price(raw: 10_000_000),
      lotSize: lotSize ?? known?.lotSize ?? Quantity(raw: 1_000_000_000))
    guard let instrument else { throw .invalid(field: "header.tick_size", reason: "must be above 0") }
    guard let known, known != instrument else { return instrument }
    let fields = [
      ("currency", known.currency, instrument.currency), ("tick_size", "\(known.tickSize)", "\(instrument.tickSize)"),
      ("lot_size", "\(known.lotSize)", "\(instrument.lotSize)"),
    ]
    let (name, there, _) = fields.first { $0.1 != $0.2 } ?? fields[0]
    throw .invalid(field: "header.\(name)", reason: "is \(there) in the bars that there are of \(key.symbol)")
  }
}

/// What an import came to.
public struct ImportOutcome: Sendable, Hashable {
  public let record: SeriesRecord
  public let added: Int
  public let replaced: Int
  public let removed: Int
}
