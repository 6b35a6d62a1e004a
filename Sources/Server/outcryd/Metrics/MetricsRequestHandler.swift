internal import NIOCore
internal import NIOHTTP1

/// Answers one request and closes the connection. Who has not sent a whole request, or taken the whole answer, in time
/// is cut off.
final class MetricsRequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// For a connection, from its beginning to its end.
  private static let timeout = TimeAmount.seconds(30)
  /// A GET has none; more of it than this is not waited for.
  private static let maximumBodyBytes = 16_384

  private let contentType: String
  private let makeText: @Sendable () async -> String
  private var request: HTTPRequestHead?
  private var bodyBytes = 0
  private var hasAnswered = false
  private var deadline: Scheduled<Void>?

  init(contentType: String, makeText: @escaping @Sendable () async -> String) {
    self.contentType = contentType
    self.makeText = makeText
  }

  func handlerAdded(context: ChannelHandlerContext) {
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: Self.timeout) { channel.close(promise: nil) }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    deadline?.cancel()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasAnswered else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      request = head
    case .body(let bytes):
      bodyBytes += bytes.readableBytes
      if bodyBytes > Self.maximumBodyBytes { refuse(.payloadTooLarge, context) }
    case .end:
      if let request { answer(request, context) }
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  // MARK: Answers

  private func answer(_ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
    guard request.uri.prefix(while: { $0 != "?" }) == "/metrics" else { return refuse(.notFound, context) }
    guard request.method == .GET || request.method == .HEAD else {
      return refuse(.methodNotAllowed, context, [("allow", "GET, HEAD")])
    }
    hasAnswered = true
    let isHead = request.method == .HEAD
    let headers = [("content-type", contentType)]
    let text = context.eventLoop.makeFutureWithTask(makeText)
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    text.whenSuccess { text in
      let (handler, context) = bound.value
      handler.write(.ok, headers, text, isHead: isHead, context)
    }
  }

  private func refuse(
    _ status: HTTPResponseStatus, _ context: ChannelHandlerContext, _ headers: [(String, String)] = []
  ) {
    hasAnswered = true
    let isHead = request?.method == .HEAD
    write(
      status, headers + [("content-type", "text/plain; charset=utf-8")], "\(status.reasonPhrase): see /metrics\n",
      isHead: isHead, context)
  }

  private func write(
    _ status: HTTPResponseStatus, _ headers: [(String, String)], _ text: String, isHead: Bool,
    _ context: ChannelHandlerContext
  ) {
    let body = context.channel.allocator.buffer(string: text)
    let fields = HTTPHeaders(
      headers + [("content-length", String(body.readableBytes)), ("connection", "close")])
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: fields))), promise: nil)
    if !isHead { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
  }
}
