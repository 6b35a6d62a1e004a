import HTTP2
import NIOCore
import NIOPosix
import RPCCore
@testable import RPCTransport
import Synchronization

/// A server that answers as a test says, right or wrong. `script` runs on the event loop of its connection with each
/// event, and may submit to the session.
final class RawServer: Sendable {
  typealias Script = @Sendable (HTTP2Event, HTTP2Connection) -> Void

  /// Sendable because it is confined to the event loop of its connection.
  private final class Peer: HTTP2ConnectionDelegate, @unchecked Sendable {
    let connection: HTTP2Connection
    let script: Script

    init(connection: HTTP2Connection, script: @escaping Script) {
      self.connection = connection
      self.script = script
    }

    func received(_ event: HTTP2Event) {
      script(event, connection)
      connection.setNeedsFlush()
    }

    func connectionClosed() {}
  }

  private let channel: any Channel
  let target: String

  private init(channel: any Channel) {
    self.channel = channel
    if let path = channel.localAddress?.pathname {
      self.target = "unix:\(path)"
    } else {
      self.target = "127.0.0.1:\(channel.localAddress?.port ?? 0)"
    }
  }

  /// - Parameter unixSocketPath: where to listen; nil for a port that the system chooses.
  @discardableResult
  static func run<Result>(
    configuration: HTTP2Configuration = HTTP2Configuration(), unixSocketPath: String? = nil, _ script: @escaping Script,
    _ body: (RawServer) async throws -> Result
  ) async throws -> Result {
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let session = try HTTP2Session(role: .server, configuration: configuration)
          let connection = HTTP2Connection(eventLoop: channel.eventLoop, session: session)
          connection.start(Peer(connection: connection, script: script))
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
    let channel =
      if let unixSocketPath {
        try await bootstrap.bind(unixDomainSocketPath: unixSocketPath, cleanupExistingSocketFile: true).get()
      } else {
        try await bootstrap.bind(host: "127.0.0.1", port: 0).get()
      }
    do {
      let result = try await body(RawServer(channel: channel))
      try await channel.close()
      return result
    } catch {
      try await channel.close()
      throw error
    }
  }

  /// Answers each request with these header blocks and this body between the first and the last.
  static func answering(
    _ blocks: [HeaderBlock], body: [UInt8] = [], reset: HTTP2ErrorCode? = nil
  ) -> Script {
    { event, connection in
      guard case .headers(let id, _, _) = event else { return }
      let session = connection.session
      do {
        if let first = blocks.first {
          try session.submitResponse(first, stream: id, endStream: blocks.count == 1 && body.isEmpty && reset == nil)
        }
        session.send(body, stream: id)
        if let reset {
          // The reset must not overtake what comes before it, so that goes out first.
          connection.setNeedsFlush()
          connection.eventLoop.execute {
            connection.session.reset(stream: id, reset)
            connection.setNeedsFlush()
          }
        } else if blocks.count > 1 {
          session.finish(stream: id, trailers: blocks[1])
        } else if !body.isEmpty {
          session.finish(stream: id)
        }
      } catch {
        session.reset(stream: id, .internalError)
      }
    }
  }
}
