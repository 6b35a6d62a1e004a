public import MessageCompression
public import RPCCore

/// How a client connects, and what it allows.
public struct HTTP2ClientConfiguration: Hashable, Sendable {
  /// nil for plain text. Default nil.
  public var tls: ClientTLS?
  /// How long one attempt to connect may take. Default 20 s.
  public var connectTimeout: Duration = .seconds(20)
  /// How long after an attempt that failed none is made to the same address; it grows with each. The same goes for the
  /// resolution of a name.
  public var backoff = Backoff()
  /// Which of several addresses calls go to. The default, `pickFirst`, uses the first one that answers.
  public var loadBalancing = LoadBalancingPolicy.pickFirst()
  /// How long `pickFirst` waits for one address before it tries the next one too. Default 250 ms (RFC 8305 §8).
  public var connectionAttemptDelay: Duration = .milliseconds(250)
  /// How long a resolved name is not resolved again, whatever happens to its addresses. Default 30 s.
  public var minimumResolutionInterval: Duration = .seconds(30)
  /// Message sizes: 4 MiB in and out by default.
  public var messages = MessageLimits()
  /// A response's headers or trailers, counted as name, value and 32 for each field. Default 16 KiB.
  public var maximumHeaderListBytes: UInt32 = 16 << 10
  /// What a server may send on a stream before the caller has read some of it. Default 256 KiB.
  public var streamWindowBytes: Int32 = 256 << 10
  /// Request bytes queued for one call before its writer is suspended. Default 64 KiB.
  public var maximumQueuedRequestBytes = 64 << 10

  /// A server that sends nothing for this long is sent a PING while calls run. It doubles for a server that answers with
  /// `too_many_pings`; servers allow one in five minutes unless they say otherwise. Default nil: no pings.
  public var keepaliveInterval: Duration?
  /// How long a server has for anything at all after that PING. Default 20 s.
  public var keepaliveTimeout: Duration = .seconds(20)
  /// Whether to ping while no call runs too. Default false.
  public var keepaliveWithoutCalls = false

  /// What the server may compress its responses with. Default gzip and deflate. What requests are compressed with is
  /// said for each call, with `CallOptions.compression`.
  public var acceptedEncodings = CompressionAlgorithmSet.all

  public init() {}
}
