import TradingModel

/// The ids that an exchange gives, in order and never random.
struct ExchangeNumbers: Sendable {
  private var orders: UInt64 = 0
  private var executions: UInt64 = 0

  mutating func nextVenueOrderID() -> VenueOrderID {
    // Wraps after 2⁶⁴ orders rather than trap.
    orders &+= 1
    return VenueOrderID("SIM", orders)
  }

  mutating func nextExecutionID() -> ExecutionID {
    executions &+= 1
    return ExecutionID("SIM-X", executions)
  }
}
