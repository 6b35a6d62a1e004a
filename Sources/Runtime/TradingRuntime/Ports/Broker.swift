public import TradingModel

/// Executes orders outside of this process. Each session has its own.
///
/// Hears of nothing that is not durable. Reports come in the order in which they happened. An adapter never guesses: a
/// submission whose outcome it does not know is reported as `unknown`.
public protocol Broker: Sendable {
  /// What the broker is, for people.
  var description: String { get }

  /// Carries out one command, and returns what is known of it at once; the rest comes with ``nextNews()``. Commands of a
  /// session come one after another, in their order.
  func perform(_ command: BrokerCommand, at time: Instant) async -> [ExecutionReport]

  /// What the broker says unasked. Waits until there is something, or throws `CancellationError`.
  func nextNews() async throws -> BrokerNews

  /// What the broker knows of an order, by our name for it.
  func find(_ clientOrderID: ClientOrderID) async -> BrokerFinding
}

/// What a broker says unasked.
public enum BrokerNews: Sendable, Hashable {
  case reports([ExecutionReport])
  /// The connection broke and stands again: commands and reports may have been lost.
  case reconnected
}

/// What a broker knows of an order.
public enum BrokerFinding: Sendable, Hashable {
  /// It has it, or had it.
  case known(BrokerOrderRecord)
  /// It never came, and cannot come any more.
  case neverArrived
  /// It cannot be told now: the broker does not answer, or the order may still be on its way.
  case undetermined(reason: String)
}

/// An order as a broker has it.
public struct BrokerOrderRecord: Sendable, Hashable {
  public enum Status: Sendable, Hashable {
    case working
    /// A stop that became active, and works.
    case triggered
    case filled
    case cancelled
    case rejected(reason: String)
    case expired(reason: String)
  }

  public let venueOrderID: VenueOrderID
  public let status: Status
  /// What it is to trade now.
  public let terms: OrderTerms
  /// Every one, in their order, with the broker's times.
  public let fills: [Order.TimedFill]
  /// Of the newest change.
  public let time: Instant

  public init(
    venueOrderID: VenueOrderID, status: Status, terms: OrderTerms, fills: [Order.TimedFill], time: Instant
  ) {
    self.venueOrderID = venueOrderID
    self.status = status
    self.terms = terms
    self.fills = fills
    self.time = time
  }
}
