@testable import RPCCore
import Testing

@Suite struct RetryPushbackTests {
  @Test(
    "A6: a pushback is written in milliseconds",
    arguments: [
      (RetryPushback.never, "-1"), (.after(.zero), "0"), (.after(.milliseconds(1_500)), "1500"),
      (.after(.seconds(-1)), "0"), (.after(.seconds(1 << 60)), "2147483647"),
    ])
  func written(pushback: RetryPushback, text: String) {
    var metadata = Metadata()
    metadata.retryPushback = .after(.seconds(9))
    metadata.retryPushback = pushback
    #expect(metadata.values("grpc-retry-pushback-ms") == [text])
    metadata.retryPushback = nil
    #expect(metadata.isEmpty)
  }

  @Test(
    "A6: a pushback that is no number, or a negative one, means never",
    arguments: [
      ("0", RetryPushback.after(.zero)), ("25", .after(.milliseconds(25))), ("-1", .never), ("x", .never), ("", .never),
    ])
  func received(text: String, pushback: RetryPushback) {
    var metadata = Metadata()
    #expect(metadata.retryPushback == nil)
    metadata.appendReceived(name: "grpc-retry-pushback-ms", value: .ascii(text))
    #expect(metadata.retryPushback == pushback)
  }

  @Test("A6: the requests that are kept are bounded for a call and for a client")
  func buffer() throws {
    let message = try FramedMessage(TestMessage(value: Array(repeating: 1, count: 100)))
    let size = message.bytes.count
    let context = RetryContext(
      ServiceConfiguration(), bufferLimits: RetryBufferLimits(callBytes: 2 * size, clientBytes: 3 * size))
    var first = ReplayBuffer(context), second = ReplayBuffer(context)
    let taken = [first.append(message), first.append(message), second.append(message), second.append(message)]
    #expect(taken == [true, true, true, false])
    #expect(second.messages.isEmpty)
    #expect(context.heldBytes == 2 * size)
    let others = [first.append(message), second.append(message)]
    #expect(others == [false, true])
    #expect(context.heldBytes == size)
    second.removeAll()
    #expect(context.heldBytes == 0)
  }
}
