import OutcryContract
import RPCCore
import Synchronization

/// Reads a Watch stream to its end and writes it: rows for people, envelopes for scripts.
///
/// A stream that is cut is opened again after what was written, for as long as the options say; every event is written once.
struct Watch<Request: WatchRequest, Envelope: WatchEnvelope>: Sendable {
  /// Why reading ended.
  private enum Outcome: Sendable {
    case closed(Outcry.V1.StreamClosing)
    /// The stream ended without saying why.
    case ended
    /// As much as was asked for has come.
    case enough
    case interrupted

    /// Whether another stream may have more to tell.
    var mayBeResumed: Bool {
      switch self {
      case .closed(let closing): closing.reason == .slowReader || closing.reason == .serverShutdown
      case .ended, .enough, .interrupted: false
      }
    }
  }

  let request: Request
  let columns: [Column<Envelope.Item>]
  let options: WatchOptions
  /// The command line of this watch, without `--from`.
  let commandLine: String
  let open: @Sendable (Request) -> ResponseStream<Envelope>
  /// Whether an item is what the reader has waited for.
  var isLast: (@Sendable (Envelope.Item) -> Bool)?

  func run(_ context: CommandContext) async throws {
    let progress = ProgressBox()
    do {
      switch try await race(context, progress) {
      case .enough: break
      case .interrupted: try remarkHowToGoOn(context, progress)
      case .ended: try failUnlessReached()
      case .closed(let closing): try close(closing, context)
      }
    } catch let error as RPCError {
      guard let revision = progress.value.resumeRevision else { throw error }
      throw CallFailure(error, nextSteps: ["go on with: \(command(after: revision))"])
    }
  }

  /// Reading, Ctrl-C and the time limit of opening: whichever comes first.
  private func race(_ context: CommandContext, _ progress: ProgressBox) async throws -> Outcome {
    try await withThrowingTaskGroup(of: Outcome?.self) { group in
      group.addTask { try await read(context, progress) }
      group.addTask {
        for await _ in context.environment.interruptions() { return .interrupted }
        return nil
      }
      group.addTask {
        try await Task.sleep(for: context.timeout)
        if progress.value.isOpen { return nil }
        throw RPCError(code: .deadlineExceeded, message: "the server did not open the stream in time")
      }
      defer { group.cancelAll() }
      while let result = try await group.next() {
        if let result { return result }
      }
      return .ended
    }
  }

  private func read(_ context: CommandContext, _ progress: ProgressBox) async throws -> Outcome {
    var request = request
    var patience = Patience(.seconds(options.resumeSeconds))
    var shown: UInt64?
    while true {
      let before = progress.value.items
      do {
        let outcome = try await read(open(request), after: shown, context, progress)
        guard outcome.mayBeResumed, let next = resumption(progress), await patience.allowsAnother() else {
          return outcome
        }
        request.start = next
      } catch let error as RPCError where error.code == .unavailable {
        guard let next = resumption(progress), await patience.allowsAnother() else { throw error }
        request.start = next
      }
      shown = progress.value.resumeRevision
      // Whoever gets something on each connection gets on.
      if progress.value.items > before { patience = Patience(.seconds(options.resumeSeconds)) }
    }
  }

  /// Where another stream can go on; nil when that is not known, within a snapshot.
  private func resumption(_ progress: ProgressBox) -> Outcry.V1.WatchStart? {
    if let revision = progress.value.resumeRevision { return .init(position: .afterRevision(revision)) }
    return progress.value.items == 0 ? options.from.start : nil
  }

  /// - Parameter shown: events up to this revision came on an earlier stream.
  private func read(
    _ stream: ResponseStream<Envelope>, after shown: UInt64?, _ context: CommandContext, _ progress: ProgressBox
  ) async throws -> Outcome {
    let table = Table.watching(columns)
    for try await envelope in stream {
      if context.format == .table, !progress.value.isOpen {
        try context.write(table.streamHeader(style: context.style))
      }
      if let shown, case .event = envelope.part, envelope.revision <= shown { continue }
      progress.take(envelope, startsWithSnapshot: options.from == .snapshot)
      if context.format == .json { try context.write(envelope.jsonLine()) }
      switch envelope.part {
      case .snapshot(let item), .event(let item):
        if context.format == .table {
          try context.write(table.streamRow(WatchRow(revision: envelope.revision, item: item), style: context.style))
        }
        if isLast?(item) == true || options.count == progress.value.items { return .enough }
      case .closing(let closing): return .closed(closing)
      case .opened, .snapshotEnd, .heartbeat, .unknown: break
      }
    }
    return .ended
  }

  private func close(_ closing: Outcry.V1.StreamClosing, _ context: CommandContext) throws {
    switch closing.reason {
    case .sessionEnded, .replayEnded:
      try context.remark(closing.message.isEmpty ? "the session has ended" : closing.message)
      try failUnlessReached()
    default:
      let words = closing.message.isEmpty ? "the server has closed the stream" : closing.message
      throw CallFailure(
        RPCError(code: .unavailable, message: "\(closing.reason.word): \(words)"),
        nextSteps: ["go on with: \(command(after: closing.resumeAfterRevision))"], replacesSuggestions: true)
    }
  }

  /// The end of a stream is a failure for who waited for something that did not come.
  private func failUnlessReached() throws {
    guard isLast != nil else { return }
    throw CallFailure(
      RPCError(code: .failedPrecondition, message: "the stream ended before what --until waits for"),
      replacesSuggestions: true)
  }

  private func remarkHowToGoOn(_ context: CommandContext, _ progress: ProgressBox) throws {
    guard context.environment.standardError.isTerminal, let revision = progress.value.resumeRevision else { return }
    try context.remark("\ngo on with: \(command(after: revision))")
  }

  private func command(after revision: UInt64) -> String { "\(commandLine) --from \(revision)" }
}

/// The progress of a watch, shared between the task that reads and those that race it.
private final class ProgressBox: Sendable {
  private let state = Mutex(WatchProgress())

  var value: WatchProgress { state.withLock { $0 } }

  func take(_ envelope: some WatchEnvelope, startsWithSnapshot: Bool) {
    state.withLock { $0.take(envelope, startsWithSnapshot: startsWithSnapshot) }
  }
}
