import TradingModel

/// Commands on their way to the exchange: they arrive in the order in which they were sent, as on one connection.
struct Transit: Sendable {
  private var queue: [(arrival: Instant, command: BrokerCommand)] = []
  private var first = 0
  private var latest = Instant(nanosecondsSinceEpoch: .min)

  /// When the next command arrives.
  var nextArrival: Instant? { first < queue.endIndex ? queue[first].arrival : nil }

  var count: Int { queue.endIndex - first }

  mutating func send(_ command: BrokerCommand, at time: Instant, latency: Int64) {
    let (sum, overflowed) = time.nanosecondsSinceEpoch.addingReportingOverflow(latency)
    latest = max(latest, Instant(nanosecondsSinceEpoch: overflowed ? .max : sum))
    queue.append((latest, command))
  }

  mutating func receive() -> (arrival: Instant, command: BrokerCommand)? {
    guard first < queue.endIndex else { return nil }
    defer {
      first += 1
      if first == queue.endIndex { (queue, first) = ([], 0) }
    }
    return queue[first]
  }
}
