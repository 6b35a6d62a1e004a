import ArgumentParser
import RPCTransport

/// The limits that tests of hostile and of very many clients need to differ from the defaults.
struct LimitOptions: ParsableArguments {
  @Option(help: "Connections at once.")
  var maximumConnections = HTTP2ServerLimits().maximumConnections

  @Option(help: "Calls at once on a connection.")
  var maximumStreams = HTTP2ServerLimits().maximumConcurrentStreams

  @Option(help: "Handlers at once for a connection.")
  var maximumHandlers = HTTP2ServerLimits().maximumRunningHandlers

  @Option(help: "How long a connection may take to send its first SETTINGS, in milliseconds.")
  var handshakeMilliseconds: UInt32 = 10_000

  @Option(help: "How long a response may wait for a client that does not read, in milliseconds.")
  var stalledMilliseconds: UInt32 = 300_000

  @Option(help: "How long a connection without a call is kept, in milliseconds.")
  var idleMilliseconds: UInt32 = 1_800_000

  @Option(help: "How long a client may be silent before it is sent a PING, in milliseconds.")
  var keepaliveMilliseconds: UInt32 = 60_000

  @Option(help: "How long it has for an answer, in milliseconds.")
  var keepaliveTimeoutMilliseconds: UInt32 = 20_000

  @Option(help: "How often a client may send PING, in milliseconds.")
  var pingMilliseconds: UInt32 = 300_000

  @Flag(help: "Whether that holds for a connection without a call too.")
  var pingsWithoutCalls = false

  func validate() throws {
    guard maximumConnections > 0, maximumStreams > 0, maximumHandlers > 0 else {
      throw ValidationError("a maximum is 1 or more")
    }
  }

  var limits: HTTP2ServerLimits {
    var limits = HTTP2ServerLimits()
    limits.maximumConnections = maximumConnections
    limits.maximumConcurrentStreams = maximumStreams
    limits.maximumRunningHandlers = maximumHandlers
    limits.handshakeTimeout = .milliseconds(handshakeMilliseconds)
    limits.stalledStreamTimeout = .milliseconds(stalledMilliseconds)
    limits.maximumIdleTime = .milliseconds(idleMilliseconds)
    limits.keepaliveInterval = .milliseconds(keepaliveMilliseconds)
    limits.keepaliveTimeout = .milliseconds(keepaliveTimeoutMilliseconds)
    limits.minimumPingInterval = .milliseconds(pingMilliseconds)
    limits.allowsPingsWithoutCalls = pingsWithoutCalls
    return limits
  }
}
