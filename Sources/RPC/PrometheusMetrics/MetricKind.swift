/// The types of the text format that are made here. Raw values are their names there.
enum MetricKind: String, Sendable {
  case counter
  case gauge
  case histogram
}
