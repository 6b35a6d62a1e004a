/// A value with an associative way to put two of them together: sums, moments, extremes.
protocol Combinable: Sendable {
  /// `self` holds the older values, `newer` the ones that follow.
  func combined(with newer: Self) -> Self
}

/// The fold of the last `capacity` values, O(1) amortised an update, without ever taking a value out again.
///
/// The series is cut into blocks of `capacity`. A window that ends inside a block is the fold of a tail of the block
/// before (kept from that block's end backwards) and of the head of this one. Since nothing is subtracted, no rounding
/// error outlives its window, and one value that is too large spoils no more than the windows it is in.
///
/// Source: M. van Herk, "A fast algorithm for local minimum and maximum filters" (1992); J. Gil and M. Werman,
/// "Computing 2-D min, median and max filters" (1993).
struct SlidingFold<Element: Combinable>: Sendable {
  let capacity: Int
  /// Up to `position`: this block's values. From there on: the folds of the last block's values from here to its end.
  private var slots: [Element] = []
  private var position = 0
  private var head: Element?
  private var hasEarlierBlock = false

  init(_ period: Period) { self.init(capacity: period.bars) }

  /// - Parameter capacity: at least 1.
  init(capacity: Int) { self.capacity = capacity }

  /// Takes the next value; the fold of the last `capacity`, or nil while there are fewer.
  mutating func append(_ element: Element) -> Element? {
    if position == capacity { startNextBlock() }
    if hasEarlierBlock { slots[position] = element } else { slots.append(element) }
    position += 1
    let folded = head?.combined(with: element) ?? element
    head = folded
    if position == capacity { return folded }
    return hasEarlierBlock ? slots[position].combined(with: folded) : nil
  }

  private mutating func startNextBlock() {
    for index in slots.indices.dropLast().reversed() {
      slots[index] = slots[index].combined(with: slots[index + 1])
    }
    position = 0
    head = nil
    hasEarlierBlock = true
  }
}
