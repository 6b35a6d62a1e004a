import PaperBroker
import Synchronization
import TradingModel
import TradingRuntime

/// A broker outside that takes its time over cancellations: none is answered before the test allows it. No market moves
/// there.
final class SlowBroker: Broker {
  private let paper: Mutex<PaperBroker>
  private let cancellations: AsyncStream<Void>

  init(paper: PaperBroker, cancellations: AsyncStream<Void>) {
    self.paper = Mutex(paper)
    self.cancellations = cancellations
  }

  let description = "slow"

  func perform(_ command: BrokerCommand, at time: Instant) async -> [ExecutionReport] {
    if case .cancel = command {
      var iterator = cancellations.makeAsyncIterator()
      _ = await iterator.next()
    }
    return paper.withLock { $0.perform(command, at: time) }
  }

  func nextNews() async throws -> BrokerNews {
    let (never, continuation) = AsyncStream.makeStream(of: BrokerNews.self)
    defer { continuation.finish() }
    for await news in never { return news }
    throw CancellationError()
  }

  func find(_ clientOrderID: ClientOrderID) async -> BrokerFinding { .undetermined(reason: "it takes its time") }
}
