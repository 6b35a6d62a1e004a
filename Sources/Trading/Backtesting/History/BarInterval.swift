import TradingModel

/// How much time one bar is about.
public enum BarInterval: Sendable, Hashable {
  /// So many minutes, 1–1440, counted from midnight.
  case minutes(Int)
  case day
  /// From Monday to Sunday.
  case week
  case month

  /// An interval of minutes. Nil outside 1–1440.
  public init?(minutes: Int) {
    guard (1...1440).contains(minutes) else { return nil }
    self = minutes == 1440 ? .day : .minutes(minutes)
  }

  /// What two bars of the same interval have in common: the day that it begins with, and its number within that day.
  func key(of day: CivilDate, secondOfDay: Int64) -> Key {
    switch self {
    case .minutes(let minutes): Key(day: day, number: secondOfDay / (Int64(max(1, minutes)) * 60))
    case .day: Key(day: day, number: 0)
    case .week: Key(day: CivilDate(daysSinceEpoch: day.daysSinceEpoch - Int64(day.weekday.rawValue) + 1), number: 0)
    case .month: Key(day: CivilDate(daysSinceEpoch: day.daysSinceEpoch - day.components.day + 1), number: 0)
    }
  }

  struct Key: Sendable, Hashable {
    let day: CivilDate
    let number: Int64
  }
}
