import ArgumentParser
import OutcryContract

/// Opening hours, `HH:MM-HH:MM ZONE`, such as `09:30-16:00 America/New_York`.
struct TradingHoursArgument: ExpressibleByArgument, Hashable, Sendable {
  let hours: Outcry.V1.TradingHours

  init?(argument: String) {
    let words = argument.split(separator: " ")
    guard words.count == 2 else { return nil }
    let times = words[0].split(separator: "-", omittingEmptySubsequences: false)
    guard times.count == 2, times.allSatisfy(Self.isTimeOfDay) else { return nil }
    hours = Outcry.V1.TradingHours(timeZone: String(words[1]), open: String(times[0]), close: String(times[1]))
  }

  private static func isTimeOfDay(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2], let hour = UInt(parts[0]), let minute = UInt(parts[1]) else {
      return false
    }
    return hour < 24 && minute < 60
  }
}
