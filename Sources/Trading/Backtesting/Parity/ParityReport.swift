public import MarketSimulation
public import TradingModel

/// Where a session and a backtest of it differ, and why.
///
/// The session's data is run again with the session's own settings: what differs then is the session's own doing, such as
/// orders by hand or a pause. Then one setting after the other is changed to the backtest's, and what that changes is its
/// doing. Each cause is thus known by experiment, and the profits of all of them add up to the difference in equity.
public struct ParityReport: Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    /// Orders that a person or a client placed: a backtest has none.
    case byHand
    /// The session did not follow its strategy all the time: it was paused, stopped before the data's end, its kill switch
    /// engaged, a signal held for a person.
    case intervention
    /// A setting of the exchange that the backtest has otherwise.
    case setting(ExchangeSetting)
    /// Neither: an engine that contradicts itself, or data that has changed since.
    case unexplained
  }

  /// In what a fill differs.
  public enum Aspect: UInt8, Sendable, Hashable, CaseIterable {
    /// It is in the first run only …
    case missing
    /// … or in the second.
    case added
    case time
    case quantity
    case price
    case fee
  }

  /// One fill that differs from one run to the next.
  public struct Difference: Sendable, Hashable {
    public let cause: Cause
    /// In the order of ``Aspect``, at least one.
    public let aspects: [Aspect]
    /// Without the cause. Nil: there is none.
    public let before: FillRecord?
    /// With it. Nil: there is none.
    public let after: FillRecord?
  }

  /// What a cause has made in all.
  public struct Share: Sendable, Hashable {
    public let cause: Cause
    /// Equity with it less equity without it.
    public let profit: Money
    /// Fills that differ.
    public let fills: Int
  }

  public let sessionEquity: Money
  public let backtestEquity: Money
  public let sessionFills: Int
  public let backtestFills: Int
  /// In the order of causes, and in that of the fills' orders within each.
  public let differences: [Difference]
  /// One a cause that made any difference, in their order. Their profits add up to `backtestEquity − sessionEquity`.
  public let shares: [Share]

  /// Whether there is no difference at all.
  public var isEqual: Bool { differences.isEmpty && shares.isEmpty }
}
