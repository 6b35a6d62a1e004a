import TradingModel

/// Finds names of a growing list by their hash. The list keeps the names: an entry is eight bytes here, and growing hashes
/// none of them again, as a dictionary does (a sixth of the time of an order when there were 300,000).
struct NameIndex<Kind>: Sendable {
  /// By hash, the next free one taken: upper half of a name's hash in the upper half, its place in the list, from 1, in the
  /// lower. 0: free. A power of two of them, at least half of them free.
  private var slots: [UInt64] = []
  private var count = 0

  /// - Parameter isAt: whether the thing at a place of the list has the name.
  func place(of name: Identifier<Kind>, isAt: (Int) -> Bool) -> Int? {
    if slots.isEmpty { return nil }
    let slot = slot(of: Self.mark(name), isAt: isAt)
    return slots[slot] == 0 ? nil : Self.place(slots[slot])
  }

  /// Adds a name. False, and nothing changed, when it is there.
  mutating func insert(_ name: Identifier<Kind>, place: Int, isAt: (Int) -> Bool) -> Bool {
    if 2 * count >= slots.count { grow() }
    let mark = Self.mark(name)
    let slot = slot(of: mark, isAt: isAt)
    guard slots[slot] == 0, let number = UInt32(exactly: place + 1) else { return false }
    slots[slot] = UInt64(mark) << 32 | UInt64(number)
    count += 1
    return true
  }

  private static func mark(_ name: Identifier<Kind>) -> UInt32 {
    UInt32(truncatingIfNeeded: name.mark >> 32)
  }

  private static func place(_ entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) - 1 }

  /// The slot of a name, or the free one where it belongs.
  private func slot(of mark: UInt32, isAt: (Int) -> Bool) -> Int {
    var slot = Int(mark) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(mark), isAt(Self.place(slots[slot])) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let former = slots
    slots = Array(repeating: 0, count: max(16, 2 * former.count))
    for entry in former where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}

/// What it finds follows from the list, which is compared.
extension NameIndex: Hashable {
  static func == (left: Self, right: Self) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
