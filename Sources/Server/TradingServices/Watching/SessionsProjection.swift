import OutcryContract
import TradingEngine

/// WatchSessions of one session.
struct SessionsProjection: WatchProjection {
  typealias Response = Outcry.V1.WatchSessionsResponse

  func snapshot(of point: SessionPoint) -> [Wire.Session] { [point.session] }

  func created(_ point: SessionPoint) -> Wire.Session? { point.session }

  func event(_ event: SessionEvent, after point: SessionPoint) -> Wire.Session? {
    if case .statusChanged = event.kind { point.session } else { nil }
  }
}
