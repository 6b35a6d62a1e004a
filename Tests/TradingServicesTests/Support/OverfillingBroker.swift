import PaperBroker
import TradingModel
import TradingRuntime

/// The paper broker, but for its first fill: that is of one unit more than was ordered.
struct OverfillingBroker: SimulatedBroker {
  private var paper: PaperBroker
  private var hasOverfilled = false

  init(paper: PaperBroker) { self.paper = paper }

  var description: String { "overfilling" }

  mutating func perform(_ command: BrokerCommand, at time: Instant) -> [ExecutionReport] {
    paper.perform(command, at: time)
  }

  mutating func marketWillTrade(_ bars: [Bar]) { paper.marketWillTrade(bars) }

  mutating func marketDidMove(_ tick: Tick) -> [ExecutionReport] { paper.marketDidMove(tick).map { enlarged($0) } }

  mutating func marketDidQuote(_ quote: MarketQuote, as tick: Tick) -> [ExecutionReport] {
    paper.marketDidQuote(quote, as: tick).map { enlarged($0) }
  }

  mutating func marketDidTrade(_ trade: MarketTrade) -> [ExecutionReport] {
    paper.marketDidTrade(trade).map { enlarged($0) }
  }

  private mutating func enlarged(_ report: ExecutionReport) -> ExecutionReport {
    guard !hasOverfilled, case .filled(let fill) = report.outcome else { return report }
    hasOverfilled = true
    let more = Fill(
      executionID: fill.executionID, quantity: Quantity(raw: fill.quantity.raw + 1_000_000_000), price: fill.price,
      commission: fill.commission, model: fill.model)
    return ExecutionReport(orderID: report.orderID, time: report.time, outcome: .filled(more))
  }
}
