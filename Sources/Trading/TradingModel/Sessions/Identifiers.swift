/// A name that is checked once, where it enters: 1–64 characters of `A–Z a–z 0–9 . _ - :`.
public struct Identifier<Kind>: Sendable, Hashable, Comparable, CustomStringConvertible {
  public static var maximumLength: Int { 64 }

  private let packed: PackedText

  public var text: String { packed.text }

  /// The bytes of ``text``, which is not made for them.
  public func withUTF8<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer { packed.withUTF8(body) }

  /// The number of a name of the form `prefix-number` as the house makes them, with a prefix of at most ten characters and below
  /// 10¹²; 0 for every other.
  /// Finds the thing named without hashing: whoever looks it up compares the whole name afterwards.
  public var serial: UInt64 { packed.number }

  /// Nil unless the text is a valid identifier.
  public init?(_ text: String) {
    var text = text
    let packed: PackedText? = text.withUTF8 { bytes in
      guard (1...Self.maximumLength).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
      return PackedText(bytes)
    }
    guard let packed else { return nil }
    self.packed = packed
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// `prefix-number`, for ids that the house makes: deterministic, in order, never random.
  @inline(__always)
  public init(_ prefix: StaticString, _ number: UInt64) { packed = PackedText(prefix, number) }

  public func hasPrefix(_ prefix: StaticString) -> Bool { packed.hasPrefix(prefix) }

  /// A number that is the same for the same name, another one in each process, and found faster than a hash value: for
  /// tables that compare the names which they find.
  public var mark: UInt64 { packed.mark }

  public static func == (left: Self, right: Self) -> Bool { left.packed == right.packed }
  public func hash(into hasher: inout Hasher) { hasher.combine(packed) }

  public var description: String { text }
  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
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
