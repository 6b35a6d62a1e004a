/// One time series, or the several of a histogram.
protocol Series: AnyObject, Sendable {
  /// Appends its lines.
  /// - Parameter labels: `a="1",b="2"`, or nothing.
  func write(name: String, labels: String, into text: inout String)
}

extension String {
  /// Appends `name{labels} value`.
  mutating func appendSample(_ name: String, labels: String, _ value: String) {
    append(name)
    if !labels.isEmpty {
      append("{")
      append(labels)
      append("}")
    }
    append(" ")
    append(value)
    append("\n")
  }
}
