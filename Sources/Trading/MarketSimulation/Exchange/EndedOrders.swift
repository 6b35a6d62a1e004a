import TradingModel

/// How the latest orders ended: a bounded memory that tells a late cancel from an unknown order.
struct EndedOrders: Sendable {
  enum Ending: String, Sendable {
    case filled
    case cancelled
    case rejected
    case expired
  }

  /// Older ones are forgotten.
  static let capacity = 10_000

  private var endings: [OrderID: Ending] = [:]
  /// A ring: once full, `oldest` is where the next id goes.
  private var ids: [OrderID] = []
  private var oldest = 0

  subscript(id: OrderID) -> Ending? { endings[id] }

  mutating func record(_ id: OrderID, as ending: Ending) {
    guard endings.updateValue(ending, forKey: id) == nil else { return }
    if ids.count < Self.capacity {
      ids.append(id)
      return
    }
    endings[ids[oldest]] = nil
    ids[oldest] = id
    oldest = (oldest + 1) % Self.capacity
  }
}
