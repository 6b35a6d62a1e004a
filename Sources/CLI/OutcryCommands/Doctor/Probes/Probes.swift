import TLS

/// What `outcry doctor` looks at below gRPC, so that tests can stand in for it.
struct Probes: Sendable {
  /// The addresses of a host, in the order in which they should be tried.
  var resolve: @Sendable (_ host: String, _ port: Int, _ timeout: Duration) async -> Result<[SocketAddress], ProbeError>
  /// Opens a TCP connection and closes it; nil when that went well.
  var connect: @Sendable (_ address: SocketAddress, _ timeout: Duration) async -> ProbeError?
  /// Connects, with TLS or without, and waits for the first frame of HTTP/2.
  var greet:
    @Sendable (
      _ address: SocketAddress, _ tls: TLSClientConfiguration?, _ serverName: String, _ timeout: Duration
    ) async -> Greeting
  /// The time since 1970 by this machine's clock.
  var now: @Sendable () -> Duration

  /// Those of this machine.
  static let system = Probes(
    resolve: { host, port, timeout in
      await BlockingCall.run(within: timeout, late: .failure(.timeout)) {
        NameResolution.addresses(of: host, port: port)
      }
    },
    connect: { address, timeout in
      await BlockingCall.run(within: timeout + grace, late: .timeout) {
        do throws(ProbeError) {
          _ = try ProbeSocket(connectingTo: address, deadline: .now.advanced(by: timeout))
          return nil
        } catch {
          return error
        }
      }
    },
    greet: { address, tls, serverName, timeout in
      await BlockingCall.run(within: timeout + grace, late: Greeting(failure: .connection(.timeout))) {
        Greeter(tls: tls, serverName: serverName).greet(address, deadline: .now.advanced(by: timeout))
      }
    },
    now: { SystemClock.sinceEpoch })

  /// What is bounded by itself ends before it is given up.
  private static let grace = Duration.seconds(1)
}

/// What came of speaking to a server.
struct Greeting: Hashable, Sendable {
  /// When the handshake was completed, at this end at least.
  var handshake: TLSHandshake?
  /// nil when the server sent its SETTINGS.
  var failure: Failure?

  enum Failure: Hashable, Sendable {
    case connection(ProbeError)
    case tls(TLSError)
    /// What came instead of HTTP/2.
    case notHTTP2(String)
  }
}

/// Why a name has no address, or an address no connection.
struct ProbeError: Error, Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case unknownName
    case refused
    case timeout
    case unreachable
    case closed
    case other
  }

  let kind: Kind
  let reason: String

  static let timeout = ProbeError(kind: .timeout, reason: "no answer in time")
}
