public import TradingRuntime

/// What waits to be written of the records of calls.
public struct AuditNotes: Sendable, Hashable {
  /// The end of a call whose record was written before.
  public struct LateEnd: Sendable, Hashable {
    public let number: UInt64
    public let end: AuditedEnd

    public init(number: UInt64, end: AuditedEnd) {
      self.number = number
      self.end = end
    }
  }

  /// In the order of their numbers.
  public var calls: [AuditRecord] = []
  /// They count, whatever the record says.
  public var ends: [LateEnd] = []

  public init() {}

  public var isEmpty: Bool { calls.isEmpty && ends.isEmpty }
  public var count: Int { calls.count + ends.count }

  /// Gives a call that is among these its end. False when it is not.
  mutating func end(_ number: UInt64, _ end: AuditedEnd) -> Bool {
    // It is one of the newest.
    guard let place = calls.lastIndex(where: { $0.number == number }) else { return false }
    ends.removeAll { $0.number == number }
    calls[place].end = end
    return true
  }

  /// Takes a late end, in place of any other of the same call.
  mutating func append(_ late: LateEnd) {
    ends.removeAll { $0.number == late.number }
    ends.append(late)
  }

  /// Takes the ends away that tell of one of these revisions at last, and answers with them.
  mutating func takeEnds(of revisions: ClosedRange<Revision>) -> [LateEnd] {
    func isMeant(_ end: AuditedEnd?) -> Bool { end?.revisions.map { revisions.contains($0.upperBound) } ?? false }
    var taken = ends.filter { isMeant($0.end) }
    ends.removeAll { isMeant($0.end) }
    for place in calls.indices {
      guard let end = calls[place].end, isMeant(end) else { continue }
      taken.append(LateEnd(number: calls[place].number, end: end))
      calls[place].end = nil
    }
    return taken
  }
}
