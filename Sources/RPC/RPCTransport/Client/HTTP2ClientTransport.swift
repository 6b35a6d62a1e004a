import NIOCore
import NIOPosix
public import RPCCore

/// gRPC over HTTP/2 to one server, at one address or several, with TLS or without.
///
/// It connects when the first call needs it, and again by the next call after the connection was lost. Calls that run
/// when the connection is lost fail with UNAVAILABLE. End it with ``close()``, or use
/// ``withRPCClient(target:configuration:interceptors:serviceConfiguration:retryBuffer:channelz:_:)``.
public struct HTTP2ClientTransport: ClientTransport {
  private let channel: ClientChannel

  /// - Parameter target: `host:port`, `dns:///host:port`, `ipv4:address:port,…`, `ipv6:[address]:port,…` or `unix:path`
  ///   (gRPC naming.md). A name stands for all of its addresses.
  /// - Parameter channelz: where the client is listed from now until it is closed; nil for nowhere.
  public init(
    target: String, configuration: HTTP2ClientConfiguration = HTTP2ClientConfiguration(),
    channelz: ChannelzRegistry? = nil
  ) throws(InvalidTarget) {
    self.init(try ResolvableTarget(parsing: target), configuration, channelz, name: target)
  }

  /// - Parameters:
  ///   - resolver: where the server's addresses come from.
  ///   - authority: `:authority`, such as `example.com:443`; nil for the address that is connected to.
  ///   - channelz: where the client is listed from now until it is closed; nil for nowhere.
  public init(
    resolver: any NameResolver, authority: String?,
    configuration: HTTP2ClientConfiguration = HTTP2ClientConfiguration(), channelz: ChannelzRegistry? = nil
  ) {
    let authority = authority.map { field in
      ServerAuthority(host: (try? ClientTarget(parsing: field))?.host ?? field, field: field)
    }
    self.init(
      ResolvableTarget(resolver: resolver, authority: authority), configuration, channelz, name: authority?.field ?? "")
  }

  private init(
    _ target: ResolvableTarget, _ configuration: HTTP2ClientConfiguration, _ channelz: ChannelzRegistry?,
    name: String
  ) {
    self.channel = ClientChannel(
      target: target, configuration: configuration, eventLoop: MultiThreadedEventLoopGroup.singleton.next(),
      channelz: channelz, channelzName: name)
  }

  public func startCall(_ method: MethodDescriptor, options: CallOptions) async throws -> any ClientCall {
    let deadline = options.timeout.map { ContinuousClock.now.advanced(by: $0) }
    let token = WaitToken()
    do {
      return try await startCall(method, options, deadline, token)
    } catch {
      channel.eventLoop.run { channel.calls.counts.end(succeeded: false) }
      throw error
    }
  }

  private func startCall(
    _ method: MethodDescriptor, _ options: CallOptions, _ deadline: ContinuousClock.Instant?, _ token: WaitToken
  ) async throws -> any ClientCall {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        channel.eventLoop.run {
          channel.calls.counts.start()
          channel.start(
            WaitingCall(token: token, method: method, options: options, deadline: deadline, continuation: continuation))
        }
      }
    } onCancel: {
      token.cancel()
      channel.eventLoop.run { channel.cancel(token) }
    }
  }

  /// Where the client stands with its server at this moment.
  public var connectivity: ConnectivityState {
    get async {
      // The loop of the process is never shut down, which is the one thing that fails here.
      (try? await channel.eventLoop.submit { channel.state }.get()) ?? .shutdown
    }
  }

  /// Cancels the calls that run and closes the connections. Calls that are started later fail with UNAVAILABLE.
  public func close() async {
    await channel.close()
  }
}
