import HTTP2
import MessageCompression
import NIOCore
import RPCCore

/// One call at the server, between its HTTP/2 stream and its handler.
///
/// Sendable because its state is confined to the event loop of its connection: handlers prefer that loop and mostly
/// are on it already, and every entry from another thread goes there first.
final class ServerStream: ServerCall, @unchecked Sendable {
  /// A task that waits for a message. An object, so that there is little to look at while none waits.
  private final class Reader {
    let token: WaitToken
    let continuation: CheckedContinuation<ReceivedMessage?, any Error>

    init(_ token: WaitToken, _ continuation: CheckedContinuation<ReceivedMessage?, any Error>) {
      self.token = token
      self.continuation = continuation
    }
  }

  /// → `waiting` → `running` → `ended`, or from `waiting` to `ended` when the call ends before its request has come.
  private enum Handler {
    case waiting(MethodHandler, ServerContext)
    case running(Task<Void, Never>)
    case ended
  }

  let id: HTTP2StreamID
  let limits: MessageLimits
  private let connection: ServerConnection
  private let state: ServerCallState
  /// What the response can be compressed with.
  private let responseEncoding: CompressionAlgorithm

  private var inbox: MessageInbox
  private var reader: Reader?
  private var pendingWrites = PendingWrites()
  private var hasSentHeaders = false
  private var isFinished = false
  private var handler: Handler
  private var deadline: Scheduled<Void>?
  private var stall = StallTimer()

  init(
    id: HTTP2StreamID, connection: ServerConnection, limits: MessageLimits, state: ServerCallState,
    requestEncoding: CompressionAlgorithm, responseEncoding: CompressionAlgorithm
  ) {
    self.id = id
    self.connection = connection
    self.limits = limits
    self.handler = .ended
    self.state = state
    self.responseEncoding = responseEncoding
    self.inbox = MessageInbox(maximumMessageBytes: limits.maximumReceiveBytes, encoding: requestEncoding)
  }

  private var eventLoop: any EventLoop { connection.eventLoop }

  // MARK: - ServerCall

  var sendEncoding: CompressionAlgorithm { state.encoding(available: responseEncoding) }

  func receiveAvailable() throws -> AvailableMessage {
    guard eventLoop.inEventLoop, reader == nil else { return .wait }
    return try takeNext()
  }

  func sendIfRoom(_ message: FramedMessage) throws -> Bool {
    guard eventLoop.inEventLoop, hasRoom else { return false }
    try write(message)
    return true
  }

  func receiveMessage() async throws -> ReceivedMessage? {
    switch try receiveAvailable() {
    case .message(let message): return message
    case .end: return nil
    case .wait: break
    }
    let token = WaitToken()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        eventLoop.run { self.wait(token, continuation) }
      }
    } onCancel: {
      token.cancel()
      eventLoop.run { self.cancelReader(token) }
    }
  }

  func sendHeaders() async throws {
    if eventLoop.inEventLoop { return try startResponse() }
    try await eventLoop.submit { try self.startResponse() }.get()
  }

  func sendMessage(_ message: FramedMessage) async throws {
    if try sendIfRoom(message) { return }
    let token = WaitToken()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        eventLoop.run { self.wait(message, token, continuation) }
      }
    } onCancel: {
      token.cancel()
      eventLoop.run { self.pendingWrites.cancel(token) }
    }
  }

  /// The last that a handler's task does. It no longer counts when its caller learns of that, who may at once make
  /// another call in its place.
  func finish(_ error: RPCError?) {
    if eventLoop.inEventLoop { returned(error) } else { eventLoop.execute { self.returned(error) } }
  }

  private func returned(_ error: RPCError?) {
    end(error)
    connection.handlerReturned()
  }

  // MARK: - From the connection

  /// Runs the handler: at once when its requests are a stream, and otherwise when it need not wait for its request.
  func start(with method: MethodHandler, _ context: ServerContext) {
    handler = .waiting(method, context)
    runHandlerIfReady()
  }

  private func runHandlerIfReady() {
    guard case .waiting(let method, let context) = handler else { return }
    guard method.descriptor.kind.streamsRequests || inbox.isComplete else { return }
    // The task may start at once, and come to its end before it is known here.
    handler = .ended
    let task = connection.run(self, method, context)
    if !isFinished { handler = .running(task) }
  }

  private func cancelHandler() {
    switch handler {
    case .waiting: connection.handlerReturned()
    case .running(let task): task.cancel()
    case .ended: break
    }
    handler = .ended
  }

  func setDeadline(in timeout: Duration) {
    deadline = eventLoop.scheduleTask(in: TimeAmount(timeout)) { self.deadlinePassed() }
  }

  /// Bytes held for the handler.
  var bufferedBytes: Int { inbox.bufferedBytes }

  func received(_ bytes: [UInt8]) {
    let before = inbox.messageCount
    inbox.append(bytes)
    connection.activity.receivedMessages(inbox.messageCount &- before)
    serveReader()
    runHandlerIfReady()
  }

  func receivedEnd() {
    inbox.end()
    serveReader()
    runHandlerIfReady()
  }

  /// What is queued has fallen below its mark.
  func drained() {
    while hasQueueRoom, let message = pendingWrites.takeFirst() { send(message) }
    askForDrain()
  }

  /// The stream is gone: the handler's task learns of it by being cancelled.
  func closed() {
    markFinished(succeeded: false)
    deadline?.cancel()
    deadline = nil
    cancelHandler()
    inbox.close()
    pendingWrites.cancelAll()
    cancelReader()
  }

  /// Ends the call for a reason that is not the handler's.
  func abort(_ error: RPCError) {
    end(error)
    cancelHandler()
  }

  /// Ends the call when its client has taken nothing of what waits for too long.
  func checkProgress() {
    let isStalled = stall.tick(
      .now, progress: connection.session.progressWhileWaiting(stream: id),
      timeout: connection.limits.stalledStreamTimeout)
    guard isStalled else { return }
    connection.counters.passed(.stalledStreamTime)
    markFinished(succeeded: false)
    connection.reset(stream: id, .enhanceYourCalm)
    pendingWrites.cancelAll()
    cancelHandler()
  }

  // MARK: - Reading

  private func takeNext() throws -> AvailableMessage {
    if isFinished { throw CancellationError() }
    defer { connection.consume(inbox.takeConsumed(), stream: id) }
    switch inbox.takeNext() {
    case .message(let message): return .message(message)
    case .end: return .end
    case .failure(let error): throw error
    case .wait: return .wait
    }
  }

  private func wait(
    _ token: WaitToken, _ continuation: CheckedContinuation<ReceivedMessage?, any Error>
  ) {
    guard !token.isCancelled else { return continuation.resume(throwing: CancellationError()) }
    guard reader == nil else {
      return continuation.resume(throwing: RPCError(code: .internal, message: "two tasks read the same requests"))
    }
    reader = Reader(token, continuation)
    serveReader()
  }

  private func serveReader() {
    guard let waiting = reader else { return connection.consume(inbox.takeConsumed(), stream: id) }
    do {
      let message: ReceivedMessage?
      switch try takeNext() {
      case .message(let next): message = next
      case .end: message = nil
      case .wait: return
      }
      reader = nil
      waiting.continuation.resume(returning: message)
    } catch {
      reader = nil
      waiting.continuation.resume(throwing: error)
    }
  }

  private func cancelReader(_ token: WaitToken) {
    if reader?.token === token { cancelReader() }
  }

  private func cancelReader() {
    guard let waiting = reader else { return }
    reader = nil
    waiting.continuation.resume(throwing: CancellationError())
  }

  // MARK: - Writing

  private var hasOwnRoom: Bool {
    connection.session.queuedBytes(stream: id) <= connection.limits.maximumQueuedResponseBytes
  }

  private var hasQueueRoom: Bool { hasOwnRoom && connection.hasQueueRoom }

  private var hasRoom: Bool { pendingWrites.isEmpty && hasQueueRoom }

  private func startResponse() throws {
    guard !isFinished else { throw CancellationError() }
    guard !hasSentHeaders else { return }
    hasSentHeaders = true
    connection.respond(
      ResponseFields.headers(state.headers, encoding: sendEncoding), stream: id, endStream: false)
  }

  private func write(_ message: FramedMessage) throws {
    try startResponse()
    send(message)
    connection.setNeedsFlush()
  }

  private func send(_ message: FramedMessage) {
    connection.session.send(message.bytes, stream: id)
    connection.activity.sentMessage()
  }

  private func wait(_ message: FramedMessage, _ token: WaitToken, _ continuation: PendingWrites.Continuation) {
    guard !token.isCancelled, !isFinished else { return continuation.resume(throwing: CancellationError()) }
    if hasRoom {
      continuation.resume(with: Result { try write(message) })
    } else {
      let isFirst = pendingWrites.isEmpty
      pendingWrites.append(message, token: token, continuation: continuation)
      guard isFirst else { return }
      if hasOwnRoom { connection.counters.passed(.queuedConnectionBytes) }
      askForDrain()
    }
  }

  private func askForDrain() {
    guard !pendingWrites.isEmpty else { return }
    guard !hasOwnRoom else { return connection.waitForRoom(id) }
    connection.session.notifyWhenDrained(
      stream: id, to: connection.limits.maximumQueuedResponseBytes / 2)
  }

  // MARK: - The end

  private func markFinished(succeeded: Bool) {
    guard !isFinished else { return }
    isFinished = true
    connection.calls.end(succeeded: succeeded)
  }

  private func end(_ error: RPCError?) {
    guard !isFinished else { return }
    markFinished(succeeded: error == nil)
    if error?.cause is MessageTooLarge { connection.counters.passed(.messageBytes) }
    let trailers = state.trailers
    if hasSentHeaders {
      connection.finish(ResponseFields.trailers(error, trailers), stream: id)
    } else {
      let headers = state.headers
      connection.respond(
        ResponseFields.trailersOnly(error, headers: headers, trailers), stream: id, endStream: true)
    }
    inbox.close()
    pendingWrites.cancelAll()
    cancelReader()
  }

  private func deadlinePassed() {
    if isFinished || connection.session.queuedBytes(stream: id) > 0 {
      // The client does not read, so it would not get to the status either.
      connection.reset(stream: id, .cancel)
    } else {
      end(RPCError(code: .deadlineExceeded, message: "the deadline has passed"))
    }
    cancelHandler()
  }
}
