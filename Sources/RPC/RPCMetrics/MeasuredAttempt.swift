import MessageCompression
import RPCCore
import Synchronization

/// An attempt of a call that is passed on, and counted on its way. One that is dropped before its status has been read was
/// cancelled.
final class MeasuredAttempt: ClientCall {
  private let call: any ClientCall
  private let instruments: ClientMethodInstruments
  private let start: ContinuousClock.Instant
  private let sentBytes = Atomic(0)
  private let receivedBytes = Atomic(0)
  private let hasEnded = Atomic(false)

  init(_ call: any ClientCall, start: ContinuousClock.Instant, instruments: ClientMethodInstruments) {
    self.call = call
    self.start = start
    self.instruments = instruments
  }

  deinit {
    ended(.cancelled)
  }

  var limits: MessageLimits { call.limits }
  var sendEncoding: CompressionAlgorithm { call.sendEncoding }

  func sendMessage(_ message: FramedMessage) async throws {
    try await call.sendMessage(message)
    sentBytes.wrappingAdd(message.payload.count, ordering: .relaxed)
  }

  func enqueue(_ messages: [FramedMessage], halfClose: Bool) {
    for message in messages { sentBytes.wrappingAdd(message.payload.count, ordering: .relaxed) }
    call.enqueue(messages, halfClose: halfClose)
  }

  func halfClose() {
    call.halfClose()
  }

  func receive() async throws -> ClientCallPart? {
    let part = try await call.receive()
    switch part {
    case .message(let message): receivedBytes.wrappingAdd(message.bytes.count, ordering: .relaxed)
    case .end(let error, _): ended(error?.code ?? .ok)
    case .headers, nil: break
    }
    return part
  }

  func cancel() {
    call.cancel()
    ended(.cancelled)
  }

  private func ended(_ code: RPCStatus.Code) {
    guard !hasEnded.exchange(true, ordering: .relaxed) else { return }
    instruments.attemptEnded(
      code, duration: .now - start, sentBytes: sentBytes.load(ordering: .relaxed),
      receivedBytes: receivedBytes.load(ordering: .relaxed))
  }
}
