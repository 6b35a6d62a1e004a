/// The series of one name.
struct MetricFamily {
  let name: String
  let help: String?
  let kind: MetricKind
  let boundaries: [Double]
  private(set) var series: [String: any Series] = [:]

  init(label: String, kind: MetricKind, description: MetricDescription?, unit: String?, boundaries: [Double]) {
    name = Self.name(label, kind: kind, unit: description?.unit ?? unit)
    help = description?.help
    self.kind = kind
    if let described = description?.boundaries, !described.isEmpty {
      self.boundaries = described
    } else {
      self.boundaries = boundaries
    }
  }

  /// The unit and, of a counter, `_total` end the name, once each (prometheus.io, "Metric and label naming").
  static func name(_ label: String, kind: MetricKind, unit: String?) -> String {
    var name = ExpositionText.metricName(label)
    if kind == .counter, name.hasSuffix("_total") { name.removeLast("_total".count) }
    if let unit, name != unit, !name.hasSuffix("_" + unit) { name += "_" + unit }
    return kind == .counter ? name + "_total" : name
  }

  /// The series with these labels, made by `make` when there is none. Past `maximum` all new ones share one, whose
  /// labels say so: who makes labels of what strangers send must not fill the memory.
  mutating func find<Made: Series>(labels: String, maximum: Int, make: ([Double]) -> Made) -> Made {
    if let known = series[labels] as? Made { return known }
    let key = series.count < maximum || series[labels] != nil ? labels : Self.overflow
    if let known = series[key] as? Made { return known }
    let made = make(boundaries)
    // A series of another make keeps its place; this one then counts unseen.
    if series[key] == nil { series[key] = made }
    return made
  }

  static let overflow = "overflow=\"true\""

  /// Leaves the name in its place, so that it keeps its type.
  mutating func remove(_ handler: AnyObject) {
    series = series.filter { $0.value !== handler }
  }

  func write(into text: inout String) {
    guard !series.isEmpty else { return }
    if let help { text += "# HELP \(name) \(ExpositionText.help(help))\n" }
    text += "# TYPE \(name) \(kind.rawValue)\n"
    for (labels, series) in series.sorted(by: { $0.key < $1.key }) {
      series.write(name: name, labels: labels, into: &text)
    }
  }
}
