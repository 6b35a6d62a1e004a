import TradingModel

/// An order that was refused by a rule, and is on record so; under `validate_only` it would be.
struct OrderDenied: Error, Sendable {
  let denial: Denial
  let symbol: Symbol
  /// Nil under `validate_only`.
  let orderID: OrderID?
}

/// No order of that client's name.
struct OrderNotFound: Error, Sendable {
  let clientOrderID: ClientOrderID
}

/// The engine has answered a command with something else than it promises: a fault of ours.
struct UnexpectedReply: Error, Sendable {}

/// An instrument that has had no price yet.
struct QuoteNotAvailable: Error, Sendable {
  let symbol: Symbol
}

/// More Watch streams than the server holds open.
struct TooManyWatches: Error, Sendable {
  let maximum: Int
}
