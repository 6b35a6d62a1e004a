import Backtesting
import OutcryContract
import TradingModel
import TradingRuntime

extension BacktestJob {
  /// - Parameter inFull: with days and trades.
  func wire(inFull: Bool) -> Wire.Backtest {
    let status = state.status
    var backtest = Wire.Backtest(
      backtestId: backtestID.text, spec: definition.wire, settings: settings.wire,
      state: status.phase.wireBacktestState,
      strategyName: definition.configuration.strategyName ?? "", currency: definition.configuration.currency,
      createTime: definition.createTime.wire, progress: status.wireProgress)
    switch status.phase {
    case .running, .cancelled: break
    case .failed(let reason): backtest.stateReason = reason
    case .succeeded(.result(let result, _)): backtest.result = result.wire(inFull: inFull)
    case .succeeded(.record(let record)): backtest.result = record.wire
    }
    backtest.result?.series = series.map(\.wire)
    return backtest
  }
}

extension JobState.Phase {
  var wireBacktestState: Wire.BacktestState {
    switch self {
    case .running: .running
    case .succeeded: .succeeded
    case .failed: .failed
    case .cancelled: .cancelled
    }
  }
}

extension JobState.Status where Progress == BacktestProgress {
  /// Nil while its data is loaded.
  var wireProgress: Wire.BacktestProgress? {
    guard let progress else { return nil }
    return Wire.BacktestProgress(
      barsDone: UInt64(clamping: progress.barsDone), barsTotal: UInt64(clamping: progress.barsTotal),
      marketTime: progress.time?.wire, equity: progress.equity.wire,
      millisecondsLeft: timeLeft.map { Wire.Count(value: UInt32(clamping: $0.milliseconds)) })
  }
}

extension Duration {
  var milliseconds: Int64 {
    let (product, overflowed) = components.seconds.multipliedReportingOverflow(by: 1_000)
    return overflowed ? .max : product + components.attoseconds / 1_000_000_000_000_000
  }
}

extension BacktestSettings {
  var wire: Wire.BacktestSettings {
    var wire = Wire.BacktestSettings(
      benchmark: benchmark?.text ?? "", convention: statistics.convention.wire,
      periodsPerYear: Wire.Count(value: UInt32(clamping: statistics.periodsPerYear)),
      endOfData: endOfData == .leavePositions ? .leavePositions : .closePositions)
    if case .constant(let rate) = statistics.riskFreeRate {
      // It came as a decimal: rounding to its nine digits gives that back.
      wire.riskFreePercent = Percentage(raw: Int64((rate * 100 * 1e9).rounded())).wire
    }
    return wire
  }
}

extension StatisticsConvention {
  var wire: Wire.StatisticsConvention { self == .standard ? .standard : .lean }
}
