import OutcryContract
import TradingRuntime

extension Prerequisite {
  var wire: Wire.Prerequisite {
    Wire.Prerequisite(
      type: kind.wire, result: result.wire, observed: observed, required: required, evidence: evidence, remedy: remedy)
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
