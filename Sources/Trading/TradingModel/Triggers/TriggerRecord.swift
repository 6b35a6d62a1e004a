/// One step of what led a trigger to where it is.
public struct TriggerRecord: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case armed
    /// Its best price moved, and its level with it.
    case highWaterMark
    /// It was given another level, offset or quantity.
    case updated
    case fired
    case cancelled
  }

  public let kind: Kind
  public let time: Instant
  /// 0: not by a tick.
  public let tickSequence: UInt64
  public let price: Price?
  public let level: Price?
  public let highWaterMark: Price?
  public let orderID: OrderID?
  /// For people.
  public let detail: String

  public init(
    kind: Kind, time: Instant, tickSequence: UInt64, price: Price?, level: Price?, highWaterMark: Price?,
    orderID: OrderID?, detail: String
  ) {
    self.kind = kind
    self.time = time
    self.tickSequence = tickSequence
    self.price = price
    self.level = level
    self.highWaterMark = highWaterMark
    self.orderID = orderID
    self.detail = detail
  }
}
