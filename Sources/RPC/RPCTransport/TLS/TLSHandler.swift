import NIOCore
import TLS

/// TLS between a socket and its HTTP/2 connection. What HTTP/2 writes before the handshake is complete waits for it:
/// no more than the first frames, since each side needs the other's to go on.
final class TLSHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// The most that a record holds (RFC 8446 §5.1): OpenSSL's buffers need not grow beyond it.
  private static let recordBytes = 16 << 10
  /// How long a peer has to read why it was refused.
  private static let lingerTime = TimeAmount.seconds(1)

  let session: TLSSession
  private let isServer: Bool
  /// Called at most once, with what ended the connection before the peer had said that it would.
  private var onFailure: ((TLSError) -> Void)?
  private var held: [(ByteBuffer, EventLoopPromise<Void>?)] = []
  private var output = ByteBuffer()
  private var isClosing = false

  init(session: TLSSession, isServer: Bool, onFailure: @escaping (TLSError) -> Void) {
    self.session = session
    self.isServer = isServer
    self.onFailure = onFailure
  }

  // MARK: - Channel

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { sendOutput(context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    dropHeld()
  }

  func channelActive(context: ChannelHandlerContext) {
    sendOutput(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    if !isClosing {
      isClosing = true
      do throws(TLSError) { try session.receiveEnd() } catch { report(error) }
    }
    dropHeld()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isClosing else { return }
    let input = unwrapInboundIn(data)
    var plaintext = context.channel.allocator.buffer(capacity: input.readableBytes)
    let failure = input.withUnsafeReadableBytes { bytes -> TLSError? in
      do throws(TLSError) { try session.receive(bytes) { plaintext.writeBytes($0) } } catch { return error }
      return nil
    }
    writeHeld(context)
    sendOutput(context)
    if plaintext.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(plaintext)) }
    if let failure { return fail(failure, context) }
    if session.isClosedByPeer, !isClosing { close(context: context, mode: .all, promise: nil) }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let buffer = unwrapOutboundIn(data)
    if session.isHandshaking {
      held.append((buffer, promise))
    } else {
      encrypt(buffer, promise, context)
    }
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    if mode != .input {
      session.close()
      sendOutput(context)
    }
    if mode == .all { isClosing = true }
    context.close(mode: mode, promise: promise)
  }

  // MARK: - Inside

  private func writeHeld(_ context: ChannelHandlerContext) {
    guard !held.isEmpty, !session.isHandshaking else { return }
    let writes = held
    held = []
    for (buffer, promise) in writes { encrypt(buffer, promise, context) }
    context.flush()
  }

  private func dropHeld() {
    let writes = held
    held = []
    for (_, promise) in writes { promise?.fail(ChannelError.ioOnClosedChannel) }
  }

  private func encrypt(_ buffer: ByteBuffer, _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) {
    output.clear()
    let failure = buffer.withUnsafeReadableBytes { bytes -> TLSError? in
      var rest = bytes[...]
      while !rest.isEmpty {
        let record = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.recordBytes))
        rest = rest.dropFirst(record.count)
        do throws(TLSError) { try session.write(record) } catch { return error }
        takeOutput()
      }
      return nil
    }
    if let failure {
      promise?.fail(failure)
    } else {
      context.write(wrapOutboundOut(output), promise: promise)
    }
  }

  /// What TLS has to say for itself: the handshake, tickets, alerts.
  private func sendOutput(_ context: ChannelHandlerContext) {
    guard session.pendingOutputBytes > 0 else { return }
    output.clear()
    takeOutput()
    context.writeAndFlush(wrapOutboundOut(output), promise: nil)
  }

  private func takeOutput() {
    output.writeWithUnsafeMutableBytes(minimumWritableBytes: session.pendingOutputBytes) {
      session.readOutput(into: $0)
    }
  }

  private func fail(_ error: TLSError, _ context: ChannelHandlerContext) {
    report(error)
    guard !isClosing else { return }
    isClosing = true
    guard isServer else { return context.close(promise: nil) }
    // Closing the whole socket at once could make the kernel throw the alert away.
    context.close(mode: .output, promise: nil)
    let channel = context.channel
    context.eventLoop.scheduleTask(in: Self.lingerTime) { channel.close(promise: nil) }
  }

  private func report(_ error: TLSError) {
    onFailure?(error)
    onFailure = nil
  }
}
