import Backtesting
import OutcryContract
import Strategies
import TradingModel
import TradingRuntime

extension OptimizationResult {
  /// - Parameter inFull: with trials, steps and reasons.
  func wire(inFull: Bool) -> Wire.OptimizationResult {
    var result = Wire.OptimizationResult(
      best: best.wire, training: training.wire, validation: validation.wire, test: test.wire, whole: whole.wire,
      sets: UInt32(clamping: setCount), deflatedSharpe: deflatedSharpe.wire, degradation: degradation?.share.wire,
      stability: stability.worstShare.wire, verdict: Wire.OptimizationVerdict(status: verdict.status.wire))
    guard inFull else { return result }
    result.trials = trials.map(\.wire)
    result.neighbours = stability.neighbours.map {
      Wire.StabilityNeighbour(parameter: $0.parameter, change: $0.change, sharpe: $0.sharpe.wire)
    }
    result.regimes = regimes.parts.map {
      Wire.RegimeResult(regime: $0.regime.wire, performance: $0.performance.wire)
    }
    result.lookAhead = lookAhead.cuts.map(\.wire)
    result.walkForward = walkForward.map {
      Wire.WalkForwardStep(
        parameters: $0.training.trial.parameters.wire, training: $0.training.wire, test: $0.test.wire)
    }
    result.verdict?.reasons = verdict.reasons.map {
      Wire.VerdictReason(check: $0.check, status: $0.status.wire, observed: $0.observed, required: $0.required)
    }
    return result
  }
}

extension ParameterSet {
  fileprivate var wire: [Wire.ParameterSetting] {
    values.map { Wire.ParameterSetting(name: $0.name, value: ParameterValue(nearest: $0.number)?.wire) }
  }
}

extension OptimizationResult.Period {
  fileprivate var wire: Wire.PeriodResult {
    var wire = Wire.PeriodResult(startTime: period.start.wire, endTime: period.end.wire)
    switch trial.outcome {
    case .success(let outcome):
      wire.finalEquity = outcome.finalEquity.wire
      wire.performance = outcome.performance.wire
      wire.trades = outcome.trades.wire
    case .failure(let error): wire.error = error.description
    }
    return wire
  }
}

extension Trial {
  fileprivate var wire: Wire.OptimizationTrial {
    var wire = Wire.OptimizationTrial(parameters: parameters.wire, sharpe: sharpe.wire)
    switch outcome {
    case .success(let outcome):
      wire.totalReturn = outcome.performance.totalReturn.wire
      wire.maximumDrawdown = outcome.performance.maximumDrawdown.wire
      wire.trades = UInt32(clamping: outcome.trades.count)
      wire.finalEquity = outcome.finalEquity.wire
    case .failure(let error): wire.error = error.description
    }
    return wire
  }
}

extension LookAheadCheck.Cut {
  fileprivate var wire: Wire.LookAheadCut {
    var wire = Wire.LookAheadCut(time: time.wire, compared: UInt32(clamping: compared))
    if let difference {
      let texts = [difference.withFuture, difference.without].map { $0.map { "\($0)" } ?? "nothing" }
      wire.difference = "on all of history \(texts[0]); without what came later \(texts[1])"
    }
    return wire
  }
}

extension Regime {
  fileprivate var wire: Wire.MarketRegime {
    switch self {
    case .bull: .bull
    case .bear: .bear
    case .highVolatility: .highVolatility
    case .lowVolatility: .lowVolatility
    }
  }
}

extension Verdict.Status {
  fileprivate var wire: Wire.VerdictStatus {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .unknown: .unknown
    }
  }
}
