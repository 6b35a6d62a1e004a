/// What belongs to the open streams of a connection, by their numbers.
///
/// Every frame looks its stream up several times, and a dictionary hashes for keys of any kind and any enemy; this
/// multiplies once and probes in line. The multiplier is drawn for each
/// process, so that a peer, whose stream numbers can only grow, cannot choose them to collide.
public struct StreamTable<Value> {
  @usableFromInline struct Slot {
    /// 0, the number of the connection itself, is that of no stream.
    @usableFromInline var id: HTTP2StreamID
    @usableFromInline var value: Value?

    @inlinable init(id: HTTP2StreamID = 0, value: Value? = nil) {
      self.id = id
      self.value = value
    }
  }

  @usableFromInline var slots: [Slot] = []
  /// By how much a product is shifted to give an index of `slots`, whose count is a power of two.
  @usableFromInline var shift: UInt32 = 32
  public var count: Int { used }
  @usableFromInline var used = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  /// The value of a stream; setting nil removes it.
  @inlinable public subscript(id: HTTP2StreamID) -> Value? {
    get {
      guard let index = index(of: id) else { return nil }
      return slots[index].value
    }
    set {
      switch (index(of: id), newValue) {
      case (let index?, let value?): slots[index].value = value
      case (let index?, nil): remove(at: index)
      case (nil, let value?): if id != 0 { insert(value, id) }
      case (nil, nil): break
      }
    }
  }

  @inlinable public func contains(_ id: HTTP2StreamID) -> Bool { index(of: id) != nil }

  @inlinable public mutating func removeValue(forKey id: HTTP2StreamID) -> Value? {
    guard let index = index(of: id) else { return nil }
    let value = slots[index].value
    remove(at: index)
    return value
  }

  /// In no order that means anything.
  public var values: [Value] { slots.compactMap(\.value) }

  // MARK: - Inside

  @inlinable func index(of id: HTTP2StreamID) -> Int? {
    guard count > 0 else { return nil }
    var index = home(of: id)
    while slots[index].id != 0 {
      if slots[index].id == id { return index }
      index = next(index)
    }
    return nil
  }

  @inlinable func home(of id: HTTP2StreamID) -> Int {
    Int((UInt32(bitPattern: id) &* StreamTableSeed.multiplier) >> shift)
  }

  @inlinable func next(_ index: Int) -> Int { (index &+ 1) & (slots.count &- 1) }

  @inlinable mutating func insert(_ value: Value, _ id: HTTP2StreamID) {
    // At most three quarters full, so that a search ends soon.
    if (count + 1) * 4 > slots.count * 3 { grow() }
    var index = home(of: id)
    while slots[index].id != 0 { index = next(index) }
    slots[index] = Slot(id: id, value: value)
    used += 1
  }

  @inlinable mutating func grow() {
    let old = slots
    let size = max(8, old.count * 2)
    slots = Array(repeating: Slot(), count: size)
    shift = 32 - UInt32(size.trailingZeroBitCount)
    used = 0
    for slot in old {
      if let value = slot.value { insert(value, slot.id) }
    }
  }

  /// Moves those back that the removed one had pushed on, so that no search ends before it should.
  @inlinable mutating func remove(at index: Int) {
    var hole = index
    var candidate = next(hole)
    while slots[candidate].id != 0 {
      let distance = (candidate &- home(of: slots[candidate].id)) & (slots.count &- 1)
      if distance >= (candidate &- hole) & (slots.count &- 1) {
        slots.swapAt(hole, candidate)
        hole = candidate
      }
      candidate = next(candidate)
    }
    slots[hole] = Slot()
    used -= 1
  }
}

extension StreamTable: Sendable where Value: Sendable {}
extension StreamTable.Slot: Sendable where Value: Sendable {}

@usableFromInline enum StreamTableSeed {
  /// Odd, so that no two numbers have the same product.
  @usableFromInline static let multiplier = UInt32.random(in: .min ... .max) | 1
}
