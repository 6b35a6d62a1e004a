/// The fills of an order, in the order of their arrival. Most orders have one: it takes no memory of its own.
struct FillList: Sendable, Hashable {
  /// Asked more often than the fills themselves, which are large.
  private(set) var count = 0
  private var first: Order.TimedFill?
  private var later: [Order.TimedFill] = []

  init() {}

  init(_ fills: [Order.TimedFill]) {
    count = fills.count
    first = fills.first
    later = Array(fills.dropFirst())
  }

  var all: [Order.TimedFill] { first.map { [$0] + later } ?? [] }

  /// - Parameter index: from 0, below ``count``.
  subscript(index: Int) -> Order.TimedFill {
    if index == 0, let first { return first }
    return later[index - 1]
  }

  func contains(_ executionID: ExecutionID) -> Bool {
    if count == 0 { return false }
    return first?.fill.executionID == executionID || later.contains { $0.fill.executionID == executionID }
  }

  mutating func append(_ fill: Order.TimedFill) {
    if count == 0 { first = fill } else { later.append(fill) }
    count += 1
  }
}
