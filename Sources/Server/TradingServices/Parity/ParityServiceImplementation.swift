import Backtesting
import MarketSimulation
import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// `outcry.v1.ParityService`.
struct ParityServiceImplementation: Outcry.V1.ParityService.Provider {
  private static let maximumDifferences = 10_000

  let core: ServiceCore

  func analyzeParity(
    _ request: Wire.AnalyzeParityRequest, context: ServerContext
  ) async throws -> Wire.AnalyzeParityResponse {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let exchange = request.paper.flatMap { fields.exchange($0, "paper") }
      let report = try await core.manager.parity(of: try fields.finish { id }, against: exchange)
      return Wire.AnalyzeParityResponse(
        sessionEquity: report.sessionEquity.wire, backtestEquity: report.backtestEquity.wire,
        sessionFills: UInt32(clamping: report.sessionFills), backtestFills: UInt32(clamping: report.backtestFills),
        shares: report.shares.map(\.wire),
        differences: report.differences.prefix(Self.maximumDifferences).map(\.wire))
    }
  }
}

extension ParityReport.Share {
  fileprivate var wire: Wire.ParityShare {
    Wire.ParityShare(
      cause: cause.wire, setting: cause.setting, profit: profit.wire, fills: UInt32(clamping: fills))
  }
}

extension ParityReport.Difference {
  fileprivate var wire: Wire.ParityDifference {
    Wire.ParityDifference(
      cause: cause.wire, setting: cause.setting, aspects: aspects.map(\.wire), before: before?.wire,
      after: after?.wire)
  }
}

extension ParityReport.Cause {
  fileprivate var wire: Wire.ParityCause {
    switch self {
    case .byHand: .byHand
    case .intervention: .intervention
    case .setting: .setting
    case .unexplained: .unexplained
    }
  }

  fileprivate var setting: String { if case .setting(let setting) = self { setting.rawValue } else { "" } }
}

extension ParityReport.Aspect {
  fileprivate var wire: Wire.ParityAspect {
    switch self {
    case .missing: .missing
    case .added: .added
    case .time: .time
    case .quantity: .quantity
    case .price: .price
    case .fee: .fee
    }
  }
}

extension FillRecord {
  fileprivate var wire: Wire.ParityFill {
    Wire.ParityFill(
      symbol: symbol.text, side: side.wire, time: time.wire, quantity: quantity.wire, price: price.wire, fee: fee.wire,
      orderTime: orderTime.wire)
  }
}
