/// The length of bars that are made of shorter ones: `5m`, `1h`, `1d`, `1w`.
public struct Timeframe: Sendable, Hashable, CustomStringConvertible {
  private enum Unit: String, Sendable, Hashable {
    case minute = "m"
    case hour = "h"
    case day = "d"
    case week = "w"
  }

  private static let minutesOfDay = 1_440

  private let count: Int
  private let unit: Unit

  public static let day = Timeframe(count: 1, unit: .day)

  private init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `1m` … `1439m`, `1h` … `23h`, `1d` or `1w`; nil for anything else.
  public init?(_ text: String) {
    guard let letter = text.last, let unit = Unit(rawValue: String(letter)) else { return nil }
    let digits = text.dropLast()
    guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(digits),
      count > 0
    else { return nil }
    switch unit {
    case .minute: if count >= Self.minutesOfDay { return nil }
    case .hour: if count >= 24 { return nil }
    case .day, .week: if count > 1 { return nil }
    }
    self.init(count: count, unit: unit)
  }

  /// Minutes of an intraday bar. Nil for days and weeks.
  var minutes: Int? {
    switch unit {
    case .minute: count
    case .hour: 60 * count
    case .day, .week: nil
    }
  }

  /// Days of a longer bar. Nil within a day.
  var days: Int? {
    switch unit {
    case .minute, .hour: nil
    case .day: 1
    case .week: 7
    }
  }

  /// What a bar takes at most, in seconds.
  public var seconds: Int { minutes.map { 60 * $0 } ?? (days ?? 1) * 86_400 }

  public var description: String { "\(count)\(unit.rawValue)" }

  /// Two that mean the same length are equal: `60m` and `1h`.
  public static func == (left: Timeframe, right: Timeframe) -> Bool { left.seconds == right.seconds }
  public func hash(into hasher: inout Hasher) { hasher.combine(seconds) }
}
