/// How a stop-limit that a bar reaches fills from that bar's close, if the close is no worse than its limit.
public enum StopLimitFill: UInt8, Sendable, Hashable, CaseIterable {
  /// At the close, as an order that takes.
  case atClose
  /// At the limit itself, the worst that the order allows, or at the bar's extreme where not even the limit was traded; and
  /// also when the bar's opening gapped through the stop, which otherwise makes it a limit order there and then.
  /// LEAN's rule.
  case atLimit

  /// As a fill's model names it.
  public var name: String {
    switch self {
    case .atClose: "at-close"
    case .atLimit: "at-limit"
    }
  }
}
