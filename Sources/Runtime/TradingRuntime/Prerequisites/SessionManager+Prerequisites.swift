internal import Logging
internal import Strategies
internal import TradingEngine
public import TradingModel

extension SessionManager {
  /// How long a live broker may take to say how it stands.
  private static let brokerPatience = Duration.seconds(5)

  /// Every condition for going live, evaluated now.
  ///
  /// - Parameter confirmation: what a person said; empty: nothing.
  public func prerequisites(of id: SessionID, confirmation: String = "") async throws -> [Prerequisite] {
    let runner = try await runner(id)
    let definition = runner.definition
    let view = try await runner.read { $0 }
    let broker = await inspectBroker()
    let facts = PrerequisiteFacts(
      time: ports.clock.now, strategy: try await strategyFacts(of: definition),
      session: PrerequisiteFacts.Session(
        initialCash: definition.configuration.initialCash, currency: definition.configuration.baseCurrency,
        hasOwnRiskLimits: definition.hasOwnRiskLimits, limits: view.state.risk.limits,
        killSwitchReason: view.state.killSwitch?.reason, data: await dataFacts(of: view),
        store: ports.journal.description, isStoreDurable: ports.journal.isDurable, broker: broker,
        claims: try await claims(beside: definition)),
      confirmation: self.confirmation(confirmation, of: definition))
    return policy(for: definition, account: broker?.inspection?.account?.accountID).evaluate(facts)
  }

  /// What is asked of a session: the server's policy, then that of its account, then that of its strategy.
  func policy(for definition: SessionDefinition, account: AccountID?) -> PrerequisitePolicy {
    let name = definition.configuration.strategyName.flatMap { StrategyName($0) }
    return policy(strategy: name, account: account)
  }

  /// What is asked where nothing narrower was set.
  public nonisolated var serverPolicy: PrerequisitePolicy {
    settings.prerequisites.overlaid(by: registry.policies.entry(.server).terms)
  }

  func policy(strategy: StrategyName?, account: AccountID?) -> PrerequisitePolicy {
    let book = registry.policies
    var policy = serverPolicy
    if let account { policy = policy.overlaid(by: book.entry(.account(account)).terms) }
    if let strategy { policy = policy.overlaid(by: book.entry(.strategy(strategy)).terms) }
    return policy
  }

  /// What other live sessions have of the account: all of them trade on the one that the live broker has.
  private func claims(beside definition: SessionDefinition) async throws -> [PrerequisiteFacts.Claim] {
    var claims: [PrerequisiteFacts.Claim] = []
    for runner in allRunners where runner.sessionID != definition.sessionID {
      let other = runner.definition.configuration
      guard other.mode == .live, other.baseCurrency == definition.configuration.baseCurrency else { continue }
      // One that cannot be asked may well go on.
      let status = try? await runner.read(\.state.status)
      if status?.isLive ?? true { claims.append(.init(sessionID: runner.sessionID, cash: other.initialCash)) }
    }
    return claims
  }

  // MARK: Strategy

  private func strategyFacts(of definition: SessionDefinition) async throws -> PrerequisiteFacts.Strategy? {
    guard !definition.strategySource.isEmpty else { return nil }
    return try await strategyFacts(
      of: definition.strategySource,
      label: definition.strategyVersion?.description ?? definition.configuration.strategyName ?? "strategy",
      symbols: definition.configuration.instruments.map(\.symbol))
  }

  /// - Parameter symbols: what the backtest must have traded; empty: whatever it did.
  func strategyFacts(
    of source: String, label: String, symbols: [Symbol]
  ) async throws -> PrerequisiteFacts.Strategy {
    let content = ContentHash(of: source)
    let known = registry.state
    let deployed = known.deployed(content)
    let newest = known.backtests.lastIndex { record in
      record.contentHash == content
        && Set(record.definition.configuration.instruments.map(\.symbol)).isSuperset(of: symbols)
    }
    return PrerequisiteFacts.Strategy(
      label: deployed?.version.description ?? label, contentHash: content, deployed: deployed, symbols: symbols,
      backtest: newest.map { .init(record: known.backtests[$0], endTime: known.backtestTimes[$0]) },
      paper: try await paperRecords(of: source))
  }

  private func paperRecords(of source: String) async throws -> [PrerequisiteFacts.PaperRecord] {
    let known = registry.state.paperDays
    var records: [PrerequisiteFacts.PaperRecord] = []
    func add(_ id: SessionID, _ days: [BacktestRecord.Day]) {
      if !days.isEmpty { records.append(.init(sessionID: id, days: days, tradingDays: known.dates(of: id))) }
    }
    for runner in allRunners where runner.definition.isPaper(of: source) {
      add(runner.sessionID, try await runner.read(\.tradedDays))
    }
    // Those that have left memory count as well.
    for session in order.compactMap({ resting[$0] }) where session.definition.isPaper(of: source) {
      add(session.sessionID, session.tradedDays)
    }
    return records
  }

  /// The phrase by which a person lets a session's strategy trade live for the first time, whether it was said now or before.
  private func confirmation(_ given: String, of definition: SessionDefinition) -> PrerequisiteFacts.Confirmation {
    let configuration = definition.configuration
    let subject =
      definition.strategyVersion?.description ?? configuration.strategyName ?? "session \(definition.sessionID)"
    let content = ContentHash(of: definition.strategySource)
    return PrerequisiteFacts.Confirmation(
      wanted: "trade \(subject) live with \(configuration.initialCash) \(configuration.baseCurrency)", given: given,
      earlier: registry.state.confirmations[content])
  }

  // MARK: Data and broker

  private func dataFacts(of view: SessionView) async -> PrerequisiteFacts.Data {
    guard view.state.status != .created else {
      do {
        var cursor = try await view.definition.openFeed(ports.feed(for: view.definition))
        guard let first = try await cursor.next() else { return .missing(reason: "the feed has no data in that range") }
        return .waiting(first: first.openingTime)
      } catch {
        return .missing(reason: "the feed cannot be read: \(error)")
      }
    }
    guard let newest = view.dataTime else { return .missing(reason: "nothing has come since the server started") }
    let pace: Int64 =
      switch view.definition.replay.pace {
      case .barsPerSecond(let rate): rate.interval.wholeNanoseconds
      case .maximum: 0
      }
    return .arriving(age: max(0, ports.clock.now.nanoseconds(since: newest)), pace: pace)
  }

  /// Nil: there is none.
  private func inspectBroker() async -> PrerequisiteFacts.Broker? {
    guard let broker = ports.liveBroker else { return nil }
    let start = ports.clock.now
    let inspection = await inspect(broker)
    let took = max(0, ports.clock.now.nanoseconds(since: start))
    // The broker looked at its clock at some time between question and answer: what that explains is no skew.
    let skew = inspection?.brokerTime.map { time in
      let offset = time.nanoseconds(since: start.later(by: took / 2))
      return offset.signum() * max(0, Int64(clamping: offset.magnitude) - took / 2)
    }
    return PrerequisiteFacts.Broker(name: broker.name, inspection: inspection, clockSkew: skew)
  }

  /// Nil: it did not answer in time, or with a fault.
  private func inspect(_ broker: any LiveBroker) async -> BrokerInspection? {
    await withTaskGroup(of: BrokerInspection?.self) { [clock = ports.clock, logger = ports.logger] group in
      group.addTask {
        do { return try await broker.inspect() } catch {
          logger.warning("the live broker does not say how it stands", metadata: ["error": "\(error)"])
          return nil
        }
      }
      group.addTask {
        try? await clock.sleep(for: Self.brokerPatience)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
  }
}

extension SessionDefinition {
  fileprivate func isPaper(of source: String) -> Bool {
    configuration.mode == .paper && strategySource == source
  }
}

extension SessionView {
  /// The market's days, each with what the session was worth at its end, over its initial cash.
  var tradedDays: [BacktestRecord.Day] {
    let initial = definition.configuration.initialCash.doubleValue
    var days = state.history.days.map {
      BacktestRecord.Day(date: $0.day, growth: $0.equity.doubleValue / initial)
    }
    // The day that goes on has no snapshot yet.
    if let day = state.day, days.last?.date != day {
      days.append(BacktestRecord.Day(date: day, growth: state.equity.doubleValue / initial))
    }
    return days
  }
}
