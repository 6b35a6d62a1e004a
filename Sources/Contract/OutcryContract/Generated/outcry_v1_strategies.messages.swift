// Generated from outcry/v1/strategies.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What a version of a strategy may be used for.
  public enum StrategyStage: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Backtests and paper sessions.
    case example
    /// Live sessions as well.
    case live
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .example, .live]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .example
      case 2: self = .live
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .example: 1
      case .live: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "STRATEGY_STAGE_UNSPECIFIED": self = .unspecified
      case "STRATEGY_STAGE_EXAMPLE": self = .example
      case "STRATEGY_STAGE_LIVE": self = .live
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "STRATEGY_STAGE_UNSPECIFIED"
      case .example: "STRATEGY_STAGE_EXAMPLE"
      case .live: "STRATEGY_STAGE_LIVE"
      case .unrecognized: nil
      }
    }
  }

  /// A number of a strategy that may be changed without changing its text.
  public struct StrategyParameter: Sendable, Hashable {
    /// Its name in formulas.
    public var name: String = ""
    /// What it is unless another value is given.
    public var defaultValue: Outcry.V1.Decimal?
    /// The least. Absent: not bounded.
    public var minimum: Outcry.V1.Decimal?
    /// The most. Absent: not bounded.
    public var maximum: Outcry.V1.Decimal?
    /// From the least to the most in a sweep. Absent: it is not meant to be searched.
    public var step: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      defaultValue: Outcry.V1.Decimal? = nil,
      minimum: Outcry.V1.Decimal? = nil,
      maximum: Outcry.V1.Decimal? = nil,
      step: Outcry.V1.Decimal? = nil
    ) {
      self.name = name
      self.defaultValue = defaultValue
      self.minimum = minimum
      self.maximum = maximum
      self.step = step
    }
  }

  /// What a strategy's document says.
  public struct StrategyOutline: Sendable, Hashable {
    /// The name that it gives.
    public var name: String = ""
    /// SHA-256 of its text, in hexadecimal digits.
    public var contentHash: String = ""
    /// What it trades. Empty: all symbols of its session.
    public var symbols: [String] = []
    /// In the order of the document.
    public var parameters: [Outcry.V1.StrategyParameter] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      contentHash: String = "",
      symbols: [String] = [],
      parameters: [Outcry.V1.StrategyParameter] = []
    ) {
      self.name = name
      self.contentHash = contentHash
      self.symbols = symbols
      self.parameters = parameters
    }
  }

  /// One version of a strategy. Nothing of it but its stage ever changes.
  public struct Strategy: Sendable, Hashable {
    /// What its document says.
    public var outline: Outcry.V1.StrategyOutline?
    /// From 1.
    public var number: UInt32 = 0
    /// How sessions and backtests refer to it: `NAME@NUMBER`.
    public var version: String = ""
    /// What it may be used for.
    public var stage: Outcry.V1.StrategyStage = .unspecified
    /// The document. Left out of lists.
    public var strategyYaml: String = ""
    /// What was said when it was deployed.
    public var note: String = ""
    /// The server's clock when it was deployed.
    public var createTime: Google.Protobuf.Timestamp?
    /// The server's clock when it was promoted. Absent at the stage EXAMPLE.
    public var promoteTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      outline: Outcry.V1.StrategyOutline? = nil,
      number: UInt32 = 0,
      version: String = "",
      stage: Outcry.V1.StrategyStage = .unspecified,
      strategyYaml: String = "",
      note: String = "",
      createTime: Google.Protobuf.Timestamp? = nil,
      promoteTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.outline = outline
      self.number = number
      self.version = version
      self.stage = stage
      self.strategyYaml = strategyYaml
      self.note = note
      self.createTime = createTime
      self.promoteTime = promoteTime
    }
  }

  /// Asks whether a document can be used.
  public struct ValidateStrategyRequest: Sendable, Hashable {
    /// The document (`docs/strategies.md`), at most 64 KiB. Required.
    public var strategyYaml: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategyYaml: String = ""
    ) {
      self.strategyYaml = strategyYaml
    }
  }

  /// A document that can be used.
  public struct ValidateStrategyResponse: Sendable, Hashable {
    /// What it says.
    public var outline: Outcry.V1.StrategyOutline?
    /// The version with this very text. Empty: it has not been deployed.
    public var deployedVersion: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      outline: Outcry.V1.StrategyOutline? = nil,
      deployedVersion: String = ""
    ) {
      self.outline = outline
      self.deployedVersion = deployedVersion
    }
  }

  /// Asks to deploy a document.
  public struct DeployStrategyRequest: Sendable, Hashable {
    /// The document, at most 64 KiB. Required.
    public var strategyYaml: String = ""
    /// The caller's name for the intent: 1–64 characters of `A–Z a–z 0–9 . _ - :`. Empty: none.
    public var requestId: String = ""
    /// For people, at most 256 bytes.
    public var note: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategyYaml: String = "",
      requestId: String = "",
      note: String = ""
    ) {
      self.strategyYaml = strategyYaml
      self.requestId = requestId
      self.note = note
    }
  }

  /// A deployed strategy.
  public struct DeployStrategyResponse: Sendable, Hashable {
    /// The version.
    public var strategy: Outcry.V1.Strategy?
    /// Of the server once this is in it: for `min_revision`.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategy: Outcry.V1.Strategy? = nil,
      revision: UInt64 = 0
    ) {
      self.strategy = strategy
      self.revision = revision
    }
  }

  /// Asks to promote a version.
  public struct PromoteStrategyRequest: Sendable, Hashable {
    /// `NAME@NUMBER`. Required.
    public var version: String = ""
    /// A person's word: `promote NAME@NUMBER to live`. The refusal without it says so.
    public var confirmation: String = ""
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      version: String = "",
      confirmation: String = "",
      validateOnly: Bool = false
    ) {
      self.version = version
      self.confirmation = confirmation
      self.validateOnly = validateOnly
    }
  }

  /// A promoted version.
  public struct PromoteStrategyResponse: Sendable, Hashable {
    /// The version, at the stage LIVE (unless `validate_only`).
    public var strategy: Outcry.V1.Strategy?
    /// Of the server once this is in it: for `min_revision`.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategy: Outcry.V1.Strategy? = nil,
      revision: UInt64 = 0
    ) {
      self.strategy = strategy
      self.revision = revision
    }
  }

  /// Asks for one version.
  public struct GetStrategyRequest: Sendable, Hashable {
    /// `NAME@NUMBER`, or `NAME` for its newest. Required.
    public var version: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      version: String = ""
    ) {
      self.version = version
    }
  }

  /// One version.
  public struct GetStrategyResponse: Sendable, Hashable {
    /// With its document.
    public var strategy: Outcry.V1.Strategy?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategy: Outcry.V1.Strategy? = nil
    ) {
      self.strategy = strategy
    }
  }

  /// Asks for versions.
  public struct ListStrategiesRequest: Sendable, Hashable {
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only versions of this strategy. Empty: all.
    public var name: String = ""
    /// Only versions at these stages. Empty: all.
    public var stages: [Outcry.V1.StrategyStage] = []
    /// `create_time`, or `create_time desc` for the reverse. Empty: `create_time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      pageSize: UInt32 = 0,
      pageToken: String = "",
      name: String = "",
      stages: [Outcry.V1.StrategyStage] = [],
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.name = name
      self.stages = stages
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some versions.
  public struct ListStrategiesResponse: Sendable, Hashable {
    /// In the order of their deployment, without their documents.
    public var strategies: [Outcry.V1.Strategy] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategies: [Outcry.V1.Strategy] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.strategies = strategies
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }
}
