import Backtesting
import OutcryContract
import Strategies
import TradingModel
import TradingRuntime

extension OptimizationJob {
  /// - Parameter inFull: with trials, steps and reasons.
  func wire(inFull: Bool) -> Wire.Optimization {
    let status = state.status
    var optimization = Wire.Optimization(
      optimizationId: optimizationID.text, spec: definition.wire, backtest: backtest.wire, settings: settings.wire,
      state: status.phase.wireOptimizationState, strategyName: definition.configuration.strategyName ?? "",
      currency: definition.configuration.currency, createTime: definition.createTime.wire,
      progress: status.wireProgress)
    switch status.phase {
    case .running, .cancelled: break
    case .failed(let reason): optimization.stateReason = reason
    case .succeeded(let result): optimization.result = result.wire(inFull: inFull)
    }
    return optimization
  }
}

extension JobState.Phase {
  var wireOptimizationState: Wire.OptimizationState {
    switch self {
    case .running: .running
    case .succeeded: .succeeded
    case .failed: .failed
    case .cancelled: .cancelled
    }
  }
}

extension JobState.Status where Progress == OptimizationProgress {
  /// Nil before it begins.
  var wireProgress: Wire.OptimizationProgress? {
    guard let progress else { return nil }
    return Wire.OptimizationProgress(
      phase: progress.phase.wire, runsDone: UInt32(clamping: progress.runsDone),
      runsTotal: UInt32(clamping: progress.runsTotal),
      millisecondsLeft: timeLeft.map { Wire.Count(value: UInt32(clamping: $0.milliseconds)) },
      bestSharpe: progress.bestSharpe.wire)
  }
}

extension OptimizationProgress.Phase {
  fileprivate var wire: Wire.OptimizationPhase {
    switch self {
    case .loading: .loading
    case .sweep: .sweep
    case .outOfSample: .outOfSample
    case .stability: .stability
    case .lookAhead: .lookAhead
    case .walkForward: .walkForward
    }
  }
}

extension OptimizationSettings {
  fileprivate var wire: Wire.OptimizationSettings {
    Wire.OptimizationSettings(
      parameters: ranges.map {
        Wire.ParameterRange(name: $0.name, minimum: $0.minimum.wire, maximum: $0.maximum.wire, step: $0.step.wire)
      },
      walkForwardSteps: Wire.Count(value: UInt32(clamping: walkForwardSteps)), isAnchored: isAnchored,
      trainingLength: Wire.Count(value: UInt32(clamping: trainingLength)), policy: policy.wire)
  }
}

extension VerdictPolicy {
  fileprivate var wire: Wire.VerdictPolicy {
    Wire.VerdictPolicy(
      minimumSharpe: Wire.Statistic(value: minimumSharpe),
      minimumTrades: Wire.Count(value: UInt32(clamping: minimumTrades)),
      maximumDrawdown: Wire.Statistic(value: maximumDrawdown),
      maximumDegradation: Wire.Statistic(value: maximumDegradation),
      minimumDeflatedSharpe: Wire.Statistic(value: minimumDeflatedSharpe),
      minimumStability: Wire.Statistic(value: minimumStability),
      maximumLosingRegimes: Wire.Count(value: UInt32(clamping: maximumLosingRegimes)))
  }
}
