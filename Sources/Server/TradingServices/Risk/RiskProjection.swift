import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// WatchRiskStatus: where a session stands, at the close of every bar and at every change of a halt.
struct RiskProjection: WatchProjection {
  typealias Response = Outcry.V1.WatchRiskStatusResponse

  /// For a snapshot before the first market data.
  let clock: any WallClock
  private var wasDailyLossReached = false

  init(clock: any WallClock) { self.clock = clock }

  mutating func begin(at point: SessionPoint) { wasDailyLossReached = point.state.isDailyLossReached }

  func snapshot(of point: SessionPoint) -> [Wire.RiskStatus] {
    [point.riskStatus(at: point.state.marketTime ?? clock.now)]
  }

  mutating func event(_ event: SessionEvent, after point: SessionPoint) -> Wire.RiskStatus? {
    defer { wasDailyLossReached = point.state.isDailyLossReached }
    switch event.kind {
    case .equityRecorded, .killSwitchEngaged, .killSwitchReleased, .dailyLossReached, .instrumentHalted: break
    case .risk(.breached): return nil
    case .risk: break
    // A new day lifts the halt of the day before.
    case .dayStarted where wasDailyLossReached: break
    default: return nil
    }
    return point.riskStatus(at: point.state.marketTime ?? event.time)
  }
}
