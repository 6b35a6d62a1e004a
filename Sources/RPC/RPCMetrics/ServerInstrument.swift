/// The instruments of a server in gRPC proposal A66. Raw values are their names.
public enum ServerInstrument: String, CaseIterable, Sendable {
  case started = "grpc.server.call.started"
  case duration = "grpc.server.call.duration"
  case sentSize = "grpc.server.call.sent_total_compressed_message_size"
  case receivedSize = "grpc.server.call.rcvd_total_compressed_message_size"

  /// What it measures, in a sentence.
  public var summary: String {
    switch self {
    case .started: "RPCs started, including those that have not completed."
    case .duration: "Time from the request's headers to its status, in seconds."
    case .sentSize: "Bytes of all response messages of an RPC, compressed, without framing."
    case .receivedSize: "Bytes of all request messages of an RPC, compressed, without framing."
    }
  }

  /// What it counts: `{call}`, `s` or `By`.
  public var unit: String {
    switch self {
    case .started: "{call}"
    case .duration: "s"
    case .sentSize, .receivedSize: "By"
    }
  }

  /// A66's default boundaries of histogram buckets; none for a counter.
  public var boundaries: [Double] {
    switch self {
    case .started: []
    case .duration: HistogramBoundaries.latencies
    case .sentSize, .receivedSize: HistogramBoundaries.sizes
    }
  }
}
