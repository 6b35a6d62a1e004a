import OutcryContract
import StandardMessages
import TradingModel
import TradingRuntime

/// A request that cannot be used: every field that is wrong, in the order in which they were read.
struct InvalidRequest: Error, Sendable, Hashable {
  struct Violation: Sendable, Hashable {
    /// As the contract spells it, such as `spec.replay.bars_per_second`.
    let field: String
    /// What is wrong with it; goes on from the field's name.
    let reason: String
  }

  let violations: [Violation]
}

/// Reads the fields of one request into valid types, and keeps what is wrong, so that a caller learns all of it at
/// once.
///
/// A reading answers nil for a field that is absent or wrong; ``finish(_:)`` tells the two apart.
struct Fields {
  /// A status travels in a header block, which is small; who has so many faults fixes these first.
  static let maximumViolations = 16
  /// Of all violations but the last.
  static let maximumViolationBytes = 1024

  private(set) var violations: [InvalidRequest.Violation] = []
  private var bytes = 0

  mutating func refuse(_ field: String, _ reason: String) {
    guard violations.count < Self.maximumViolations, bytes < Self.maximumViolationBytes else { return }
    violations.append(.init(field: field, reason: reason))
    bytes += field.utf8.count + reason.utf8.count
  }

  /// What `make` makes of the fields, or every fault of the request.
  ///
  /// - Parameter make: answers nil only when a field that was read is wrong.
  func finish<Value>(_ make: () -> Value?) throws -> Value {
    guard violations.isEmpty, let value = make() else { throw InvalidRequest(violations: violations) }
    return value
  }

  func finish() throws {
    if !violations.isEmpty { throw InvalidRequest(violations: violations) }
  }
}

// MARK: Names and texts

extension Fields {
  /// A name that must be there.
  mutating func identifier<Kind>(_ text: String, _ field: String) -> Identifier<Kind>? {
    if text.isEmpty {
      refuse(field, "must not be empty")
      return nil
    }
    guard let identifier = Identifier<Kind>(text) else {
      refuse(field, "must be 1–\(Identifier<Kind>.maximumLength) characters of A–Z a–z 0–9 . _ - :")
      return nil
    }
    return identifier
  }

  /// A name that may be absent.
  mutating func optionalIdentifier<Kind>(_ text: String, _ field: String) -> Identifier<Kind>? {
    text.isEmpty ? nil : identifier(text, field)
  }

  /// A text, bounded in UTF-8 bytes.
  mutating func text(_ text: String, _ field: String, maximumBytes: Int, required: Bool = false) -> String? {
    if required, text.isEmpty {
      refuse(field, "must not be empty")
      return nil
    }
    guard text.utf8.count <= maximumBytes else {
      refuse(field, "has \(text.utf8.count) bytes, more than the \(maximumBytes) it may have")
      return nil
    }
    return text
  }
}

// MARK: Numbers

extension Fields {
  /// What a number must be.
  enum Sign {
    case any
    case positive
    case notNegative
  }

  /// A number that may be absent.
  mutating func decimal<Number: FixedPoint>(
    _ decimal: Wire.Decimal?, _ field: String, _ sign: Sign = .any, atMost maximum: Number? = nil
  ) -> Number? {
    guard let decimal else { return nil }
    let number: Number
    do {
      number = try Number(decimal.value)
    } catch {
      refuse(field, error.description)
      return nil
    }
    switch sign {
    case .positive where !number.isPositive: refuse(field, "must be above 0")
    case .notNegative where number.isNegative: refuse(field, "must be at least 0")
    default:
      guard let maximum, number > maximum else { return number }
      refuse(field, "must be at most \(maximum)")
    }
    return nil
  }

  /// A number that must be there.
  mutating func requiredDecimal<Number: FixedPoint>(
    _ decimal: Wire.Decimal?, _ field: String, _ sign: Sign = .positive, atMost maximum: Number? = nil
  ) -> Number? {
    guard decimal != nil else {
      refuse(field, "is required")
      return nil
    }
    return self.decimal(decimal, field, sign, atMost: maximum)
  }
}

// MARK: Times

extension Fields {
  /// A time that may be absent.
  mutating func instant(_ timestamp: Google.Protobuf.Timestamp?, _ field: String) -> Instant? {
    guard let timestamp else { return nil }
    guard let instant = Instant(seconds: timestamp.seconds, nanoseconds: timestamp.nanos) else {
      refuse(field, "must be a time between the years 1678 and 2262, with nanos within 0 and 999999999")
      return nil
    }
    return instant
  }
}

// MARK: Where a Watch begins

extension Fields {
  mutating func watchStart(_ start: Wire.WatchStart?, _ field: String = "start") -> WatchStart? {
    switch start?.position {
    case .now: return .now
    case .snapshot: return .snapshot
    case .afterRevision(let revision): return .after(revision)
    case nil:
      refuse(field, "must say where to begin: now, snapshot or after_revision")
      return nil
    }
  }
}
