import NIOCore
import NIOPosix

/// A server of frames that are made by hand, for what no HTTP/2 library would send, or not at that moment. `script`
/// runs with each frame that comes. SETTINGS and PING are acknowledged without it.
final class FrameServer: Sendable {
  struct Frame: Hashable, Sendable {
    enum Kind: UInt8 {
      case data = 0, headers = 1, reset = 3, settings = 4, ping = 6, goAway = 7, windowUpdate = 8
    }

    static let endStream: UInt8 = 1
    static let acknowledgement: UInt8 = 1
    static let endHeaders: UInt8 = 4

    var kind: Kind?
    var flags: UInt8 = 0
    var stream: UInt32 = 0
    var payload: [UInt8] = []

    var endsStream: Bool { (kind == .data || kind == .headers) && flags & Self.endStream != 0 }
    var isAcknowledgement: Bool { (kind == .settings || kind == .ping) && flags & Self.acknowledgement != 0 }
  }

  typealias Script = @Sendable (Frame, Peer) -> Void

  private let channel: any Channel
  let target: String

  private init(channel: any Channel) {
    self.channel = channel
    self.target = "127.0.0.1:\(channel.localAddress?.port ?? 0)"
  }

  /// - Parameter greets: whether SETTINGS are sent at once, and those of the client acknowledged; a script can do both
  ///   later.
  @discardableResult
  static func run<Result>(
    greets: Bool = true, _ script: @escaping Script, _ body: (FrameServer) async throws -> Result
  ) async throws -> Result {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Peer(channel: channel, greets: greets, script: script))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    do {
      let result = try await body(FrameServer(channel: channel))
      try await channel.close()
      return result
    } catch {
      try await channel.close()
      throw error
    }
  }

  /// One connection. Sendable because its state is confined to its event loop.
  final class Peer: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let prefaceBytes = 24
    private let channel: any Channel
    private let greets: Bool
    private let script: Script
    private var received = ByteBuffer()
    private var hasPreface = false

    init(channel: any Channel, greets: Bool, script: @escaping Script) {
      self.channel = channel
      self.greets = greets
      self.script = script
    }

    func channelActive(context: ChannelHandlerContext) {
      if greets { send(Frame(kind: .settings)) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      var buffer = unwrapInboundIn(data)
      received.writeBuffer(&buffer)
      if !hasPreface {
        guard received.readSlice(length: Self.prefaceBytes) != nil else { return }
        hasPreface = true
      }
      while let frame = nextFrame() {
        // The first frame of a server must be its own SETTINGS.
        if greets, !frame.isAcknowledgement, frame.kind == .settings { send(Frame(kind: .settings, flags: 1)) }
        if !frame.isAcknowledgement, frame.kind == .ping { send(Frame(kind: .ping, flags: 1, payload: frame.payload)) }
        script(frame, self)
      }
    }

    /// From any thread.
    func send(_ frames: Frame...) {
      var buffer = ByteBuffer()
      for frame in frames {
        let length = UInt32(frame.payload.count)
        buffer.writeBytes([UInt8(length >> 16 & 0xFF), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)])
        buffer.writeInteger(frame.kind?.rawValue ?? 0xFF)
        buffer.writeInteger(frame.flags)
        buffer.writeInteger(frame.stream)
        buffer.writeBytes(frame.payload)
      }
      channel.writeAndFlush(buffer, promise: nil)
    }

    func close() {
      channel.close(promise: nil)
    }

    private func nextFrame() -> Frame? {
      let start = received.readerIndex
      guard let head = received.getBytes(at: start, length: 9) else { return nil }
      let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      guard received.readableBytes >= 9 + length else { return nil }
      received.moveReaderIndex(forwardBy: 9)
      let stream = head[5...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
      return Frame(
        kind: Frame.Kind(rawValue: head[3]), flags: head[4], stream: stream,
        payload: received.readBytes(length: length) ?? [])
    }
  }
}

extension FrameServer.Frame {
  /// A header block of literals alone (RFC 7541 §6.2.2), which leave the table of the peer as it is.
  static func headers(
    _ fields: KeyValuePairs<String, String>, stream: UInt32, endStream: Bool = false
  ) -> FrameServer.Frame {
    var block: [UInt8] = []
    for (name, value) in fields {
      block.append(0)
      for text in [name, value] { block += [UInt8(text.utf8.count)] + text.utf8 }
    }
    return FrameServer.Frame(
      kind: .headers, flags: endHeaders | (endStream ? Self.endStream : 0), stream: stream, payload: block)
  }

  /// SETTINGS with one entry.
  static func setting(_ identifier: UInt16, _ value: UInt32) -> FrameServer.Frame {
    FrameServer.Frame(
      kind: .settings,
      payload: [UInt8(identifier >> 8), UInt8(identifier & 0xFF)] + bytes(value))
  }

  static func maximumConcurrentStreams(_ value: UInt32) -> FrameServer.Frame { setting(3, value) }

  static func goAway(lastStream: UInt32, code: UInt32 = 0) -> FrameServer.Frame {
    FrameServer.Frame(kind: .goAway, payload: bytes(lastStream) + bytes(code))
  }

  static func reset(stream: UInt32, code: UInt32) -> FrameServer.Frame {
    FrameServer.Frame(kind: .reset, stream: stream, payload: bytes(code))
  }

  static func ping(_ number: UInt8) -> FrameServer.Frame {
    FrameServer.Frame(kind: .ping, payload: [0, 0, 0, 0, 0, 0, 0, number])
  }

  static func message(stream: UInt32) -> FrameServer.Frame {
    FrameServer.Frame(kind: .data, stream: stream, payload: framed())
  }

  private static func bytes(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
  }
}

extension FrameServer.Peer {
  /// One message and OK.
  func answer(_ stream: UInt32) {
    send(
      .headers([":status": "200", "content-type": "application/grpc"], stream: stream), .message(stream: stream),
      .headers(["grpc-status": "0"], stream: stream, endStream: true))
  }
}
