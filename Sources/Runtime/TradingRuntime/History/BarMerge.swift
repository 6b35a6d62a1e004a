internal import TradingModel

/// The bars of a file and those that are there already, made one series.
struct BarMerge: Sendable {
  /// What the file has that the series has not, or all of it when it takes the place of others.
  let adding: [Bar]
  /// When the bars open that go.
  let removing: ClosedRange<Instant>?
  let added: Int
  let replaced: Int
  let removed: Int
  /// Of the series afterwards.
  let count: Int
  let firstOpen: Instant
  let lastClose: Instant
  /// Whether anything changes before the last bar that was there.
  let changesPast: Bool

  var changesNothing: Bool { added == 0 && replaced == 0 && removed == 0 }

  /// - Parameters:
  ///   - file: at least one bar; both in the order of time.
  ///   - replaces: whether the file takes the place of all bars from its first to its last.
  /// - Throws: ``BarConflict`` for the first bar of the file that cannot be beside those that are there.
  init(_ file: [Bar], into present: [Bar], replaces: Bool) throws(BarConflict) {
    guard let first = file.first, let last = file.last else { throw BarConflict(row: 0, reason: .empty) }
    let start = present.firstPlace { $0.closeTime > first.openTime }
    let end = present.firstPlace { $0.openTime >= last.closeTime }
    let met = present[start..<max(start, end)]
    let before = start > 0 ? present[start - 1].closeTime : nil
    var new: [Bar] = []
    var (matched, changed) = (0, 0)
    var place = met.startIndex
    var previousClose = before
    for (row, bar) in file.enumerated() {
      while place < met.endIndex, met[place].openTime < bar.openTime {
        previousClose = met[place].closeTime
        place += 1
      }
      if place < met.endIndex, met[place].openTime == bar.openTime {
        matched += 1
        if met[place] != bar {
          guard replaces else { throw BarConflict(row: row, reason: .differs(met[place], bar)) }
          changed += 1
        }
        continue
      }
      if !replaces {
        if let previousClose, previousClose > bar.openTime { throw BarConflict(row: row, reason: .overlaps(bar)) }
        if place < met.endIndex, met[place].openTime < bar.closeTime {
          throw BarConflict(row: row, reason: .overlaps(bar))
        }
      }
      new.append(bar)
    }
    added = new.count
    replaced = changed
    removed = replaces ? met.count - matched : 0
    if replaces, changed + met.count - matched > 0, let lower = met.first, let upper = met.last {
      adding = file
      removing = lower.openTime...upper.openTime
    } else {
      adding = new
      removing = nil
    }
    count = present.count + added - removed
    let keepsFirst = start > 0 || !replaces
    let keepsLast = end < present.count || !replaces
    firstOpen = min(first.openTime, (keepsFirst ? present.first?.openTime : nil) ?? first.openTime)
    lastClose = max(last.closeTime, (keepsLast ? present.last?.closeTime : nil) ?? last.closeTime)
    let newest = present.last?.closeTime
    changesPast =
      changed > 0 || removed > 0 || newest.map { newest in new.contains { $0.openTime < newest } } ?? false
  }
}

/// A bar of a file that cannot be beside those that are there.
struct BarConflict: Error, Sendable, Hashable {
  enum Reason: Sendable, Hashable {
    case empty
    /// What is there, and what came.
    case differs(Bar, Bar)
    case overlaps(Bar)
  }

  /// From 0.
  let row: Int
  let reason: Reason

  var description: String {
    switch reason {
    case .empty: "the file has no bars"
    case .differs(let there, let new):
      "the bar of \(new.openTime) is there with \(Self.difference(there, new))"
    case .overlaps(let bar): "the bar of \(bar.openTime) overlaps one that is there"
    }
  }

  private static func difference(_ there: Bar, _ new: Bar) -> String {
    let fields: [(String, String, String)] = [
      ("open", "\(there.open)", "\(new.open)"), ("high", "\(there.high)", "\(new.high)"),
      ("low", "\(there.low)", "\(new.low)"), ("close", "\(there.close)", "\(new.close)"),
      ("volume", "\(there.volume)", "\(new.volume)"), ("end", "\(there.closeTime)", "\(new.closeTime)"),
    ]
    return fields.first { $0.1 != $0.2 }.map { "\($0.0) \($0.1), not \($0.2)" } ?? "other values"
  }
}
