public import TradingModel

/// What has changed a portfolio, and what it was.
public struct PortfolioHistory: Sendable, Hashable {
  /// In the order in which they were recorded. A fill's is made from its order when it is asked for: see
  /// ``SessionState/transaction(at:)``.
  var entries: [Entry] = []
  /// What people recorded.
  var recorded: [Transaction] = []
  private var clientIndex: [ClientTransactionID: Int] = [:]
  /// The portfolio at the end of each day, in the order of days.
  public internal(set) var snapshots: [PortfolioSnapshot] = []
  public internal(set) var equityCurve = EquityCurve()

  enum Entry: Sendable, Hashable {
    /// The n-th fill of the n-th order, at the rate of then.
    case fill(order: Int32, fill: Int32, time: Instant, rate: ExchangeRate, realizedProfit: Money)
    /// The n-th of those that people recorded.
    case recorded(Int32)
  }

  public var transactionCount: Int { entries.count }

  /// The name of the next transaction.
  var nextID: TransactionID { TransactionID("txn", UInt64(entries.count) + 1) }

  func transaction(_ clientTransactionID: ClientTransactionID) -> Transaction? {
    clientIndex[clientTransactionID].map { recorded[$0] }
  }

  /// - Parameters:
  ///   - fill: which of the order's, from 0.
  ///   - order: which of the session's, from 0.
  mutating func add(fill: Int, of order: Int, at time: Instant, rate: ExchangeRate, realizedProfit: Money) {
    entries.append(
      .fill(
        order: Int32(clamping: order), fill: Int32(clamping: fill), time: time, rate: rate,
        realizedProfit: realizedProfit))
  }

  mutating func add(_ transaction: Transaction) {
    if case .person(let clientTransactionID, _) = transaction.source {
      clientIndex[clientTransactionID] = recorded.count
    }
    entries.append(.recorded(Int32(clamping: recorded.count)))
    recorded.append(transaction)
  }
}

/// A portfolio at the end of a day.
public struct PortfolioSnapshot: Sendable, Hashable {
  public let day: CivilDate
  /// The newest market time then.
  public let marketTime: Instant?
  public let portfolio: PortfolioState
}
