public import TradingModel

/// What has changed a portfolio, and what it was.
public struct PortfolioHistory: Sendable, Hashable {
  /// In the order in which they were recorded. A fill's is made from its order when it is asked for: see
  /// ``SessionState/transaction(at:)``.
  var entries: [Entry] = []
  /// What people recorded.
  var recorded: [Transaction] = []
  private var clientIndex: [ClientTransactionID: Int] = [:]
  /// What the portfolio was worth at the end of each day, in the order of days.
  public private(set) var days: [DayWorth] = []
  /// The portfolio at the end of each of the newest days.
  public private(set) var snapshots: [PortfolioSnapshot] = []
  public internal(set) var equityCurve = EquityCurve()
  /// The oldest go when there are more. Nil: none does.
  private var maximumSnapshots: Int?

  enum Entry: Sendable, Hashable {
    /// The n-th fill of the n-th order, at the rate of then.
    case fill(order: Int32, fill: Int32, time: Instant, rate: ExchangeRate, realizedProfit: Money)
    /// The n-th of those that people recorded.
    case recorded(Int32)
  }

  public var transactionCount: Int { entries.count }

  /// How many days have no snapshot any more: those before the first of ``snapshots``.
  public var departedSnapshots: Int { days.count - snapshots.count }

  /// The name of the next transaction.
  var nextID: TransactionID { TransactionID("txn", UInt64(entries.count) + 1) }

  /// The portfolio at the end of a day, and which of the session's days that was, from 0. Nil when it was none, and when
  /// its snapshot has left.
  public func snapshot(of day: CivilDate) -> (number: Int, snapshot: PortfolioSnapshot)? {
    // The newest is asked for most often.
    guard let index = snapshots.lastIndex(where: { $0.day == day }) else { return nil }
    return (departedSnapshots + index, snapshots[index])
  }

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

  mutating func add(_ snapshot: PortfolioSnapshot) {
    if let maximumSnapshots, snapshots.count >= maximumSnapshots {
      // A tenth at a time, so that the list is seldom moved.
      snapshots.removeFirst(snapshots.count - maximumSnapshots + max(1, maximumSnapshots / 10))
    }
    snapshots.append(snapshot)
    days.append(DayWorth(day: snapshot.day, equity: snapshot.portfolio.equity))
  }

  mutating func keep(_ kept: KeptHistory) {
    maximumSnapshots = kept.days
    if let days = kept.days { snapshots.removeFirst(max(0, snapshots.count - days)) }
    if !kept.hasEquityCurve { equityCurve = .none }
  }
}

/// What a portfolio was worth at the end of a day.
public struct DayWorth: Sendable, Hashable {
  public let day: CivilDate
  public let equity: Money
}

/// A portfolio at the end of a day.
public struct PortfolioSnapshot: Sendable, Hashable {
  public let day: CivilDate
  /// The newest market time then.
  public let marketTime: Instant?
  public let portfolio: PortfolioState
}
