import NIOCore
import NIOPosix
public import RPCCore

/// gRPC over HTTP/2 to one server on a TCP socket, with TLS or without.
///
/// It connects when the first call needs it, and again by the next call after the connection was lost. Calls that run
/// when the connection is lost fail with UNAVAILABLE. End it with ``close()``, or use ``withRPCClient(target:configuration:interceptors:_:)``.
public struct HTTP2ClientTransport: ClientTransport {
  private let connector: ClientConnector

  /// - Parameter target: `host:port`
  public init(
    target: String, configuration: HTTP2ClientConfiguration = HTTP2ClientConfiguration()
  ) throws(InvalidTarget) {
    self.connector = ClientConnector(
      target: try ClientTarget(parsing: target), configuration: configuration,
      eventLoop: MultiThreadedEventLoopGroup.singleton.next())
  }

  public func startCall(_ method: MethodDescriptor, options: CallOptions) async throws -> any ClientCall {
    let deadline = options.timeout.map { ContinuousClock.now.advanced(by: $0) }
    let token = WaitToken()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        connector.eventLoop.run {
          connector.start(
            ClientConnector.WaitingCall(
              token: token, method: method, options: options, deadline: deadline, continuation: continuation))
        }
      }
    } onCancel: {
      token.cancel()
      connector.eventLoop.run { connector.cancel(token) }
    }
  }

  /// Cancels the calls that run and closes the connection. Calls that are started later fail with UNAVAILABLE.
  public func close() async {
    await connector.close()
  }
}
