import Foundation
import TradingModel

/// When a venue opens and closes on each of its days, in its own time. Shortened days are not known.
public struct DailySession: Sendable, Hashable {
  /// An IANA name, such as `America/New_York`.
  public let timeZoneIdentifier: String
  /// Nil where the system knows no such time zone.
  private let timeZone: TimeZone?
  private let opensAt: Int64
  private let closesAt: Int64

  /// 09:30–16:00 America/New_York, in winter and in summer.
  public static let newYork = DailySession("America/New_York", opensAt: 9 * 3600 + 30 * 60, closesAt: 16 * 3600)

  /// Nil when the time zone is not known, or when it does not open before it closes within a day.
  /// Times are whole seconds; fractions are cut off.
  /// - Parameters:
  ///   - opensAt: since local midnight.
  ///   - closesAt: since local midnight, at most 24 hours.
  public init?(timeZone identifier: String, opensAt: Duration, closesAt: Duration) {
    guard opensAt >= .zero, opensAt.components.seconds < closesAt.components.seconds, closesAt <= .seconds(86_400)
    else { return nil }
    self.init(identifier, opensAt: opensAt.components.seconds, closesAt: closesAt.components.seconds)
    if timeZone == nil { return nil }
  }

  private init(_ identifier: String, opensAt: Int64, closesAt: Int64) {
    timeZoneIdentifier = identifier
    timeZone = TimeZone(identifier: identifier)
    self.opensAt = opensAt
    self.closesAt = closesAt
  }

  /// False for ``newYork`` on a system that lacks the time zone database.
  var isTimeZoneKnown: Bool { timeZone != nil }

  /// Opening and closing time on a day; nil when out of range.
  func hours(on day: CivilDate) -> (open: Instant, close: Instant)? {
    guard let timeZone else { return nil }
    let midnight = day.daysSinceEpoch * 86_400
    guard let open = Instant(seconds: Self.universal(midnight + opensAt, in: timeZone)),
      let close = Instant(seconds: Self.universal(midnight + closesAt, in: timeZone)), open < close
    else { return nil }
    return (open, close)
  }

  /// Seconds since the epoch at which the venue's clocks show these local seconds.
  private static func universal(_ local: Int64, in timeZone: TimeZone) -> Int64 {
    // The offset at the wanted moment: looked up with the first guess, then again with the better one.
    let guess = local - offset(of: timeZone, at: local)
    return local - offset(of: timeZone, at: guess)
  }

  private static func offset(of timeZone: TimeZone, at seconds: Int64) -> Int64 {
    Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }
}
