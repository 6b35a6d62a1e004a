import HTTP2
import Synchronization

/// A limit of a server that a peer can pass.
public enum ServerLimit: String, CaseIterable, Hashable, Sendable {
  /// ``HTTP2ServerLimits/maximumConnections``
  case connections
  /// ``HTTP2ServerLimits/maximumRunningHandlers``
  case runningHandlers
  /// ``HTTP2ServerLimits/maximumHeaderListBytes``
  case headerListBytes
  /// ``HTTP2ServerLimits/messages``, in either direction.
  case messageBytes
  /// ``HTTP2ServerLimits/maximumBufferedRequestBytes``
  case bufferedRequestBytes
  /// ``HTTP2ServerLimits/maximumQueuedConnectionBytes``: writers that had to wait for it.
  case queuedConnectionBytes
  /// ``HTTP2ServerLimits/handshakeTimeout``
  case handshakeTime
  /// ``HTTP2ServerLimits/keepaliveTimeout``
  case keepaliveTime
  /// ``HTTP2ServerLimits/maximumIdleTime``
  case idleTime
  /// ``HTTP2ServerLimits/maximumConnectionAge``
  case connectionAge
  /// ``HTTP2ServerLimits/connectionAgeGrace``
  case connectionAgeGrace
  /// ``HTTP2ServerLimits/maximumPingStrikes``
  case pingStrikes
  /// ``HTTP2ServerLimits/stalledStreamTimeout``
  case stalledStreamTime
  /// Streams that the server had to reset because of what the client did (CVE-2025-8671).
  case provokedResets
  /// Frames that bring nothing, such as PING, WINDOW_UPDATE, PRIORITY and empty DATA.
  case emptyFrames
  /// Streams that the client reset (CVE-2023-44487).
  case streamResets
  /// Acknowledgements that the client provokes and does not read.
  case acknowledgements
  /// CONTINUATION frames of one header block (CVE-2024-28182).
  case continuations
  /// ``HTTP2ServerLimits/maximumConcurrentStreams``
  case streams
  /// Connections that were ended because their client broke HTTP/2, or does not speak it: no limit, but a peer's doing.
  case protocolErrors
  /// TLS connections that failed, most of them in the handshake: no limit, but as much a peer's doing.
  case tlsFailures
}

extension ServerLimit {
  init(_ excess: HTTP2Excess) {
    switch excess {
    case .emptyFrames: self = .emptyFrames
    case .streamResets: self = .streamResets
    case .acknowledgements: self = .acknowledgements
    case .continuations: self = .continuations
    case .streams: self = .streams
    case .protocolErrors: self = .protocolErrors
    }
  }
}

/// How often each limit was passed, on all connections of a server.
final class ServerLimitCounters: Sendable {
  private let counts = Mutex<[ServerLimit: UInt64]>([:])

  func passed(_ limit: ServerLimit) {
    counts.withLock { $0[limit, default: 0] &+= 1 }
  }

  var snapshot: [ServerLimit: UInt64] { counts.withLock { $0 } }
}
