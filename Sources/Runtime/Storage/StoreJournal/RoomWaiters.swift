/// Those who wait for room, each by a number so that one can be cancelled.
struct RoomWaiters {
  typealias Waiter = CheckedContinuation<Void, any Error>

  private var waiters: [UInt64: Waiter] = [:]
  /// Cancelled before they waited.
  private var abandoned: Set<UInt64> = []
  private var lastTicket: UInt64 = 0

  var isEmpty: Bool { waiters.isEmpty && abandoned.isEmpty }

  mutating func makeTicket() -> UInt64 {
    lastTicket += 1
    return lastTicket
  }

  /// False when it was cancelled already.
  mutating func wait(_ ticket: UInt64, _ waiter: Waiter) -> Bool {
    if abandoned.contains(ticket) { return false }
    waiters[ticket] = waiter
    return true
  }

  mutating func abandon(_ ticket: UInt64) -> Waiter? {
    if let waiter = waiters.removeValue(forKey: ticket) { return waiter }
    abandoned.insert(ticket)
    return nil
  }

  mutating func forget(_ ticket: UInt64) { abandoned.remove(ticket) }

  mutating func takeAll() -> [Waiter] {
    defer { waiters = [:] }
    return Array(waiters.values)
  }
}
