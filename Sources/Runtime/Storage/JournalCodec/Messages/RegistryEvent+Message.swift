import JournalMessages
import Strategies
import TradingModel
import TradingRuntime

extension RegistryEvent {
  var record: Wire.RegistryEvent { .init(time: time.nanosecondsSinceEpoch, kind: kind.record) }

  init(recorded message: Wire.RegistryEvent) throws(JournalCodecError) {
    self.init(time: Instant(recorded: message.time), kind: try Kind(recorded: required(message.kind, "registry")))
  }
}

extension RegistryEvent.Kind {
  fileprivate var record: Wire.RegistryEvent.Kind {
    switch self {
    case .strategyDeployed(let version, let source, let requestID, let note):
      .strategyDeployed(
        .init(
          number: version.number, source: source, requestId: requestID?.text ?? "", note: note,
          name: version.name.text))
    case .strategyPromoted(let version, let confirmation):
      .strategyPromoted(.init(name: version.name.text, number: version.number, confirmation: confirmation))
    case .backtestFinished(let record): .backtestFinished(record.message)
    case .liveStartConfirmed(let sessionID, let content, let phrase):
      .liveStartConfirmed(.init(sessionId: sessionID.text, contentHash: content.bytes, phrase: phrase))
    case .policySet(let scope, let terms, let reason): .policySet(terms.record(scope, reason))
    case .paperDayTraded(let sessionID, let date):
      .paperDayTraded(.init(sessionId: sessionID.text, day: date.daysSinceEpoch))
    }
  }

  fileprivate init(recorded message: Wire.RegistryEvent.Kind) throws(JournalCodecError) {
    switch message {
    case .strategyDeployed(let deployed):
      self = .strategyDeployed(
        try StrategyVersion(deployed.name, deployed.number), source: deployed.source,
        requestID: try DeploymentID(optional: deployed.requestId, "strategy_deployed.request_id"), note: deployed.note)
    case .strategyPromoted(let promoted):
      self = .strategyPromoted(
        try StrategyVersion(promoted.name, promoted.number), confirmation: promoted.confirmation)
    case .backtestFinished(let finished): self = .backtestFinished(try BacktestRecord(recorded: finished))
    case .liveStartConfirmed(let confirmed):
      guard let content = ContentHash(bytes: Array(confirmed.contentHash)) else {
        throw .invalid(field: "live_start_confirmed.content_hash", reason: "has not \(ContentHash.size) bytes")
      }
      self = .liveStartConfirmed(
        try SessionID(recorded: confirmed.sessionId, "live_start_confirmed.session_id"), content,
        phrase: confirmed.phrase)
    case .policySet(let policy):
      self = .policySet(try PolicyScope(recorded: policy), try PolicyTerms(recorded: policy), reason: policy.reason)
    case .paperDayTraded(let traded):
      self = .paperDayTraded(
        try SessionID(recorded: traded.sessionId, "paper_day_traded.session_id"),
        CivilDate(daysSinceEpoch: traded.day))
    }
  }
}

extension StrategyVersion {
  fileprivate init(_ name: String, _ number: UInt32) throws(JournalCodecError) {
    self.init(name: try StrategyName(recorded: name, "registry.name"), number: number)
  }

  /// Nil for an empty text.
  init?(recorded text: String, _ field: StaticString) throws(JournalCodecError) {
    if text.isEmpty { return nil }
    guard let version = Self(text) else { throw .invalid(field: "\(field)", reason: "'\(text)' is not NAME@NUMBER") }
    self = version
  }
}
