public import Strategies
public import TradingModel

/// A Sharpe ratio a year, exact to 10⁻⁹.
public struct SharpeRatio: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }
}

/// What the name of a broker's account names.
public enum AccountKind {}

/// An account at a broker, as the broker names it.
public typealias AccountID = Identifier<AccountKind>

/// Whose a policy is. The narrower one decides: a strategy's before an account's before the server's.
public enum PolicyScope: Sendable, Hashable {
  case server
  case account(AccountID)
  /// Of every version of it.
  case strategy(StrategyName)
}

/// What a policy says. Nil: as the wider one.
public struct PolicyTerms: Sendable, Hashable {
  public var minimumBacktestSharpe: SharpeRatio?
  /// Days with market data in the backtest.
  public var minimumBacktestDays: Int?
  /// Days of the server's clock since it ended.
  public var maximumBacktestAgeDays: Int?
  /// Of the Sharpe ratio, from the first 70 % of the backtest's days to the rest.
  public var maximumDegradation: Percentage?
  /// Distinct trading days of the server's clock.
  public var minimumPaperDays: Int?
  /// Between what paper and the backtest made of the same days, of equity.
  public var maximumPaperDrift: Percentage?
  /// The session's risk limits may be as wide as this.
  public var maximumPosition: Percentage?
  public var maximumDailyLoss: Percentage?
  /// In nanoseconds.
  public var maximumClockSkew: Int64?
  /// In nanoseconds.
  public var maximumDataAge: Int64?

  public init() {}
}

/// The policies that were set.
public struct PolicyBook: Sendable, Hashable {
  /// Policies of all scopes; one more is refused.
  public static let maximumEntries = 1_000

  public struct Entry: Sendable, Hashable {
    public let scope: PolicyScope
    public internal(set) var terms = PolicyTerms()
    /// How often it was set.
    public internal(set) var changes: UInt64 = 0
    /// The server's clock. Nil: never.
    public internal(set) var updateTime: Instant?

    /// Changes with every change.
    public var etag: String { "\(changes)" }
  }

  /// In the order in which they were set first.
  public private(set) var entries: [Entry] = []

  /// An empty one where none was set.
  public func entry(_ scope: PolicyScope) -> Entry { entries.first { $0.scope == scope } ?? Entry(scope: scope) }

  mutating func set(_ terms: PolicyTerms, for scope: PolicyScope, at time: Instant) {
    var entry = entry(scope)
    entry.terms = terms
    entry.changes += 1
    entry.updateTime = time
    if let place = entries.firstIndex(where: { $0.scope == scope }) {
      entries[place] = entry
    } else {
      entries.append(entry)
    }
  }
}
