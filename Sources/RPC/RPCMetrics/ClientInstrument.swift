/// The instruments of a client in gRPC proposal A66. Raw values are their names.
public enum ClientInstrument: String, CaseIterable, Sendable {
  case attemptStarted = "grpc.client.attempt.started"
  case attemptDuration = "grpc.client.attempt.duration"
  case attemptSentSize = "grpc.client.attempt.sent_total_compressed_message_size"
  case attemptReceivedSize = "grpc.client.attempt.rcvd_total_compressed_message_size"
  case callDuration = "grpc.client.call.duration"

  /// What it measures, in a sentence.
  public var summary: String {
    switch self {
    case .attemptStarted: "Attempts of RPCs started, including those that have not completed."
    case .attemptDuration:
      "Time from the start of an attempt, which may wait for a connection, to its status, in seconds."
    case .attemptSentSize: "Bytes of all request messages of an attempt, compressed, without framing."
    case .attemptReceivedSize: "Bytes of all response messages of an attempt, compressed, without framing."
    case .callDuration: "Time from the start of an RPC to its status, all attempts and waits included, in seconds."
    }
  }

  /// What it counts: `{attempt}`, `s` or `By`.
  public var unit: String {
    switch self {
    case .attemptStarted: "{attempt}"
    case .attemptDuration, .callDuration: "s"
    case .attemptSentSize, .attemptReceivedSize: "By"
    }
  }

  /// A66's default boundaries of histogram buckets; none for a counter.
  public var boundaries: [Double] {
    switch self {
    case .attemptStarted: []
    case .attemptDuration, .callDuration: HistogramBoundaries.latencies
    case .attemptSentSize, .attemptReceivedSize: HistogramBoundaries.sizes
    }
  }
}
