public import CoreMetrics
public import RPCCore

/// Measures the calls of a server after gRPC proposal A66, on any backend of swift-metrics.
///
/// Calls that the transport refuses before it looks for their method (malformed headers, a limit that is passed, a
/// deadline of zero) are not among them.
public struct ServerMetrics: ServerCallObserver {
  private let factory: any MetricsFactory
  /// All methods that do not exist count as one, or a stranger could make as many time series as he likes.
  private let unknown: MethodInstruments

  public init(factory: any MetricsFactory) {
    self.factory = factory
    unknown = MethodInstruments(method: "other", factory: factory)
  }

  public func observer(of method: MethodDescriptor) -> any MethodObserver {
    MethodInstruments(method: method.description, factory: factory)
  }

  public func refusedUnknownMethod() {
    unknown.started()
    unknown.ended(.unimplemented, duration: .zero, sentBytes: 0, receivedBytes: 0)
  }
}
