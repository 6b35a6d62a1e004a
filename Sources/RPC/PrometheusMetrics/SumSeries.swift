import CoreMetrics
import Synchronization

/// A counter of fractions.
final class SumSeries: Series, FloatingPointCounterHandler {
  private let sum = Mutex(0.0)

  /// An amount that is negative, infinite or no number is ignored.
  func increment(by amount: Double) {
    guard amount > 0, amount.isFinite else { return }
    sum.withLock { $0 += amount }
  }

  func reset() {
    sum.withLock { $0 = 0 }
  }

  func write(name: String, labels: String, into text: inout String) {
    text.appendSample(name, labels: labels, ExpositionText.number(sum.withLock { $0 }))
  }
}
