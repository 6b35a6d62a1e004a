/// A name that is checked once, where it enters: 1–64 characters of `A–Z a–z 0–9 . _ - :`.
public struct Identifier<Kind>: Sendable, Hashable, Comparable, CustomStringConvertible {
  public static var maximumLength: Int { 64 }

  public let text: String
  /// The number of a name of the form `prefix-number` that the house made; 0 for every other. Finds the thing named
  /// without hashing: whoever looks it up compares the whole name afterwards.
  public let serial: UInt64

  /// Nil unless the text is a valid identifier.
  public init?(_ text: String) {
    let isValid = { (byte: UInt8) in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: ":"):
        true
      default: false
      }
    }
    guard (1...Self.maximumLength).contains(text.utf8.count), text.utf8.allSatisfy(isValid) else { return nil }
    self.text = text
    serial = Self.serial(of: text)
  }

  /// `prefix-number`, for ids that the house makes: deterministic, in order, never random.
  public init(_ prefix: StaticString, _ number: UInt64) {
    let count = Self.digits(of: number)
    // Faster than interpolation by far: an engine names several things with each order.
    text = String(unsafeUninitializedCapacity: prefix.utf8CodeUnitCount + 1 + count) { buffer in
      prefix.withUTF8Buffer { for (index, byte) in $0.enumerated() { buffer[index] = byte } }
      buffer[prefix.utf8CodeUnitCount] = UInt8(ascii: "-")
      var rest = number
      var place = prefix.utf8CodeUnitCount + count
      while place > prefix.utf8CodeUnitCount {
        buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        place -= 1
      }
      return prefix.utf8CodeUnitCount + 1 + count
    }
    serial = number
  }

  /// Whether it is the name that ``init(_:_:)`` makes of these. Makes none.
  public func isNamed(_ prefix: StaticString, _ number: UInt64) -> Bool {
    // The serial says that the number stands behind the last hyphen, the length that the hyphen stands behind the prefix.
    serial == number && number > 0 && text.utf8.count == prefix.utf8CodeUnitCount + 1 + Self.digits(of: number)
      && prefix.withUTF8Buffer { text.utf8.starts(with: $0) }
  }

  private static func digits(of number: UInt64) -> Int {
    var (rest, count) = (number / 10, 1)
    while rest > 0 { (rest, count) = (rest / 10, count + 1) }
    return count
  }

  /// The number behind the last hyphen when it is written as ``init(_:_:)`` writes it and fits; else 0.
  private static func serial(of text: String) -> UInt64 {
    var value: UInt64 = 0
    var unit: UInt64 = 1
    var leading: UInt8 = 0
    for (distance, byte) in text.utf8.reversed().enumerated() {
      if byte == UInt8(ascii: "-") { return distance > 0 && leading != UInt8(ascii: "0") ? value : 0 }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), distance < 18 else { return 0 }
      value += UInt64(byte - UInt8(ascii: "0")) * unit
      unit *= 10
      leading = byte
    }
    return 0
  }

  // The serial follows from the text.
  public static func == (left: Self, right: Self) -> Bool { left.text == right.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  public var description: String { text }
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// What an ``Identifier`` names.
public enum IdentifierKind {
  public enum Session {}
  public enum Order {}
  public enum ClientOrder {}
  public enum VenueOrder {}
  public enum Execution {}
  public enum Trigger {}
  public enum ClientTrigger {}
  public enum Instrument {}
  public enum Strategy {}
  public enum Signal {}
  public enum ClientSignal {}
  public enum Trace {}
  public enum Link {}
  public enum ClientLink {}
  public enum Transaction {}
  public enum ClientTransaction {}
  public enum Halt {}
  public enum Breach {}
  public enum Lease {}
  public enum ClientLease {}
}

public typealias SessionID = Identifier<IdentifierKind.Session>
/// Ours, immutable.
public typealias OrderID = Identifier<IdentifierKind.Order>
/// The caller's intent: the key of idempotency.
public typealias ClientOrderID = Identifier<IdentifierKind.ClientOrder>
/// The broker's.
public typealias VenueOrderID = Identifier<IdentifierKind.VenueOrder>
/// One fill, as the broker names it: fills are deduplicated by it.
public typealias ExecutionID = Identifier<IdentifierKind.Execution>
public typealias TriggerID = Identifier<IdentifierKind.Trigger>
/// The caller's intent for a trigger: the key of idempotency.
public typealias ClientTriggerID = Identifier<IdentifierKind.ClientTrigger>
/// An instrument's ticker, such as `SP500`.
public typealias Symbol = Identifier<IdentifierKind.Instrument>
/// Whose orders, signals and parts of a position are whose.
public typealias StrategyID = Identifier<IdentifierKind.Strategy>
public typealias SignalID = Identifier<IdentifierKind.Signal>
/// The caller's intent for a signal: the key of idempotency.
public typealias ClientSignalID = Identifier<IdentifierKind.ClientSignal>
/// Goes from a signal through risk, order and fills.
public typealias TraceID = Identifier<IdentifierKind.Trace>
/// A group of orders that know of each other.
public typealias LinkID = Identifier<IdentifierKind.Link>
/// The caller's intent for such a group: the key of idempotency.
public typealias ClientLinkID = Identifier<IdentifierKind.ClientLink>
public typealias TransactionID = Identifier<IdentifierKind.Transaction>
/// The caller's intent for a transaction: the key of idempotency.
public typealias ClientTransactionID = Identifier<IdentifierKind.ClientTransaction>
public typealias HaltID = Identifier<IdentifierKind.Halt>
public typealias BreachID = Identifier<IdentifierKind.Breach>
public typealias LeaseID = Identifier<IdentifierKind.Lease>
/// The caller's intent for a lease: the key of idempotency.
public typealias ClientLeaseID = Identifier<IdentifierKind.ClientLease>
