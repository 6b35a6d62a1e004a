import CoreMetrics
import Synchronization

/// A histogram: a recorder that aggregates, or a timer, which records seconds.
final class HistogramSeries: Series, RecorderHandler, TimerHandler {
  private let histogram: Mutex<Histogram>

  init(boundaries: [Double]) {
    histogram = Mutex(Histogram(boundaries: boundaries))
  }

  func record(_ value: Int64) {
    record(Double(value))
  }

  func record(_ value: Double) {
    histogram.withLock { $0.record(value) }
  }

  func recordNanoseconds(_ duration: Int64) {
    record(Double(duration) / 1e9)
  }

  func write(name: String, labels: String, into text: inout String) {
    let histogram = histogram.withLock { $0 }
    let counts = histogram.cumulativeCounts
    let prefix = labels.isEmpty ? "le=\"" : labels + ",le=\""
    for (boundary, count) in zip(histogram.boundaries + [.infinity], counts) {
      text.appendSample(name + "_bucket", labels: prefix + ExpositionText.number(boundary) + "\"", String(count))
    }
    text.appendSample(name + "_sum", labels: labels, ExpositionText.number(histogram.sum))
    text.appendSample(name + "_count", labels: labels, String(counts.last ?? 0))
  }
}
