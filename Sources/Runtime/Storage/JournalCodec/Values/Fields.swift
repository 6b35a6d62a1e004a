import JournalMessages
import ProtobufRuntime
import StandardMessages
import TradingModel

/// A value of a field that every record of its kind has.
func required<Value>(_ value: Value?, _ field: StaticString) throws(JournalCodecError) -> Value {
  guard let value else { throw .missing(field: "\(field)") }
  return value
}

/// An enumeration of the model with a number for each case on disk.
protocol RecordedEnum: CaseIterable {
  associatedtype Number: ProtobufEnum
  /// Exhaustive, so that a new case does not compile until it has a number.
  var number: Number { get }
}

extension RecordedEnum {
  init(recorded number: Number, _ field: StaticString) throws(JournalCodecError) {
    guard let value = try Self(optional: number, field) else { throw .missing(field: "\(field)") }
    self = value
  }

  /// Nil for the number 0.
  init?(optional number: Number, _ field: StaticString) throws(JournalCodecError) {
    if number.rawValue == 0 { return nil }
    guard let value = Self.allCases.first(where: { $0.number == number }) else {
      throw .invalid(field: "\(field)", reason: "\(number.rawValue) is not one of its values")
    }
    self = value
  }
}

extension Identifier {
  init(recorded text: String, _ field: StaticString) throws(JournalCodecError) {
    guard let value = Self(text) else { throw .invalid(field: "\(field)", reason: "'\(text)' is not a name") }
    self = value
  }

  /// Nil for an empty text.
  init?(optional text: String, _ field: StaticString) throws(JournalCodecError) {
    if text.isEmpty { return nil }
    try self.init(recorded: text, field)
  }
}

extension FixedPoint where Raw == Int64 {
  /// In a field that may be absent.
  var optional: Google.Protobuf.Int64Value { .init(value: raw) }
  init?(optional value: Google.Protobuf.Int64Value?) {
    guard let value else { return nil }
    self.init(raw: value.value)
  }
}

extension FixedPoint where Raw == Int128 {
  var amount: Wire.Amount {
    if let low = Int64(exactly: raw) { return .init(low: low) }
    let low = Int64(truncatingIfNeeded: raw)
    return .init(low: low, high: Int64(truncatingIfNeeded: (raw &- Int128(low)) >> 64))
  }

  init(recorded amount: Wire.Amount) {
    self.init(raw: (Int128(amount.high) << 64) &+ Int128(amount.low))
  }

  init(recorded amount: Wire.Amount?, _ field: StaticString) throws(JournalCodecError) {
    self.init(recorded: try required(amount, field))
  }
}

extension Instant {
  init(recorded nanoseconds: Int64) { self.init(nanosecondsSinceEpoch: nanoseconds) }

  /// In a field that may be absent.
  var optional: Google.Protobuf.Int64Value { .init(value: nanosecondsSinceEpoch) }
  init?(optional value: Google.Protobuf.Int64Value?) {
    guard let value else { return nil }
    self.init(nanosecondsSinceEpoch: value.value)
  }
}

extension FixedWidthInteger {
  /// Of a number on disk.
  init(recorded number: some FixedWidthInteger, _ field: StaticString) throws(JournalCodecError) {
    guard let value = Self(exactly: number) else {
      throw .invalid(field: "\(field)", reason: "\(number) is out of range")
    }
    self = value
  }
}

extension Int {
  var optional: Google.Protobuf.Int64Value { .init(value: Int64(self)) }
}

extension String {
  /// In a field that may be absent.
  var optional: Google.Protobuf.StringValue { .init(value: self) }
}

extension Int64 {
  var optional: Google.Protobuf.Int64Value { .init(value: self) }
}

extension Currency {
  init(recorded code: String, _ field: StaticString) throws(JournalCodecError) {
    guard let value = Self(code) else { throw .invalid(field: "\(field)", reason: "'\(code)' is not a currency") }
    self = value
  }
}

extension CivilZone {
  init(recorded name: String, _ field: StaticString) throws(JournalCodecError) {
    guard let value = Self(name) else {
      throw .invalid(field: "\(field)", reason: "this machine's time zones have no '\(name)'")
    }
    self = value
  }
}
