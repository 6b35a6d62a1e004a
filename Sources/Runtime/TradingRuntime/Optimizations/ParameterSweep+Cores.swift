public import Backtesting
internal import Synchronization

extension ParameterSweep {
  /// Runs many sets, so many at a time, and gives what each came to in the order of the sets. Only the best of them keeps its
  /// returns.
  ///
  /// - Parameters:
  ///   - cores: how many run at a time, at least 1.
  ///   - report: is told each set that is done, in the order in which they end, from any thread.
  /// - Throws: `CancellationError` when the task was cancelled. What is wrong with a set is its ``Trial/outcome``.
  public func run(
    _ sets: [ParameterSet], cores: Int, report: @escaping @Sendable (Trial) -> Void = { _ in }
  ) async throws -> [Trial] {
    let best = BestTrial()
    var trials = try await Cores(count: cores).map(sets.count) { number in
      let trial = try await trial(sharingThread: sets[number])
      best.offer(trial, number)
      report(trial)
      return trial.withoutReturns()
    }
    if let (number, trial) = best.found { trials[number] = trial }
    return trials
  }

  /// Runs one set, and lets others have the thread now and then.
  func trial(sharingThread parameters: ParameterSet) async throws -> Trial {
    let result: Result<BacktestResult, any Error>
    do {
      var backtest = try self.backtest(parameters)
      result = .success(try await backtest.runSharingThread())
    } catch let error as CancellationError {
      throw error
    } catch {
      result = .failure(error)
    }
    return Trial(parameters) { try result.get() }
  }
}

/// The trial with the highest Sharpe ratio of those that were offered; of equals the one with the lowest number.
private final class BestTrial: Sendable {
  private let best = Mutex<(number: Int, trial: Trial)?>(nil)

  var found: (Int, Trial)? { best.withLock { $0.map { ($0.number, $0.trial) } } }

  func offer(_ trial: Trial, _ number: Int) {
    guard let sharpe = trial.sharpe else { return }
    best.withLock { best in
      if let held = best, let most = held.trial.sharpe,
        most > sharpe || (most == sharpe && held.number < number)
      {
        return
      }
      best = (number, trial)
    }
  }
}
