import OutcryContract

/// An order as a stream shows it: in a snapshot, or after something happened to it.
struct OrderUpdate: Hashable, Sendable {
  /// Nil in a snapshot.
  let event: Outcry.V1.OrderEventType?
  let order: Outcry.V1.Order
  /// The execution, when that is what happened.
  let fill: Outcry.V1.Fill?
}
