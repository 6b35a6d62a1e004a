import NIOCore
import RPCCore

/// On what terms a server serves: what all its connections have in common, so that none keeps a copy.
final class ServerTerms: Sendable {
  let router: ServerRouter
  let limits: HTTP2ServerLimits
  let compression: ServerCompression
  let counters: ServerLimitCounters
  /// By event loop.
  private let polling: [ObjectIdentifier: BusyPolling]
  /// How often each connection is looked after.
  let housekeepingPeriod: Duration

  init(
    router: ServerRouter, configuration: HTTP2ServerConfiguration, counters: ServerLimitCounters,
    group: any EventLoopGroup
  ) {
    self.router = router
    self.limits = configuration.limits
    self.compression = configuration.compression
    var polling: [ObjectIdentifier: BusyPolling] = [:]
    if configuration.busyPolling > .zero {
      for loop in group.makeIterator() {
        polling[ObjectIdentifier(loop)] = BusyPolling(eventLoop: loop, limit: configuration.busyPolling)
      }
    }
    self.polling = polling
    self.counters = counters
    self.housekeepingPeriod = configuration.limits.housekeepingPeriod
  }

  func polling(on eventLoop: any EventLoop) -> BusyPolling? { polling[ObjectIdentifier(eventLoop)] }
}
