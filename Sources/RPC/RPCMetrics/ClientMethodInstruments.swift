import CoreMetrics
import RPCCore
import Synchronization

/// The instruments of one method of a client. Those with a status are made when a call first ends with it.
final class ClientMethodInstruments: Sendable {
  private struct AttemptOutcome {
    let duration: Recorder
    let sentSize: Recorder
    let receivedSize: Recorder
  }

  private let dimensions: [(String, String)]
  private let factory: any MetricsFactory
  private let startedAttempts: Counter
  private let attemptOutcomes = Mutex<[RPCStatus.Code: AttemptOutcome]>([:])
  private let callDurations = Mutex<[RPCStatus.Code: Recorder]>([:])

  init(method: String, target: String, factory: any MetricsFactory) {
    self.dimensions = [("grpc.method", method), ("grpc.target", target)]
    self.factory = factory
    startedAttempts = Counter(
      label: ClientInstrument.attemptStarted.rawValue, dimensions: dimensions, factory: factory)
  }

  func attemptStarted() {
    startedAttempts.increment()
  }

  func attemptEnded(_ code: RPCStatus.Code, duration: Duration, sentBytes: Int, receivedBytes: Int) {
    let outcome = attemptOutcomes.withLock { outcomes in
      if let known = outcomes[code] { return known }
      let made = AttemptOutcome(
        duration: recorder(.attemptDuration, code), sentSize: recorder(.attemptSentSize, code),
        receivedSize: recorder(.attemptReceivedSize, code))
      outcomes[code] = made
      return made
    }
    outcome.duration.record(duration.inSeconds)
    outcome.sentSize.record(sentBytes)
    outcome.receivedSize.record(receivedBytes)
  }

  func callEnded(_ code: RPCStatus.Code, duration: Duration) {
    let durationRecorder = callDurations.withLock { durations in
      if let known = durations[code] { return known }
      let made = recorder(.callDuration, code)
      durations[code] = made
      return made
    }
    durationRecorder.record(duration.inSeconds)
  }

  private func recorder(_ instrument: ClientInstrument, _ code: RPCStatus.Code) -> Recorder {
    Recorder(
      label: instrument.rawValue, dimensions: dimensions + [("grpc.status", code.name)], aggregate: true,
      factory: factory)
  }
}
