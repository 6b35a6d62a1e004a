internal import Synchronization

/// A call that is on record, or comes to be with the first that it causes.
public final class AuditTicket: Sendable {
  /// From 1, in the order in which calls came.
  public let arrival: UInt64
  private let place = Atomic<UInt64>(0)

  public init(arrival: UInt64) { self.arrival = arrival }

  /// Of its record; nil while there is none. Given once, by the log: numbers are in the order in which records are written,
  /// so that no call comes behind others that have overtaken it.
  public var number: UInt64? {
    let number = place.load(ordering: .relaxed)
    return number > 0 ? number : nil
  }

  /// - Parameter number: at least 1.
  public func give(_ number: UInt64) { place.store(number, ordering: .relaxed) }
}
