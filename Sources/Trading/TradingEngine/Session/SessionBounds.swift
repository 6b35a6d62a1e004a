/// How much a session may hold in memory. Orders that protective triggers make are always taken: a bound never leaves
/// a position unprotected.
public struct SessionBounds: Sendable, Hashable {
  /// Orders over the session's life, final ones too.
  public let maximumOrders: Int
  /// Orders that work at one time.
  public let maximumWorkingOrders: Int
  /// Triggers over the session's life, final ones too; those of a strategy's entries do not count against it.
  public let maximumTriggers: Int
  /// Transactions that people record over the session's life; fills do not count.
  public let maximumTransactions: Int
  /// Signals over the session's life, final ones too.
  public let maximumSignals: Int
  /// Signals that wait for a person or a batch at one time.
  public let maximumWaitingSignals: Int
  /// Leases over the session's life, ended ones too.
  public let maximumLeases: Int

  /// Orders that only close positions may still be added beyond ``maximumOrders``, up to a tenth more.
  public var maximumOrdersWithClosing: Int { Self.withReserve(maximumOrders) }

  /// The same of signals.
  public var maximumSignalsWithClosing: Int { Self.withReserve(maximumSignals) }

  private static func withReserve(_ maximum: Int) -> Int {
    let reserve = max(100, maximum / 10)
    return maximum > Int.max - reserve ? Int.max : maximum + reserve
  }

  /// 100,000 orders, 1,000 of them working, 10,000 triggers, 100,000 transactions, 100,000 signals, 1,000 of them
  /// waiting, 10,000 leases.
  public static let standard = SessionBounds(
    maximumOrders: 100_000, maximumWorkingOrders: 1_000, maximumTriggers: 10_000)

  /// Values below 1 count as 1.
  public init(
    maximumOrders: Int, maximumWorkingOrders: Int, maximumTriggers: Int, maximumTransactions: Int = 100_000,
    maximumSignals: Int = 100_000, maximumWaitingSignals: Int = 1_000, maximumLeases: Int = 10_000
  ) {
    self.maximumLeases = max(1, maximumLeases)
    self.maximumOrders = max(1, maximumOrders)
    self.maximumWorkingOrders = max(1, maximumWorkingOrders)
    self.maximumTriggers = max(1, maximumTriggers)
    self.maximumTransactions = max(1, maximumTransactions)
    self.maximumSignals = max(1, maximumSignals)
    self.maximumWaitingSignals = max(1, maximumWaitingSignals)
  }
}
