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
    case .duration: Self.latencies
    case .sentSize, .receivedSize: Self.sizes
    }
  }

  private static let latencies: [Double] = [
    0, 0.00001, 0.00005, 0.0001, 0.0003, 0.0006, 0.0008, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008, 0.01, 0.013,
    0.016, 0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 2, 5,
    10, 20, 50, 100,
  ]

  private static let sizes: [Double] = [
    0, 1024, 2048, 4096, 16384, 65536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864, 268_435_456,
    1_073_741_824, 4_294_967_296,
  ]
}
