/// Something that the risk rules refused or reduced.
public struct RiskBreach: Sendable, Hashable {
  public let breachID: BreachID
  /// Never ``RiskVerdict/approved``.
  public let verdict: RiskVerdict
  public let symbol: Symbol
  /// Nil: none's.
  public let strategyID: StrategyID?
  /// Nil when no order was recorded.
  public let orderID: OrderID?
  public let signalID: SignalID?
  public let time: Instant

  public init(
    breachID: BreachID, verdict: RiskVerdict, symbol: Symbol, strategyID: StrategyID?, orderID: OrderID?,
    signalID: SignalID?, time: Instant
  ) {
    self.breachID = breachID
    self.verdict = verdict
    self.symbol = symbol
    self.strategyID = strategyID
    self.orderID = orderID
    self.signalID = signalID
    self.time = time
  }
}
