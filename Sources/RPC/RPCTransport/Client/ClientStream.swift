import HTTP2
import MessageCompression
import NIOCore
import RPCCore

/// One call at the client, between its HTTP/2 stream and the task that made it.
///
/// Sendable because its state is confined to the event loop of its connection; every entry goes there first.
final class ClientStream: ClientCall, @unchecked Sendable {
  private enum Response {
    /// → `streaming` by headers, → `ended`
    case awaitingHeaders
    /// → `ended` by trailers, a reset, the deadline, a cancellation or a lost connection.
    case streaming
    case ended
  }

  let id: HTTP2StreamID
  let limits: MessageLimits
  let sendEncoding: CompressionAlgorithm
  private let connection: ClientConnection
  private var response = Response.awaitingHeaders
  private var headers: Metadata?
  private var inbox: MessageInbox
  private var end: ClientCallPart?
  private var reader: (token: WaitToken, continuation: CheckedContinuation<ClientCallPart?, any Error>)?
  private var pendingWrites = PendingWrites()
  private var deadline: Scheduled<Void>?

  init(id: HTTP2StreamID, connection: ClientConnection, limits: MessageLimits, sendEncoding: CompressionAlgorithm) {
    self.id = id
    self.connection = connection
    self.limits = limits
    self.sendEncoding = sendEncoding
    self.inbox = MessageInbox(maximumMessageBytes: limits.maximumReceiveBytes)
  }

  private var eventLoop: any EventLoop { connection.eventLoop }
  private var hasEnded: Bool { if case .ended = response { true } else { false } }

  // MARK: - ClientCall

  func sendMessage(_ message: FramedMessage) async throws {
    let token = WaitToken()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        eventLoop.run { self.write(message, token, continuation) }
      }
    } onCancel: {
      token.cancel()
      eventLoop.run { self.pendingWrites.cancel(token) }
    }
  }

  func enqueue(_ messages: [FramedMessage], halfClose: Bool) {
    eventLoop.run {
      guard !self.hasEnded else { return }
      for message in messages { self.send(message) }
      if halfClose { self.connection.session.finish(stream: self.id) }
      self.connection.setNeedsFlush()
    }
  }

  func halfClose() {
    eventLoop.run {
      guard !self.hasEnded else { return }
      self.connection.session.finish(stream: self.id)
      self.connection.setNeedsFlush()
    }
  }

  func receive() async throws -> ClientCallPart? {
    let token = WaitToken()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        eventLoop.run { self.wait(token, continuation) }
      }
    } onCancel: {
      token.cancel()
      cancel()
    }
  }

  func cancel() {
    eventLoop.run { self.abort(RPCError(code: .cancelled, message: "the call was cancelled")) }
  }

  // MARK: - From the connection

  func setDeadline(in timeout: Duration) {
    deadline = eventLoop.scheduleTask(in: TimeAmount(timeout)) {
      self.abort(RPCError(code: .deadlineExceeded, message: "the deadline has passed"))
    }
  }

  func received(_ block: HeaderBlock, endStream: Bool) {
    guard !hasEnded else { return }
    let head = ResponseHead(block, accepted: connection.configuration.acceptedEncodings)
    if let accepted = head.acceptEncoding { connection.serverAccepts(accepted) }
    switch response {
    case .awaitingHeaders where head.isInterim: return
    case .awaitingHeaders where endStream: finish(trailersOnly: head)
    case .awaitingHeaders:
      if let failure = head.failure { return abort(failure) }
      response = .streaming
      headers = head.metadata
      inbox.encoding = head.encoding
    default:
      // A block in the middle of a response is no part of gRPC.
      if endStream { finish(trailers: head) }
    }
    serveReader()
  }

  func receivedOversizedHeaders() {
    abort(RPCError(code: .resourceExhausted, message: "the headers of the response are too large"))
  }

  func received(_ bytes: [UInt8]) {
    guard case .streaming = response else { return }
    let before = inbox.messageCount
    inbox.append(bytes)
    connection.activity.receivedMessages(inbox.messageCount &- before)
    serveReader()
  }

  /// The server has ended its side without trailers.
  func receivedEnd() {
    guard !hasEnded else { return }
    finish(RPCError(code: .unknown, message: "the server ended the response without a status"), Metadata())
    serveReader()
  }

  func drained() {
    while hasQueueRoom, let message = pendingWrites.takeFirst() { send(message) }
    askForDrain()
  }

  /// The stream is gone, for better or worse.
  func closed(_ error: @autoclosure () -> RPCError) {
    if !hasEnded {
      inbox.close()
      finish(error(), Metadata())
    }
    deadline?.cancel()
    serveReader()
  }

  // MARK: - Reading

  private func wait(_ token: WaitToken, _ continuation: CheckedContinuation<ClientCallPart?, any Error>) {
    guard reader == nil else {
      return continuation.resume(throwing: RPCError(code: .internal, message: "two tasks read the same responses"))
    }
    if token.isCancelled { abort(RPCError(code: .cancelled, message: "the call was cancelled")) }
    reader = (token, continuation)
    serveReader()
  }

  private func serveReader() {
    defer { connection.consume(inbox.takeConsumed(), stream: id) }
    guard let waiting = reader, let next = takeNext() else { return }
    reader = nil
    waiting.continuation.resume(returning: next)
  }

  /// `.some(nil)` is what follows the status; `.none` says to wait.
  private func takeNext() -> ClientCallPart?? {
    if let headers {
      self.headers = nil
      return .some(.headers(headers))
    }
    switch inbox.takeNext() {
    case .message(let message): return .some(.message(message))
    case .failure(let error):
      fail(error)
      return .some(takeEnd())
    case .end, .wait: return hasEnded ? .some(takeEnd()) : .none
    }
  }

  private func takeEnd() -> ClientCallPart? {
    defer { end = nil }
    return end
  }

  // MARK: - Writing

  private var hasQueueRoom: Bool {
    connection.session.queuedBytes(stream: id) <= connection.configuration.maximumQueuedRequestBytes
  }

  private func write(_ message: FramedMessage, _ token: WaitToken, _ continuation: PendingWrites.Continuation) {
    guard !token.isCancelled, !hasEnded else { return continuation.resume(throwing: CancellationError()) }
    if pendingWrites.isEmpty, hasQueueRoom {
      send(message)
      connection.setNeedsFlush()
      continuation.resume()
    } else {
      pendingWrites.append(message, token: token, continuation: continuation)
      askForDrain()
    }
  }

  private func send(_ message: FramedMessage) {
    connection.session.send(message.bytes, stream: id)
    connection.activity.sentMessage()
  }

  private func askForDrain() {
    guard !pendingWrites.isEmpty else { return }
    connection.session.notifyWhenDrained(
      stream: id, to: connection.configuration.maximumQueuedRequestBytes / 2)
  }

  // MARK: - The end

  private func finish(trailersOnly head: ResponseHead) {
    switch head.outcome {
    case .ok:
      if let failure = head.failure { return finish(failure, head.metadata) }
      finish(nil, head.metadata)
    case .failed(let error): finish(error, head.metadata)
    case nil: finish(head.failure ?? RPCError(httpStatus: head.httpStatus), head.metadata)
    }
  }

  private func finish(trailers head: ResponseHead) {
    inbox.end()
    switch head.outcome {
    case .ok: finish(nil, head.metadata)
    case .failed(let error): finish(error, head.metadata)
    case nil: finish(RPCError(httpStatus: 200), head.metadata)
    }
  }

  private func finish(_ error: RPCError?, _ trailers: Metadata) {
    guard !hasEnded else { return }
    response = .ended
    connection.callEnded(succeeded: error == nil)
    end = .end(error: error, trailers: trailers)
    deadline?.cancel()
    pendingWrites.cancelAll()
  }

  /// Ends the call from this side. What has come and was not read is dropped.
  private func abort(_ error: RPCError) {
    guard !hasEnded else { return }
    headers = nil
    inbox.close()
    finish(error, Metadata())
    connection.reset(stream: id, .cancel)
    serveReader()
  }

  /// What has come cannot be read. A status other than OK, which may have come behind it, says more.
  private func fail(_ error: RPCError) {
    inbox.close()
    if hasEnded {
      if case .end(nil, let trailers)? = end { end = .end(error: error, trailers: trailers) }
    } else {
      finish(error, Metadata())
      connection.reset(stream: id, .cancel)
    }
  }
}
