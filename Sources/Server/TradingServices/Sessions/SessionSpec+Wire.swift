import MarketSimulation
import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

extension SessionDefinition {
  /// The spec with every default filled in, so that it says what the session does. Risk limits stay absent in a session
  /// that was created without: present ones would count as its own when the spec is used again.
  var wire: Wire.SessionSpec {
    Wire.SessionSpec(
      displayName: configuration.displayName, mode: configuration.mode.wire,
      symbols: configuration.instruments.map(\.symbol.text), initialCash: configuration.initialCash.wire,
      strategyYaml: strategySource, riskLimits: hasOwnRiskLimits ? configuration.riskLimits.wire : nil,
      replay: replay.wire, paper: exchange.wire)
  }
}

extension ReplaySettings {
  fileprivate var wire: Wire.ReplaySettings {
    Wire.ReplaySettings(startTime: start?.wire, endTime: end?.wire, pace: pace.wire)
  }
}

extension ReplayPace {
  fileprivate var wire: Wire.ReplaySettings.Pace {
    switch self {
    case .barsPerSecond(let rate): .barsPerSecond(rate.wire)
    case .maximum: .maximum(.init())
    }
  }
}

extension ExchangeConfiguration {
  fileprivate var wire: Wire.PaperSettings {
    Wire.PaperSettings(
      spreadBasisPoints: spread.wire, maximumVolumePercent: volumeShare?.wire, commission: commission.wire,
      slippage: slippage.wire, barPath: pathOrder.wire, limitFill: limitFill.wire)
  }
}

extension BarPath.Order {
  fileprivate var wire: Wire.BarPath {
    switch self {
    case .nearerExtremeFirst: .nearestExtremeFirst
    case .pessimistic: .pessimistic
    }
  }
}

extension LimitFillRule {
  fileprivate var wire: Wire.LimitFill {
    switch self {
    case .tradeThrough: .tradeThrough
    case .touch: .touch
    }
  }
}

extension CommissionModel {
  fileprivate var wire: Wire.CommissionModel? {
    switch self {
    // No request can choose the last.
    case .none, .makerTaker: nil
    case .perUnit(let rate, let minimum):
      .init(model: .perShare(.init(amount: rate.wire, minimum: minimum.wire)))
    case .perTrade(let fee): .init(model: .perOrder(.init(amount: fee.wire)))
    case .percentage(let share): .init(model: .percentOfNotional(.init(percent: share.wire)))
    }
  }
}

extension SlippageModel {
  fileprivate var wire: Wire.SlippageModel? {
    switch self {
    case .none: nil
    case .fixed(let amount): .init(model: .fixed(.init(amount: amount.wire)))
    case .percentage(let share): .init(model: .percentOfPrice(.init(percent: share.wire)))
    case .volumeShare: .init(model: .volumeShare(.init()))
    }
  }
}
