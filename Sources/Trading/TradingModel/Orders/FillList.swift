/// The fills of an order, in the order of their arrival. Most orders have one: it takes no memory of its own.
struct FillList: Sendable, Hashable {
  private(set) var first: Order.TimedFill?
  private var later: [Order.TimedFill] = []

  init(_ fills: [Order.TimedFill] = []) {
    first = fills.first
    later = Array(fills.dropFirst())
  }

  var count: Int { first == nil ? 0 : 1 + later.count }

  var all: [Order.TimedFill] { first.map { [$0] + later } ?? [] }

  /// - Parameter index: from 0, below ``count``.
  subscript(index: Int) -> Order.TimedFill {
    if index == 0, let first { return first }
    return later[index - 1]
  }

  func contains(_ executionID: ExecutionID) -> Bool {
    guard let first else { return false }
    return first.fill.executionID == executionID || later.contains { $0.fill.executionID == executionID }
  }

  mutating func append(_ fill: Order.TimedFill) {
    if first == nil { first = fill } else { later.append(fill) }
  }
}
