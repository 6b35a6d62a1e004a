import OutcryContract
import TradingModel
import TradingRuntime

extension Prerequisite {
  var wire: Wire.Prerequisite {
    Wire.Prerequisite(
      type: kind.wire, result: result.wire, observed: observed, required: required, evidence: evidence, remedy: remedy,
      holdUntil: holdsUntil?.wire)
  }
}

extension Wire.CheckPrerequisitesResponse {
  init(_ prerequisites: [Prerequisite]) {
    self.init(
      prerequisites: prerequisites.map(\.wire), satisfied: prerequisites.allSatisfy { $0.result == .pass })
  }
}

extension Prerequisite.Kind {
  var wire: Wire.PrerequisiteType {
    switch self {
    case .backtestSharpe: .backtestSharpe
    case .paperTradingDays: .paperTradingDays
    case .riskParameters: .riskParameters
    case .brokerConnected: .brokerConnected
    case .accountVerified: .accountVerified
    case .strategyPromoted: .strategyPromoted
    case .outOfSampleDegradation: .outOfSampleDegradation
    case .paperDrift: .paperDrift
    case .clockSkew: .clockSkew
    case .marketDataFresh: .marketDataFresh
    case .storeDurable: .storeDurable
    case .killSwitchOff: .killSwitchOff
    case .confirmation: .confirmation
    }
  }
}

extension Prerequisite.Result {
  fileprivate var wire: Wire.PrerequisiteResult {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .unknown: .unknown
    }
  }
}
