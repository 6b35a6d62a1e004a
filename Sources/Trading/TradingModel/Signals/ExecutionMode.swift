/// What happens to signals.
public enum ExecutionMode: Sendable, Hashable {
  /// Risk, then the order, at once.
  case auto
  /// A person approves or rejects each; it waits so many nanoseconds unless it says itself.
  case confirm(patience: Int64)
  /// Queued, released together at a time of day.
  case batch(BatchTime)

  /// A time of day in the venue's time zone.
  public struct BatchTime: Sendable, Hashable {
    public let zone: CivilZone
    /// Minute of the day, 0–1439.
    public let minute: Int

    /// Nil unless the minute is within a day.
    public init?(zone: CivilZone, minute: Int) {
      guard (0...1439).contains(minute) else { return nil }
      self.zone = zone
      self.minute = minute
    }
  }
}

/// What happens to signals, and how large their orders are.
public struct ExecutionSettings: Sendable, Hashable {
  public let mode: ExecutionMode
  /// For signals without a size of their own.
  public let sizing: SizingRule
  /// Σ |market value| of positions and working entries in per cent of equity that signals may reach.
  public let maximumAllocation: Percentage

  /// At once, 2 % of equity each, all of it at most.
  public static let standard = ExecutionSettings(
    mode: .auto, sizing: .percentOfEquity(Percentage(raw: 2_000_000_000)),
    maximumAllocation: Percentage(raw: 100_000_000_000))

  public init(mode: ExecutionMode, sizing: SizingRule, maximumAllocation: Percentage) {
    self.mode = mode
    self.sizing = sizing
    self.maximumAllocation = maximumAllocation
  }
}
