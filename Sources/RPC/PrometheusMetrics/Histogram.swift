/// How many values fell into each bucket, and their sum.
struct Histogram: Sendable, Hashable {
  /// Upper bounds that belong to their bucket, rising, without that of infinity.
  let boundaries: [Double]
  /// One for each boundary and one for what is above all of them; not yet cumulated.
  private(set) var counts: [UInt64]
  private(set) var sum = 0.0

  /// Boundaries are sorted; those that are not finite, or there twice, are dropped.
  init(boundaries: [Double]) {
    self.boundaries = Set(boundaries.filter(\.isFinite)).sorted()
    counts = Array(repeating: 0, count: self.boundaries.count + 1)
  }

  /// A value that is no number is ignored: it has no bucket, and would spoil the sum for ever.
  mutating func record(_ value: Double) {
    guard !value.isNaN else { return }
    counts[bucket(of: value)] &+= 1
    sum += value
  }

  /// The first whose bound is not below the value.
  private func bucket(of value: Double) -> Int {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// For each boundary, and then for infinity: how many values are not above it. The last one is the count of all.
  var cumulativeCounts: [UInt64] {
    var total: UInt64 = 0
    return counts.map { count in
      total &+= count
      return total
    }
  }
}
