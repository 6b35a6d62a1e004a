public import CoreMetrics
public import RPCCore
import Synchronization

/// Measures the calls of a client after gRPC proposal A66, on any backend of swift-metrics. Give it to the client as its
/// observer.
public final class ClientMetrics: ClientCallObserver {
  private let factory: any MetricsFactory
  private let target: String
  /// By their paths: as many as the program has stubs for.
  private let methods = Mutex<[String: ClientMethodInstruments]>([:])

  /// - Parameter target: what the client was made for, as it is to appear in `grpc.target`.
  public init(factory: any MetricsFactory, target: String) {
    self.factory = factory
    self.target = target
  }

  public func observe(_ method: MethodDescriptor) -> any ClientCallObservation {
    let instruments = methods.withLock { methods in
      if let known = methods[method.path] { return known }
      let made = ClientMethodInstruments(method: method.description, target: target, factory: factory)
      methods[method.path] = made
      return made
    }
    return MeasuredClientCall(instruments)
  }
}

/// One call, from its start to its end.
private struct MeasuredClientCall: ClientCallObservation {
  private let instruments: ClientMethodInstruments
  private let start = ContinuousClock.now

  init(_ instruments: ClientMethodInstruments) {
    self.instruments = instruments
  }

  func attempt(_ start: () async throws -> any ClientCall) async throws -> any ClientCall {
    instruments.attemptStarted()
    let began = ContinuousClock.now
    do {
      return MeasuredAttempt(try await start(), start: began, instruments: instruments)
    } catch {
      instruments.attemptEnded(
        RPCError(mapping: error).code, duration: .now - began, sentBytes: 0, receivedBytes: 0)
      throw error
    }
  }

  func ended(_ code: RPCStatus.Code) {
    instruments.callEnded(code, duration: .now - start)
  }
}
