/// What belongs to the open streams of a connection, by their numbers.
///
/// Every frame looks its stream up several times, and a dictionary hashes for keys of any kind and any enemy; this
/// multiplies once and probes in line. The multiplier is drawn for each
/// process, so that a peer, whose stream numbers can only grow, cannot choose them to collide.
public struct StreamTable<Value> {
  /// 0, the number of the connection itself, is that of no stream. Apart from the values, so that a search touches no
  /// reference count.
  @usableFromInline var ids: [HTTP2StreamID] = []
  @usableFromInline var slots: [Value?] = []
  /// By how much a product is shifted to give an index, of which there is a power of two.
  @usableFromInline var shift: UInt32 = 32
  @usableFromInline var used = 0

  /// Every connection keeps two of these, and most have a call at a time.
  @usableFromInline static var smallest: Int { 4 }

  public init() {}

  public var count: Int { used }
  public var isEmpty: Bool { used == 0 }

  /// The value of a stream; setting nil removes it.
  @inlinable public subscript(id: HTTP2StreamID) -> Value? {
    get {
      guard let index = index(of: id) else { return nil }
      return slots[index]
    }
    set {
      switch (index(of: id), newValue) {
      case (let index?, let value?): slots[index] = value
      case (let index?, nil): remove(at: index)
      case (nil, let value?): if id != 0 { insert(value, id) }
      case (nil, nil): break
      }
    }
  }

  @inlinable public func contains(_ id: HTTP2StreamID) -> Bool { index(of: id) != nil }

  @inlinable public mutating func removeValue(forKey id: HTTP2StreamID) -> Value? {
    guard let index = index(of: id) else { return nil }
    let value = slots[index]
    remove(at: index)
    return value
  }

  /// In no order that means anything.
  public var values: [Value] { slots.compactMap(\.self) }

  // MARK: - Inside

  @inlinable func index(of id: HTTP2StreamID) -> Int? {
    guard used > 0 else { return nil }
    var index = home(of: id)
    while ids[index] != 0 {
      if ids[index] == id { return index }
      index = next(index)
    }
    return nil
  }

  @inlinable func home(of id: HTTP2StreamID) -> Int {
    Int((UInt32(bitPattern: id) &* StreamTableSeed.multiplier) >> shift)
  }

  @inlinable func next(_ index: Int) -> Int { (index &+ 1) & (ids.count &- 1) }

  @inlinable mutating func insert(_ value: Value, _ id: HTTP2StreamID) {
    // At most half full, so that a search ends soon.
    if (used + 1) * 2 > ids.count { grow() }
    var index = home(of: id)
    while ids[index] != 0 { index = next(index) }
    ids[index] = id
    slots[index] = value
    used += 1
  }

  @inlinable mutating func grow() {
    let (oldIDs, oldSlots) = (ids, slots)
    let size = max(Self.smallest, oldIDs.count * 2)
    ids = Array(repeating: 0, count: size)
    slots = Array(repeating: nil, count: size)
    shift = 32 - UInt32(size.trailingZeroBitCount)
    used = 0
    for (id, slot) in zip(oldIDs, oldSlots) {
      if let value = slot { insert(value, id) }
    }
  }

  /// Moves those back that the removed one had pushed on, so that no search ends before it should.
  @inlinable mutating func remove(at index: Int) {
    var hole = index
    var candidate = next(hole)
    while ids[candidate] != 0 {
      let distance = (candidate &- home(of: ids[candidate])) & (ids.count &- 1)
      if distance >= (candidate &- hole) & (ids.count &- 1) {
        ids[hole] = ids[candidate]
        slots.swapAt(hole, candidate)
        hole = candidate
      }
      candidate = next(candidate)
    }
    ids[hole] = 0
    slots[hole] = nil
    used -= 1
  }
}

extension StreamTable: Sendable where Value: Sendable {}

@usableFromInline enum StreamTableSeed {
  /// Odd, so that no two numbers have the same product.
  @usableFromInline static let multiplier = UInt32.random(in: .min ... .max) | 1
}
