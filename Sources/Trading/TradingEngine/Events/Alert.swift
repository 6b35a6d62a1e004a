public import TradingModel

/// Something that a person should look at.
public struct Alert: Sendable, Hashable {
  /// Raw values are stable names.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// A broker filled more than was ordered.
    case overfill = "OVERFILL"
    /// Orders that share one quantity filled more than it together.
    case linkedOverfill = "LINKED_OVERFILL"
    /// A broker reported on an order that is not ours.
    case unknownOrder = "UNKNOWN_ORDER"
    /// A fill came for an order that was final.
    case lateFill = "LATE_FILL"
    /// A fill with a quantity or price that is not above zero.
    case invalidFill = "INVALID_FILL"
    /// The order of a protective trigger ended without closing what it was to close.
    case protectionLost = "PROTECTION_LOST"
    /// The session ended with open positions: nobody watches them.
    case positionsLeftOpen = "POSITIONS_LEFT_OPEN"
    /// The holder of a lease gave no sign of life: its policy was carried out.
    case leaseLapsed = "LEASE_LAPSED"
    /// What a live session needs no longer holds: it is reduce-only.
    case prerequisiteLapsed = "PREREQUISITE_LAPSED"
  }

  public let code: Code
  public let symbol: Symbol?
  public let orderID: OrderID?
  /// One sentence for people.
  public let message: String

  public init(code: Code, symbol: Symbol?, orderID: OrderID?, message: String) {
    self.code = code
    self.symbol = symbol
    self.orderID = orderID
    self.message = message
  }
}
