// Generated from outcry/journal/v1/numbers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Outcry.Journal.V1 {
  /// A sum of 128 bits that counts billionths: `high × 2⁶⁴ + low`, modulo 2¹²⁸. Most have no `high`.
  public struct Amount: Sendable, Hashable {
    /// The lower 64 bits, as a signed number.
    public var low: Int64 = 0
    /// What is left of the sum, in units of 2⁶⁴.
    public var high: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      low: Int64 = 0,
      high: Int64 = 0
    ) {
      self.low = low
      self.high = high
    }
  }
}
