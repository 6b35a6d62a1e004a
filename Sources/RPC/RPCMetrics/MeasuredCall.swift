import MessageCompression
import RPCCore
import Synchronization

/// A call that is passed on, and counted on its way.
final class MeasuredCall: ServerCall {
  private let call: any ServerCall
  private let instruments: MethodInstruments
  private let deadline: ContinuousClock.Instant?
  private let start = ContinuousClock.now
  private let sentBytes = Atomic(0)
  private let receivedBytes = Atomic(0)

  init(_ call: any ServerCall, deadline: ContinuousClock.Instant?, instruments: MethodInstruments) {
    self.call = call
    self.deadline = deadline
    self.instruments = instruments
  }

  var limits: MessageLimits { call.limits }
  var sendEncoding: CompressionAlgorithm { call.sendEncoding }

  func receiveMessage() async throws -> ReceivedMessage? {
    guard let message = try await call.receiveMessage() else { return nil }
    receivedBytes.wrappingAdd(message.bytes.count, ordering: .relaxed)
    return message
  }

  func receiveAvailable() throws -> AvailableMessage {
    let available = try call.receiveAvailable()
    if case .message(let message) = available {
      receivedBytes.wrappingAdd(message.bytes.count, ordering: .relaxed)
    }
    return available
  }

  func sendIfRoom(_ message: FramedMessage) throws -> Bool {
    guard try call.sendIfRoom(message) else { return false }
    sentBytes.wrappingAdd(message.payload.count, ordering: .relaxed)
    return true
  }

  func sendHeaders() async throws {
    try await call.sendHeaders()
  }

  func sendMessage(_ message: FramedMessage) async throws {
    try await call.sendMessage(message)
    sentBytes.wrappingAdd(message.payload.count, ordering: .relaxed)
  }

  func finish(_ error: RPCError?) {
    // Counted before it is sent: who has the answer finds it counted.
    let now = ContinuousClock.now
    instruments.ended(
      code(error, at: now), duration: now - start, sentBytes: sentBytes.load(ordering: .relaxed),
      receivedBytes: receivedBytes.load(ordering: .relaxed))
    call.finish(error)
  }

  /// A call that its transport has ended is one whose task is cancelled, whatever the handler made of that: the caller
  /// has got DEADLINE_EXCEEDED when the deadline has passed, and has gone or was cut off when it has not.
  private func code(_ error: RPCError?, at now: ContinuousClock.Instant) -> RPCStatus.Code {
    guard Task.isCancelled else { return error?.code ?? .ok }
    if let deadline, deadline <= now { return .deadlineExceeded }
    return .cancelled
  }
}
