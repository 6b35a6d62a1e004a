internal import TradingEngine
internal import TradingRuntime
internal import TradingServices

extension Settings {
  var sessions: SessionManager.Settings {
    var settings = SessionManager.Settings(dayTimeZone: dayTimeZone)
    settings.maximumSessions = maximumSessions
    settings.recovery = recovery
    // Without read models memory is the only place.
    settings.kept = store == nil ? .all : KeptHistory(days: keepDaysInMemory, traces: keepTracesInMemory)
    return settings
  }

  var readModels: ReadModels.Settings {
    var settings = ReadModels.Settings()
    settings.patience = sessionRest
    settings.housekeeping = min(settings.housekeeping, max(.seconds(1), sessionRest / 2))
    settings.retention = RetentionRule.rules(
      rejectedSignals: keepRejectedSignals, cancelledOrders: keepCancelledOrders, fullTraces: keepFullTraces,
      traces: keepTraces)
    return settings
  }

  var services: ServiceSettings {
    var settings = ServiceSettings()
    settings.heartbeatInterval = heartbeat
    settings.defaultPace = pace
    return settings
  }
}
