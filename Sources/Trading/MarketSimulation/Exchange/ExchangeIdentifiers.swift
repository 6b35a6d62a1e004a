import TradingModel

extension VenueOrderID {
  /// The exchange's name for an order: the same whenever the exchange is made anew.
  static func simulated(_ order: OrderID) -> VenueOrderID {
    order.serial > 0 ? VenueOrderID("SIM", order.serial) : VenueOrderID("SIM-\(order)") ?? VenueOrderID("SIM", 0)
  }
}

extension ExecutionID {
  /// The name of one fill, from its order and what had filled with it: two fills of an order cannot have the same, nor do
  /// the names begin anew with an exchange that is made anew for the same session.
  static func simulated(_ order: OrderID, filled: Quantity) -> ExecutionID {
    ExecutionID("SIM-X-\(order):\(filled)") ?? ExecutionID("SIM-X", Draw.hash(order.text, UInt64(filled.raw.magnitude)))
  }
}
