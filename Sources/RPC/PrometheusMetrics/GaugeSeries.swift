import CoreMetrics
import Synchronization

/// A value that goes up and down.
final class GaugeSeries: Series, MeterHandler, RecorderHandler {
  private let value = Mutex(0.0)

  func set(_ value: Int64) {
    set(Double(value))
  }

  func set(_ value: Double) {
    self.value.withLock { $0 = value }
  }

  func increment(by amount: Double) {
    value.withLock { $0 += amount }
  }

  func decrement(by amount: Double) {
    value.withLock { $0 -= amount }
  }

  /// A recorder that does not aggregate shows what it recorded last.
  func record(_ value: Int64) {
    set(value)
  }

  func record(_ value: Double) {
    set(value)
  }

  func write(name: String, labels: String, into text: inout String) {
    text.appendSample(name, labels: labels, ExpositionText.number(value.withLock { $0 }))
  }
}
