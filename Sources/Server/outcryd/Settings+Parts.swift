internal import TradingRuntime
internal import TradingServices

extension Settings {
  var sessions: SessionManager.Settings {
    var settings = SessionManager.Settings(dayTimeZone: dayTimeZone)
    settings.maximumSessions = maximumSessions
    settings.recovery = recovery
    return settings
  }

  var services: ServiceSettings {
    var settings = ServiceSettings()
    settings.heartbeatInterval = heartbeat
    settings.defaultPace = pace
    return settings
  }
}
