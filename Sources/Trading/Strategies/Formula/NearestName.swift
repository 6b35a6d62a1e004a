/// The name that a mistyped one most likely stood for.
enum NearestName {
  /// The nearest of `candidates` within a third of the name's length, the first of equals; nil if none is that near.
  static func of(_ name: String, among candidates: [String]) -> String? {
    guard (1...32).contains(name.utf8.count) else { return nil }
    let limit = max(1, name.utf8.count / 3)
    let ranked = candidates.map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
    guard let best = ranked.map(\.distance).min(), best <= limit else { return nil }
    return ranked.first { $0.distance == best }?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  ///
  /// Source: F. Damerau, "A technique for computer detection and correction of spelling errors" (1964).
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column] + (byte == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
