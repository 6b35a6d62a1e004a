/// A name that is checked once, where it enters: 1–64 characters of `A–Z a–z 0–9 . _ - :`.
public struct Identifier<Kind>: Sendable, Hashable, Comparable, CustomStringConvertible {
  public static var maximumLength: Int { 64 }

  public let text: String

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
  }

  /// `prefix-number`, for ids that the house makes: deterministic, in order, never random.
  public init(_ prefix: StaticString, _ number: UInt64) { text = "\(prefix)-\(number)" }

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
