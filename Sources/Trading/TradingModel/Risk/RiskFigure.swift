/// A number or a word that a rule read. It is kept as it was read, and becomes text when somebody reads it: a strategy's
/// signals are logged rule by rule, and most of those logs nobody ever looks at.
public enum RiskFigure: Sendable {
  case text(String)
  /// Billionths, of a price, a quantity, a percentage or a sum.
  case decimal(Int64)
  case count(Int)
  /// Nanoseconds.
  case duration(Int64)
  indirect case hours(TradingHours)
  /// What the wall shows somewhere.
  indirect case wallClock(CivilZone, Instant)

  public static let zero = RiskFigure.decimal(0)

  public init(_ number: some FixedPoint) {
    self = Int64(exactly: number.raw).map { .decimal($0) } ?? .text("\(number)")
  }

  public var text: String {
    switch self {
    case .text(let text): text
    case .decimal(let raw): DecimalText.format(Int128(raw))
    case .count(let count): "\(count)"
    case .duration(let nanoseconds): "\(DecimalText.format(Int128(nanoseconds))) s"
    case .hours(let hours): "\(hours)"
    case .wallClock(let zone, let time): zone.wallClock(at: time)
    }
  }
}

/// Figures that read the same are the same: one that comes back from a journal is a text.
extension RiskFigure: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.decimal(let left), .decimal(let right)), (.duration(let left), .duration(let right)): left == right
    case (.count(let left), .count(let right)): left == right
    default: left.text == right.text
    }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension RiskFigure: CustomStringConvertible {
  public var description: String { text }
}
