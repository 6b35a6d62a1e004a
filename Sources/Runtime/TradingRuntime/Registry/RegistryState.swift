internal import Strategies
public import TradingModel

/// What the server knows beside its sessions, as the events so far tell it.
struct RegistryState: Sendable {
  /// Records of backtests that are kept; the oldest makes room.
  static let maximumBacktests = 1_000

  /// In the order of their deployment.
  private(set) var strategies: [DeployedStrategy] = []
  private var places: [StrategyVersion: Int] = [:]
  private var byContent: [ContentHash: [Int]] = [:]
  private var byRequest: [DeploymentID: Int] = [:]
  private var newestNumbers: [StrategyName: UInt32] = [:]
  /// In the order in which they ended.
  private(set) var backtests: [BacktestRecord] = []
  /// When each of them ended, by the server's clock.
  private(set) var backtestTimes: [Instant] = []
  private(set) var confirmations: [ContentHash: LiveConfirmation] = [:]
  private(set) var policies = PolicyBook()
  private(set) var paperDays = PaperDays()
  /// Of the newest event.
  private(set) var revision: Revision = 0

  func strategy(_ version: StrategyVersion) -> DeployedStrategy? { places[version].map { strategies[$0] } }

  func newest(_ name: StrategyName) -> DeployedStrategy? {
    newestNumbers[name].flatMap { strategy(StrategyVersion(name: name, number: $0)) }
  }

  func deployed(as request: DeploymentID) -> DeployedStrategy? { byRequest[request].map { strategies[$0] } }

  /// The version with this very text: one, since the text has the name in it.
  func deployed(_ content: ContentHash) -> DeployedStrategy? { byContent[content]?.first.map { strategies[$0] } }

  func nextNumber(of name: StrategyName) -> UInt32 { (newestNumbers[name] ?? 0) + 1 }

  /// - Throws: ``RegistryError`` for an event that cannot follow the others.
  mutating func apply(_ event: RegistryEvent, at revision: Revision) throws(RegistryError) {
    switch event.kind {
    case .strategyDeployed(let version, let source, let requestID, let note):
      guard version.number == nextNumber(of: version.name) else { throw .outOfOrder(version) }
      add(
        DeployedStrategy(
          version: version, source: source, requestID: requestID, note: note, createTime: event.time))
    case .strategyPromoted(let version, _):
      guard let place = places[version] else { throw .unknown(version) }
      strategies[place].promoteTime = event.time
    case .backtestFinished(let record):
      backtests.append(record)
      backtestTimes.append(event.time)
      if backtests.count > Self.maximumBacktests {
        backtests.removeFirst()
        backtestTimes.removeFirst()
      }
    case .liveStartConfirmed(let sessionID, let content, _):
      confirmations[content] = LiveConfirmation(sessionID: sessionID, time: event.time)
    case .policySet(let scope, let terms, _): policies.set(terms, for: scope, at: event.time)
    case .paperDayTraded(let sessionID, let date): paperDays.add(date, of: sessionID)
    }
    self.revision = revision
  }

  private mutating func add(_ strategy: DeployedStrategy) {
    let place = strategies.count
    strategies.append(strategy)
    places[strategy.version] = place
    byContent[strategy.contentHash, default: []].append(place)
    if let requestID = strategy.requestID { byRequest[requestID] = place }
    newestNumbers[strategy.version.name] = strategy.version.number
  }
}

/// A person's word that a strategy may trade live.
public struct LiveConfirmation: Sendable, Hashable {
  /// The session that it was said of.
  public let sessionID: SessionID
  public let time: Instant
}

/// Why an event cannot follow those before it.
public enum RegistryError: Error, Sendable, Hashable, CustomStringConvertible {
  case outOfOrder(StrategyVersion)
  case unknown(StrategyVersion)

  public var description: String {
    switch self {
    case .outOfOrder(let version): "\(version) is not the next version of its strategy"
    case .unknown(let version): "\(version) was never deployed"
    }
  }
}
