/// What a strategy wants. Signals never are orders: the engine sizes them, checks risk, and may refuse.
public struct Signal: Sendable, Hashable {
  public enum Action: Sendable, Hashable {
    /// Open a long position of this share of equity, with the protections to arm once it is filled.
    case enter(percentOfEquity: Percentage, protections: Protections)
    /// Close the position.
    case exit
  }

  /// Distances from the average entry price, in per cent, above zero.
  public struct Protections: Sendable, Hashable {
    public var stopLoss: Percentage?
    public var takeProfit: Percentage?
    public var trailingStop: Percentage?

    public init(stopLoss: Percentage? = nil, takeProfit: Percentage? = nil, trailingStop: Percentage? = nil) {
      self.stopLoss = stopLoss
      self.takeProfit = takeProfit
      self.trailingStop = trailingStop
    }
  }

  public let symbol: Symbol
  public let action: Action
  /// For people: the rule that spoke, such as `entry: sma(close, 20) > sma(close, 50)`.
  public let reason: String

  public init(symbol: Symbol, action: Action, reason: String) {
    self.symbol = symbol
    self.action = action
    self.reason = reason
  }
}
