public import CoreMetrics
import Synchronization

/// A backend of swift-metrics that Prometheus reads, in the text format 0.0.4.
///
/// Making an instrument takes the lock of the registry and builds strings: make them once and keep them. Recording takes
/// at most the lock of its own series. Instruments with one label and the same dimensions are one series.
public final class PrometheusRegistry: MetricsFactory {
  /// What a response with ``exposition()`` is: its content-type.
  public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  private let descriptions: [String: MetricDescription]
  private let maximumFamilies: Int
  private let maximumSeries: Int
  private let families = Mutex<[String: MetricFamily]>([:])

  /// - Parameters:
  ///   - maximumFamilies: names; instruments of further ones are not exposed.
  ///   - maximumSeries: series of a name; further ones are added up in one with the label `overflow="true"`.
  public init(descriptions: [MetricDescription] = [], maximumFamilies: Int = 1000, maximumSeries: Int = 2000) {
    self.descriptions = Dictionary(descriptions.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    self.maximumFamilies = maximumFamilies
    self.maximumSeries = maximumSeries
  }

  /// Everything there is, sorted by name and labels.
  public func exposition() -> String {
    let families = families.withLock { $0 }
    var text = ""
    for (_, family) in families.sorted(by: { $0.key < $1.key }) { family.write(into: &text) }
    return text
  }

  // MARK: MetricsFactory

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    find(label, dimensions, .counter) { _ in CounterSeries() }
  }

  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    find(label, dimensions, .counter) { _ in SumSeries() }
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    find(label, dimensions, .gauge) { _ in GaugeSeries() }
  }

  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    guard aggregate else { return find(label, dimensions, .gauge) { _ in GaugeSeries() } }
    return find(label, dimensions, .histogram) { HistogramSeries(boundaries: $0) }
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    find(label, dimensions, .histogram, unit: "seconds") { HistogramSeries(boundaries: $0) }
  }

  public func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { remove(handler) }
  public func destroyMeter(_ handler: any MeterHandler) { remove(handler) }
  public func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
  public func destroyTimer(_ handler: any TimerHandler) { remove(handler) }

  // MARK: Families

  /// Of a histogram that nothing describes: those of the Prometheus libraries.
  private static let standardBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  /// An instrument whose name is taken by another type works, and is not exposed: a name has one type.
  private func find<Made: Series>(
    _ label: String, _ dimensions: [(String, String)], _ kind: MetricKind, unit: String? = nil,
    make: ([Double]) -> Made
  ) -> Made {
    let labels = ExpositionText.labels(dimensions)
    var family = MetricFamily(
      label: label, kind: kind, description: descriptions[label], unit: unit, boundaries: Self.standardBoundaries)
    return families.withLock { families in
      if let known = families[family.name] {
        guard known.kind == kind else { return make(family.boundaries) }
        family = known
      } else if families.count >= maximumFamilies {
        return make(family.boundaries)
      }
      let found = family.find(labels: labels, maximum: maximumSeries, make: make)
      families[family.name] = family
      return found
    }
  }

  private func remove(_ handler: AnyObject) {
    families.withLock { families in
      for name in Array(families.keys) { families[name]?.remove(handler) }
    }
  }
}
