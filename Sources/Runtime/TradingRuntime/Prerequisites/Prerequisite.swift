/// One condition that must hold before a session may go live, evaluated.
public struct Prerequisite: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case backtestSharpe
    case paperTradingDays
    case riskParameters
    case brokerConnected
    case accountVerified
  }

  public enum Result: UInt8, Sendable, Hashable {
    case pass
    case fail
    /// It cannot be told. Counts as not passed.
    case unknown
  }

  public let kind: Kind
  public let result: Result
  public let observed: String
  public let required: String
  /// What the answer rests on.
  public let evidence: [String]
  /// What to do about it; empty when it passes.
  public let remedy: String
}
