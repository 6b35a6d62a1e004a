public import Strategies
public import TradingModel

/// What the name of a deployment names.
public enum DeploymentKind {}

/// A caller's name for its intent to deploy.
public typealias DeploymentID = Identifier<DeploymentKind>

/// A version of a strategy on the server. Its text never changes.
public struct DeployedStrategy: Sendable, Hashable {
  /// What a version may be used for.
  public enum Stage: Sendable, Hashable, CaseIterable {
    /// Backtests and paper sessions.
    case example
    /// Live sessions as well.
    case live
  }

  public let version: StrategyVersion
  /// The document.
  public let source: String
  public let contentHash: ContentHash
  /// Nil: none was given.
  public let requestID: DeploymentID?
  public let note: String
  /// The server's clock.
  public let createTime: Instant
  /// When it became ``Stage/live``. Nil: it is not.
  public internal(set) var promoteTime: Instant?

  public var stage: Stage { promoteTime == nil ? .example : .live }

  /// What its document says. Nil for one that this program reads no more: it is kept, and cannot be run.
  public var document: StrategyDocument? { try? StrategyDocument(yaml: source) }

  init(
    version: StrategyVersion, source: String, requestID: DeploymentID?, note: String, createTime: Instant
  ) {
    self.version = version
    self.source = source
    contentHash = ContentHash(of: source)
    self.requestID = requestID
    self.note = note
    self.createTime = createTime
  }
}
