import CoreMetrics
import RPCCore
import Synchronization

/// The instruments of one method. Those with a status are made when a call first ends with it: most never do.
final class MethodInstruments: MethodObserver {
  private struct Outcome {
    let duration: Recorder
    let sentSize: Recorder
    let receivedSize: Recorder
  }

  private let method: String
  private let factory: any MetricsFactory
  private let startedCalls: Counter
  private let outcomes = Mutex<[RPCStatus.Code: Outcome]>([:])

  init(method: String, factory: any MetricsFactory) {
    self.method = method
    self.factory = factory
    startedCalls = Counter(
      label: ServerInstrument.started.rawValue, dimensions: [("grpc.method", method)], factory: factory)
  }

  func observe(_ call: any ServerCall, context: ServerContext) -> any ServerCall {
    started()
    return MeasuredCall(call, deadline: context.deadline, instruments: self)
  }

  func started() {
    startedCalls.increment()
  }

  func ended(_ code: RPCStatus.Code, duration: Duration, sentBytes: Int, receivedBytes: Int) {
    let outcome = outcomes.withLock { outcomes in
      if let known = outcomes[code] { return known }
      let outcome = makeOutcome(code)
      outcomes[code] = outcome
      return outcome
    }
    outcome.duration.record(duration.inSeconds)
    outcome.sentSize.record(sentBytes)
    outcome.receivedSize.record(receivedBytes)
  }

  private func makeOutcome(_ code: RPCStatus.Code) -> Outcome {
    let dimensions = [("grpc.method", method), ("grpc.status", code.name)]
    func recorder(_ instrument: ServerInstrument) -> Recorder {
      Recorder(label: instrument.rawValue, dimensions: dimensions, aggregate: true, factory: factory)
    }
    return Outcome(
      duration: recorder(.duration), sentSize: recorder(.sentSize), receivedSize: recorder(.receivedSize))
  }
}
