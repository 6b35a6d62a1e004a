/// At which price an order first meets the market.
public enum ArrivalRule: UInt8, Sendable, Hashable, CaseIterable {
  /// At the next: one that is placed on a bar's close meets the next bar's open. What was seen when the order was decided
  /// was then already past.
  case nextTick
  /// At the newest known when it arrives: one that is placed on a bar's close meets that close.
  case lastPrice

  /// As a fill's model names it.
  public var name: String {
    switch self {
    case .nextTick: "next-tick"
    case .lastPrice: "last-price"
    }
  }
}
