// Generated from outcry/v1/prerequisites.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime

extension Outcry.V1 {
  /// What is evaluated.
  public enum PrerequisiteType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The strategy's newest backtest has a Sharpe ratio of at least the required one.
    case backtestSharpe
    /// The strategy has traded on paper for enough market days in this server's history.
    case paperTradingDays
    /// The session was created with risk limits of its own.
    case riskParameters
    /// A live broker is connected.
    case brokerConnected
    /// The broker has verified the account.
    case accountVerified
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .backtestSharpe, .paperTradingDays, .riskParameters, .brokerConnected, .accountVerified]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .backtestSharpe
      case 2: self = .paperTradingDays
      case 3: self = .riskParameters
      case 4: self = .brokerConnected
      case 5: self = .accountVerified
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .backtestSharpe: 1
      case .paperTradingDays: 2
      case .riskParameters: 3
      case .brokerConnected: 4
      case .accountVerified: 5
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "PREREQUISITE_TYPE_UNSPECIFIED": self = .unspecified
      case "PREREQUISITE_TYPE_BACKTEST_SHARPE": self = .backtestSharpe
      case "PREREQUISITE_TYPE_PAPER_TRADING_DAYS": self = .paperTradingDays
      case "PREREQUISITE_TYPE_RISK_PARAMETERS": self = .riskParameters
      case "PREREQUISITE_TYPE_BROKER_CONNECTED": self = .brokerConnected
      case "PREREQUISITE_TYPE_ACCOUNT_VERIFIED": self = .accountVerified
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "PREREQUISITE_TYPE_UNSPECIFIED"
      case .backtestSharpe: "PREREQUISITE_TYPE_BACKTEST_SHARPE"
      case .paperTradingDays: "PREREQUISITE_TYPE_PAPER_TRADING_DAYS"
      case .riskParameters: "PREREQUISITE_TYPE_RISK_PARAMETERS"
      case .brokerConnected: "PREREQUISITE_TYPE_BROKER_CONNECTED"
      case .accountVerified: "PREREQUISITE_TYPE_ACCOUNT_VERIFIED"
      case .unrecognized: nil
      }
    }
  }

  /// The answer to one condition.
  public enum PrerequisiteResult: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It holds.
    case pass
    /// It does not hold.
    case fail
    /// It cannot be told. Counts as not passed.
    case unknown
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .pass, .fail, .unknown]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pass
      case 2: self = .fail
      case 3: self = .unknown
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pass: 1
      case .fail: 2
      case .unknown: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "PREREQUISITE_RESULT_UNSPECIFIED": self = .unspecified
      case "PREREQUISITE_RESULT_PASS": self = .pass
      case "PREREQUISITE_RESULT_FAIL": self = .fail
      case "PREREQUISITE_RESULT_UNKNOWN": self = .unknown
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "PREREQUISITE_RESULT_UNSPECIFIED"
      case .pass: "PREREQUISITE_RESULT_PASS"
      case .fail: "PREREQUISITE_RESULT_FAIL"
      case .unknown: "PREREQUISITE_RESULT_UNKNOWN"
      case .unrecognized: nil
      }
    }
  }

  /// One condition.
  public struct Prerequisite: Sendable, Hashable {
    /// Which.
    public var type: Outcry.V1.PrerequisiteType = .unspecified
    /// The answer.
    public var result: Outcry.V1.PrerequisiteResult = .unspecified
    /// What was found.
    public var observed: String = ""
    /// What is needed.
    public var required: String = ""
    /// What the answer rests on, such as the sessions that were counted.
    public var evidence: [String] = []
    /// What to do about it, for people. Empty when it passes.
    public var remedy: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.PrerequisiteType = .unspecified,
      result: Outcry.V1.PrerequisiteResult = .unspecified,
      observed: String = "",
      required: String = "",
      evidence: [String] = [],
      remedy: String = ""
    ) {
      self.type = type
      self.result = result
      self.observed = observed
      self.required = required
      self.evidence = evidence
      self.remedy = remedy
    }
  }

  /// Asks whether a session may go live.
  public struct CheckPrerequisitesRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = ""
    ) {
      self.sessionId = sessionId
    }
  }

  /// Whether a session may go live.
  public struct CheckPrerequisitesResponse: Sendable, Hashable {
    /// Every condition, in the order of PrerequisiteType.
    public var prerequisites: [Outcry.V1.Prerequisite] = []
    /// Whether every one passes.
    public var satisfied: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      prerequisites: [Outcry.V1.Prerequisite] = [],
      satisfied: Bool = false
    ) {
      self.prerequisites = prerequisites
      self.satisfied = satisfied
    }
  }
}
