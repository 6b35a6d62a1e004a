import HTTP2
import NIOCore
import NIOPosix
@testable import RPCTransport
import Synchronization

/// A client that sends what it is told, right or wrong, and records what comes back.
///
/// Sendable because it is confined to the event loop of its connection.
final class RawClient: HTTP2ConnectionDelegate, @unchecked Sendable {
  struct Response: Sendable {
    var headers: [HeaderBlock] = []
    var data: [UInt8] = []
    var closeCode: HTTP2ErrorCode?

    func field(_ name: String) -> String? { headers.reversed().lazy.compactMap { $0.first(name) }.first }
  }

  private let connection: HTTP2Connection
  private var responses: [HTTP2StreamID: Response] = [:]
  private struct Waiter {
    let token: WaitToken
    let until: @Sendable (RawClient) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  private var waiting: [Waiter] = []
  struct GoAwayReason: Hashable, Sendable {
    let code: HTTP2ErrorCode
    let text: String
  }

  private(set) var goAways: [HTTP2StreamID] = []
  private(set) var goAwayReasons: [GoAwayReason] = []
  private(set) var pings = 0
  private(set) var hasSettings = false
  private(set) var isClosed = false
  private(set) var receivedBytes = 0
  /// Whether windows are opened for what comes.
  var consumes = true

  private init(connection: HTTP2Connection) {
    self.connection = connection
  }

  static func connect(
    to address: ServerAddress, configuration: HTTP2Configuration = HTTP2Configuration()
  ) async throws -> RawClient {
    let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
    let client = Mutex<RawClient?>(nil)
    _ = try await ClientBootstrap(group: eventLoop).channelInitializer { channel in
      channel.eventLoop.makeCompletedFuture {
        let session = try HTTP2Session(role: .client, configuration: configuration)
        let connection = HTTP2Connection(eventLoop: eventLoop, session: session)
        let made = RawClient(connection: connection)
        connection.start(made)
        client.withLock { $0 = made }
        try channel.pipeline.syncOperations.addHandler(connection)
      }
    }.connect(host: address.host, port: address.port).get()
    guard let made = client.withLock({ $0 }) else { throw ChannelError.connectPending }
    await made.wait { $0.hasSettings || $0.isClosed }
    return made
  }

  /// Runs `body` on the event loop and sends what it submits.
  func submit<T: Sendable>(_ body: @escaping @Sendable (HTTP2Session, RawClient) throws -> T) async throws -> T {
    try await connection.eventLoop.submit {
      defer { self.connection.setNeedsFlush() }
      return try body(self.connection.session, self)
    }.get()
  }

  /// Sends a request whole and waits for the end of its stream.
  func call(_ headers: HeaderBlock, body: [UInt8]? = nil) async throws -> Response {
    let id = try await submit { session, _ in
      let id = try session.submitRequest(headers, endStream: body == nil)
      if let body {
        session.send(body, stream: id)
        session.finish(stream: id)
      }
      return id
    }
    await wait { $0.response(id).closeCode != nil }
    return try await submit { _, client in client.response(id) }
  }

  func response(_ id: HTTP2StreamID) -> Response { responses[id] ?? Response() }

  /// Until that holds, or the task is cancelled.
  func wait(until condition: @escaping @Sendable (RawClient) -> Bool) async {
    let token = WaitToken()
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        connection.eventLoop.execute {
          self.waiting.append(Waiter(token: token, until: condition, continuation: continuation))
          self.checkWaiting()
        }
      }
    } onCancel: {
      token.cancel()
      connection.eventLoop.execute { self.checkWaiting() }
    }
  }

  func close() async throws {
    connection.eventLoop.execute { self.connection.closeNow() }
    await wait { $0.isClosed }
  }

  func received(_ event: HTTP2Event) {
    switch event {
    case .headers(let id, let block, _): responses[id, default: Response()].headers.append(block)
    case .data(let id, let bytes):
      responses[id, default: Response()].data += bytes
      receivedBytes += bytes.count
      if consumes {
        connection.session.consume(bytes.count, stream: id)
        connection.session.consumeConnection(bytes.count)
        connection.setNeedsFlush()
      }
    case .streamClosed(let id, let code): responses[id, default: Response()].closeCode = code
    case .goAway(let last, let code, let debugData):
      goAways.append(last)
      goAwayReasons.append(GoAwayReason(code: code, text: String(decoding: debugData, as: UTF8.self)))
    case .ping: pings += 1
    case .settings: hasSettings = true
    default: break
    }
    checkWaiting()
  }

  func connectionClosed() {
    isClosed = true
    for id in responses.keys where responses[id]?.closeCode == nil { responses[id]?.closeCode = .connectError }
    checkWaiting()
  }

  private func checkWaiting() {
    let done = waiting.filter { $0.token.isCancelled || $0.until(self) }
    waiting.removeAll { waiter in done.contains { $0.token === waiter.token } }
    for waiter in done { waiter.continuation.resume() }
  }
}

extension HeaderBlock {
  /// The headers of a correct call of the test service, with some replaced, or left out when they are nil.
  static func call(
    _ path: String = TestService.unary.path, replacing replaced: KeyValuePairs<String, String?> = [:]
  ) -> HeaderBlock {
    let fields = [
      (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "test"), ("te", "trailers"),
      ("content-type", "application/grpc"),
    ]
    var block = HeaderBlock()
    for (name, value) in fields {
      if let replacement = replaced.first(where: { $0.key == name }) {
        if let value = replacement.value { block.append(name, value) }
      } else {
        block.append(name, value)
      }
    }
    for (name, value) in replaced where !fields.contains(where: { $0.0 == name }) {
      if let value { block.append(name, value) }
    }
    return block
  }
}

/// A message with its prefix.
func framed(_ message: TestMessage = TestMessage(), flag: UInt8 = 0) -> [UInt8] {
  let payload = message.serializedBytes()
  let count = UInt32(payload.count)
  return [flag] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) } + payload
}
