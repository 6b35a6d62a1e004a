internal import Logging
internal import TradingEngine
internal import TradingModel

/// Puts a trading day of a session on record, and returns once that is durable.
typealias PaperDayNote = @Sendable (SessionID, CivilDate) async throws -> Void

extension SessionRunner {
  /// Market data has come and was traded on: by the server's clock, for no market time tells how long somebody has watched.
  ///
  /// - Parameters:
  ///   - arrival: when the data came.
  ///   - wasRunning: whether the session was running then; one that is paused does not trade.
  func noteTradingDay(at arrival: Instant, wasRunning: Bool) async {
    guard wasRunning, let notePaperDay, let day = calendar.tradingDay(at: arrival), day != paperDay else { return }
    do {
      // Given to the journal after what was traded: the day is never on record without it.
      try await notePaperDay(sessionID, day)
      paperDay = day
    } catch {
      // The next data of the day tries again.
      ports.logger.warning(
        "a trading day is not on record yet", metadata: ["session": "\(sessionID)", "error": "\(error)"])
    }
  }

  /// The venue's, as the session's risk limits have it now.
  private var calendar: TradingCalendar {
    TradingCalendar(
      hours: engine.state.risk.limits.tradingHours, zone: definition.configuration.dayTimeZone)
  }
}
