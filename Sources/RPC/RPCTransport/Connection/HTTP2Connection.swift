import HTTP2
import NIOCore

/// Carries the bytes of an HTTP/2 session over a channel, and its events to a delegate.
///
/// What is submitted to the session during one turn of the event loop goes out in one write. Nothing is taken from the
/// session, and nothing read from the peer, while the channel has more to write than its high-water mark: a peer that
/// does not read cannot make this side queue its answers.
///
/// Sendable because all of it is confined to the event loop of its channel; its methods are called there only.
final class HTTP2Connection: ChannelDuplexHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = Never
  typealias OutboundIn = Never
  typealias OutboundOut = ByteBuffer

  /// Output is written in pieces of about this size.
  private static let writeBytes = 64 << 10
  /// How long a peer has to close its side after this side has said all.
  private static let lingerTime = TimeAmount.seconds(1)

  let eventLoop: any EventLoop
  let session: HTTP2Session
  private let polling: BusyPolling?
  private var socket: NIOBSDSocket.Handle?
  /// Broken when the channel becomes inactive.
  private var delegate: (any HTTP2ConnectionDelegate)?
  private var context: ChannelHandlerContext?
  private var isFlushScheduled = false
  private var isFlushing = false
  private var isReadPending = false
  private var closesWhenFlushed = false
  private var isClosing = false
  /// Whether anything has come since this was last cleared.
  var hasReceived = false

  init(eventLoop: any EventLoop, session: HTTP2Session, polling: BusyPolling? = nil) {
    self.eventLoop = eventLoop
    self.session = session
    self.polling = polling
  }

  func start(_ delegate: any HTTP2ConnectionDelegate) {
    self.delegate = delegate
  }

  // MARK: - Channel

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    // Not every channel has a socket.
    if polling != nil { socket = try? context.pipeline.syncOperations.withUnsafeTransportIfAvailable { $0 } }
    if context.channel.isActive { setNeedsFlush() }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    finish()
  }

  func channelActive(context: ChannelHandlerContext) {
    setNeedsFlush()
  }

  func channelInactive(context: ChannelHandlerContext) {
    finish()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isClosing else { return }
    hasReceived = true
    if let socket { polling?.received(socket) }
    let buffer = unwrapInboundIn(data)
    let failure = buffer.withUnsafeReadableBytes { bytes -> HTTP2Error? in
      do throws(HTTP2Error) { try session.receive(bytes) } catch { return error }
      return nil
    }
    deliverEvents()
    if failure == nil { setNeedsFlush() } else { closeAfterFlush() }
  }

  func read(context: ChannelHandlerContext) {
    if context.channel.isWritable { context.read() } else { isReadPending = true }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    guard context.channel.isWritable else { return }
    setNeedsFlush()
    if isReadPending {
      isReadPending = false
      context.read()
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    closeNow()
  }

  // MARK: - For the owner

  /// nil before the connection is part of one, and once it is closed.
  var channel: (any Channel)? { context?.channel }

  /// What has been submitted to the session goes out at the end of this turn of the event loop.
  func setNeedsFlush() {
    guard !isFlushScheduled, !isFlushing, context != nil else { return }
    isFlushScheduled = true
    eventLoop.execute { self.flush() }
  }

  /// Writes what the session has, then closes.
  func closeAfterFlush() {
    closesWhenFlushed = true
    flush()
  }

  func closeNow() {
    isClosing = true
    context?.close(promise: nil)
  }

  // MARK: - Inside

  private func flush() {
    isFlushScheduled = false
    guard let context, !isFlushing, !isClosing else { return }
    isFlushing = true
    var output = OutputBuffers.take()
    var wroteAnything = false
    var failed = false
    while context.channel.isWritable, !failed {
      output.clear()
      do throws(HTTP2Error) {
        try session.takeOutput(limit: Self.writeBytes) { output.writeBytes($0) }
      } catch {
        failed = true
      }
      let mayHaveMore = deliverEvents()
      if output.readableBytes > 0 {
        context.write(wrapOutboundOut(output), promise: nil)
        wroteAnything = true
      } else if !mayHaveMore {
        break
      }
    }
    isFlushing = false
    if wroteAnything {
      context.flush()
      if let socket { polling?.answered(socket) }
    }
    OutputBuffers.giveBack(&output)
    if failed || closesWhenFlushed || (!session.wantsToRead && !session.wantsToWrite) { closeOutput() }
  }

  /// - Returns: whether there were any, each of which can have led to something to send.
  @discardableResult
  private func deliverEvents() -> Bool {
    session.takeEvents { delegate?.received($0) }
  }

  /// Closing the whole socket at once could make the kernel throw away what the peer has not read yet.
  private func closeOutput() {
    guard let context, !isClosing else { return }
    isClosing = true
    context.close(mode: .output, promise: nil)
    let channel = context.channel
    eventLoop.scheduleTask(in: Self.lingerTime) { channel.close(promise: nil) }
  }

  private func finish() {
    context = nil
    if let socket { polling?.closed(socket) }
    socket = nil
    isClosing = true
    let delegate = delegate
    self.delegate = nil
    delegate?.connectionClosed()
  }
}
