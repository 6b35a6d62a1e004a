public import TradingModel

/// What a session owns and what it has earned. Every sum is in the base currency unless it says otherwise, and is kept
/// up to date with every change: the sum of terms of which each was rounded once.
public struct PortfolioState: Sendable, Hashable {
  public let initialCash: Money
  public let costMethod: CostMethod
  /// Cash by currency, the base first, the others in the order in which they came.
  public internal(set) var balances: [CurrencyBalance]
  /// Σ of the balances; below zero when on credit.
  public internal(set) var cash: Money
  /// One an instrument, flat ones too, by its place.
  public internal(set) var positions: [Position]
  /// How many of them are not flat.
  var heldCount = 0
  /// Σ of all positions.
  public internal(set) var total = Performance.zero
  /// Fees for nothing that is held: interest, data, custody.
  public internal(set) var accountFees: Money = .zero
  /// Deposits less withdrawals.
  public internal(set) var netDeposits: Money = .zero
  /// How much is held.
  public internal(set) var exposure = Exposure()
  /// In the order of names; instruments without one come under the empty name.
  public let sectors: [String]
  /// The same of each sector, in the order of ``sectors``.
  public internal(set) var sectorExposures: [Exposure]
  /// Each strategy's result over all instruments, in the order in which they came.
  public internal(set) var strategies: [StrategyResult] = []
  /// The highest equity at any mark so far; deposits and withdrawals move it by the same sum.
  public internal(set) var peakEquity: Money
  public internal(set) var dayStartEquity: Money
  public internal(set) var lastEquityPoint: EquityPoint?

  /// By place: the balance that trades of an instrument move, and its sector.
  let balanceOf: [Int]
  let sectorOf: [Int]
  /// By place: where each part of the position finds its strategy in ``strategies``.
  var owners: [[Int]]

  /// Nothing but the initial cash.
  ///
  /// - Parameters:
  ///   - base: the currency of every sum.
  ///   - instruments: priced in it, or in one that the settings have a rate for: others count as the base.
  init(cash: Money, base: Currency, instruments: [Instrument], settings: PortfolioSettings = PortfolioSettings()) {
    initialCash = cash
    costMethod = settings.costMethod
    self.cash = cash
    peakEquity = cash
    dayStartEquity = cash
    var balances = [CurrencyBalance(currency: base, rate: .one)]
    // The first sum in an empty balance at a rate of one is in range.
    _ = try? balances[0].add(cash)
    for (currency, rate) in settings.exchangeRates.sorted(by: { $0.key < $1.key }) where currency != base {
      balances.append(CurrencyBalance(currency: currency, rate: rate))
    }
    balanceOf = instruments.map { instrument in
      guard let index = balances.firstIndex(where: { $0.currency.code == instrument.currency }) else { return 0 }
      return index
    }
    let sectorNames = instruments.map { settings.sectors[$0.symbol] ?? "" }
    let sectors = Set(sectorNames).sorted()
    // Ascending: as many as come before it.
    sectorOf = sectorNames.map { name in sectors.count { $0 < name } }
    self.sectors = sectors
    sectorExposures = Array(repeating: Exposure(), count: sectors.count)
    positions = zip(instruments, balanceOf).map { instrument, balance in
      Position(symbol: instrument.symbol, method: settings.costMethod, rate: balances[balance].rate)
    }
    owners = Array(repeating: [], count: instruments.count)
    self.balances = balances
  }
}

/// One strategy's result over all instruments, in the base currency.
public struct StrategyResult: Sendable, Hashable {
  /// Nil: manual trades and orders without a strategy.
  public let strategyID: StrategyID?
  public internal(set) var performance = Performance.zero
}
