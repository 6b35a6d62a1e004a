import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

/// One open Watch call and its reader.
final class Probe<Response: WatchMessage>: Sendable {
  let call = RecordingCall()
  private let serving: Task<Void, any Error>

  init(_ serve: @escaping @Sendable (ResponseWriter<Response>) async throws -> Void) {
    let call = call
    serving = Task {
      defer { call.finish(nil) }
      try await serve(ResponseWriter(call: call))
    }
  }

  func next() async throws -> Response? { try await call.next(Response.self) }

  /// The next message, which must be there.
  func expectNext() async throws -> Response { try #require(await next()) }

  /// Everything up to the end of the stream.
  func rest() async throws -> [Response] {
    var messages: [Response] = []
    while let message = try await next() { messages.append(message) }
    return messages
  }

  /// The next messages that are events, heartbeats passed over.
  func events(_ count: Int) async throws -> [Response] {
    var events: [Response] = []
    while events.count < count {
      let message = try await expectNext()
      if message.happening != nil { events.append(message) }
      if message.closing != nil { break }
    }
    return events
  }

  /// Reads up to the end of the snapshot, and answers with its items.
  func snapshot() async throws -> [Response] {
    var items: [Response] = []
    while true {
      let message = try await expectNext()
      if message.item != nil { items.append(message) }
      if message.snapshotEnd != nil { return items }
    }
  }

  func cancel() { serving.cancel() }

  /// How the handler ended: nil for OK.
  func ending() async -> (any Error)? {
    do {
      try await serving.value
      return nil
    } catch {
      return error
    }
  }
}
