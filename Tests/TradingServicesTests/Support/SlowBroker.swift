import PaperBroker
import TradingModel
import TradingRuntime

/// A paper broker that takes its time over cancellations: none is answered before the test allows it.
struct SlowBroker: Broker {
  let paper: PaperBroker
  let cancellations: AsyncStream<Void>

  var description: String { paper.description }

  func perform(_ command: BrokerCommand, at time: Instant) async -> [ExecutionReport] {
    if case .cancel = command {
      var iterator = cancellations.makeAsyncIterator()
      _ = await iterator.next()
    }
    return await paper.perform(command, at: time)
  }

  func marketWillTrade(_ bars: [Bar]) async { await paper.marketWillTrade(bars) }

  func marketDidMove(_ tick: Tick) async -> [ExecutionReport] { await paper.marketDidMove(tick) }
}
