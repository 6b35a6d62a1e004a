import OutcryContract
import TradingEngine

/// WatchPortfolio: the portfolio at the close of every bar.
struct PortfolioProjection: WatchProjection {
  typealias Response = Outcry.V1.WatchPortfolioResponse

  func snapshot(of point: SessionPoint) -> [Wire.Portfolio] { [point.portfolio] }

  func event(_ event: SessionEvent, after point: SessionPoint) -> Wire.Portfolio? {
    if case .equityRecorded = event.kind { point.portfolio } else { nil }
  }
}
