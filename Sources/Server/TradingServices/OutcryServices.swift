public import RPCCore
public import TradingRuntime

/// The services of `outcry.v1` over a session manager.
public enum OutcryServices {
  /// All of them, ready for an `RPCServer`.
  ///
  /// - Parameters:
  ///   - manager: holds the sessions; feed, journal, clock and log are those of its ports.
  ///   - backtests: runs them; who made it, after a recovery, shuts it down.
  ///   - optimizations: runs them; who made it shuts it down.
  ///   - leases: watches over the leases of those sessions; who made it takes up those from before, and shuts it down.
  ///   - audit: keeps the record of calls that change something.
  ///   - readModels: answer for sessions that are not in memory; who made them runs them.
  ///   - shutdown: raised before the server drains its connections, so that Watch streams end with a word.
  public static func all(
    manager: SessionManager, backtests: BacktestManager, optimizations: OptimizationManager, leases: LeaseKeeper,
    audit: any AuditLog, readModels: ReadModels? = nil, settings: ServiceSettings = ServiceSettings(),
    identity: ServerIdentity,
    shutdown: ShutdownNotice
  ) -> [any RPCService] {
    let core = ServiceCore(
      manager: manager, backtests: backtests, optimizations: optimizations, leases: leases, audit: audit,
      readModels: readModels, settings: settings, identity: identity, shutdown: shutdown)
    return [
      SessionServiceImplementation(core: core), OrderServiceImplementation(core: core),
      PositionServiceImplementation(core: core), TriggerServiceImplementation(core: core),
      RiskServiceImplementation(core: core), MarketDataServiceImplementation(core: core),
      PrerequisiteServiceImplementation(core: core), EventServiceImplementation(core: core),
      BacktestServiceImplementation(core: core), OptimizationServiceImplementation(core: core),
      ParityServiceImplementation(core: core), SignalServiceImplementation(core: core),
      TraceServiceImplementation(core: core), LeaseServiceImplementation(core: core),
      StrategyServiceImplementation(core: core), DataServiceImplementation(core: core),
      AuditServiceImplementation(core: core),
      ServerServiceImplementation(core: core),
    ]
  }
}
