/// What swift-metrics does not carry and Prometheus shows: a metric's help, its unit and its buckets.
public struct MetricDescription: Sendable, Hashable {
  /// The label that the metric is made with in swift-metrics.
  public let label: String
  public let help: String
  /// Ends the exposed name, such as `seconds` or `bytes`; nil for a count.
  public let unit: String?
  /// Upper bounds of the buckets of a histogram, without that of infinity.
  public let boundaries: [Double]

  public init(label: String, help: String, unit: String? = nil, boundaries: [Double] = []) {
    self.label = label
    self.help = help
    self.unit = unit
    self.boundaries = boundaries
  }
}
