import ProtobufRuntime
import RPCCore
import TradingRuntime

/// Everything that a streaming call said, to its end.
func everythingSaid<Response: ProtobufMessage>(
  _ call: (ResponseWriter<Response>) async throws -> Void
) async throws -> [Response] {
  let recording = RecordingCall()
  do {
    try await call(ResponseWriter(call: recording))
  } catch {
    recording.finish(nil)
    throw error
  }
  recording.finish(nil)
  var messages: [Response] = []
  while let message = try await recording.next(Response.self) { messages.append(message) }
  return messages
}

/// Returns when there is such a job.
func beginning<Job: Sendable>(of job: () async throws -> Job) async -> Job {
  while true {
    if let job = try? await job() { return job }
    await Task.yield()
  }
}

extension World {
  /// The market goes on until a job has ended.
  func goOn<Progress, Outcome>(until job: JobState<Progress, Outcome>) async {
    // Below the work that it waits for, which would not have a thread otherwise.
    let market = Task.detached(priority: .background) { [feed] in
      while !job.status.phase.isFinal {
        feed.step(100)
        await Task.yield()
      }
    }
    await job.wait()
    await market.value
  }
}
