/// New risk is refused until a person says otherwise.
public struct RiskHalt: Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    /// Ends with the day by itself; the only one that does.
    case dailyLoss
    case drawdown
    /// Stops that strategy alone.
    case strategyLoss(StrategyID)
    /// A broker filled more than was ordered. Stops that instrument alone.
    case overfill(Symbol)
  }

  public let haltID: HaltID
  public let cause: Cause
  public let limit: String
  public let observed: String
  /// Equity readings in a row that confirmed it.
  public let readings: Int
  /// For people.
  public let message: String
  public let latchTime: Instant

  public init(
    haltID: HaltID, cause: Cause, limit: String, observed: String, readings: Int, message: String, latchTime: Instant
  ) {
    self.haltID = haltID
    self.cause = cause
    self.limit = limit
    self.observed = observed
    self.readings = readings
    self.message = message
    self.latchTime = latchTime
  }
}
