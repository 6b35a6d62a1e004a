import CoreMetrics
import Synchronization

/// A count that only grows, until its process ends or someone resets it.
final class CounterSeries: Series, CounterHandler {
  private let count = Atomic<UInt64>(0)

  /// A negative amount is ignored.
  func increment(by amount: Int64) {
    guard amount > 0 else { return }
    count.wrappingAdd(UInt64(amount), ordering: .relaxed)
  }

  func reset() {
    count.store(0, ordering: .relaxed)
  }

  func write(name: String, labels: String, into text: inout String) {
    text.appendSample(name, labels: labels, String(count.load(ordering: .relaxed)))
  }
}
