/// Which days of the wall clock a venue trades on.
public struct TradingCalendar: Sendable, Hashable {
  /// Nil: Monday to Friday.
  public let hours: TradingHours?
  /// Where days begin and end if there are no hours.
  public let zone: CivilZone

  private static let week: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  public init(hours: TradingHours?, zone: CivilZone) {
    self.hours = hours
    self.zone = zone
  }

  /// The day there at an instant. Nil: the venue does not trade on it.
  public func tradingDay(at instant: Instant) -> CivilDate? {
    let date = (hours?.zone ?? zone).civilTime(at: instant).date
    let trades = hours?.isTradingDay(date) ?? Self.week.contains(date.weekday)
    return trades ? date : nil
  }
}
