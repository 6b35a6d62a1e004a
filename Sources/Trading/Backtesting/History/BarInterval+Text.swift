extension BarInterval: CustomStringConvertible {
  private static let minutesOfDay = 1_440

  /// Reads `1m` … `1439m`, `1h` … `23h`, `1d`, `1w` or `1mo`; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "1d": self = .day
    case "1w": self = .week
    case "1mo": self = .month
    default:
      let digits = text.dropLast()
      guard (1...4).contains(digits.count), digits.first != "0", digits.allSatisfy({ $0.isASCII && $0.isNumber }),
        let count = Int(digits), let unit = ["m": 1, "h": 60][text.last], count * unit < Self.minutesOfDay
      else { return nil }
      self = .minutes(count * unit)
    }
  }

  /// As ``init(_:)`` reads it, in hours where they are whole.
  public var description: String {
    switch self {
    case .minutes(let minutes): minutes.isMultiple(of: 60) ? "\(minutes / 60)h" : "\(minutes)m"
    case .day: "1d"
    case .week: "1w"
    case .month: "1mo"
    }
  }

  /// Its length, where it always has the same; a day has 1440.
  public var minutes: Int? {
    switch self {
    case .minutes(let minutes): minutes
    case .day: Self.minutesOfDay
    case .week, .month: nil
    }
  }

  /// Whether bars of this interval can be put together from those of another.
  public func isMade(of shorter: BarInterval) -> Bool {
    guard let part = shorter.minutes else { return self == shorter }
    guard let whole = minutes else { return true }
    return whole.isMultiple(of: part)
  }
}
