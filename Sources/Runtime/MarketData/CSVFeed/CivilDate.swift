/// A day of the proleptic Gregorian calendar.
struct CivilDate: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// Nil unless the year is within 1 … 9999 and there is such a day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01. Counts years from March, so that the leap day is the last of its year
  /// (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
  var daysSinceEpoch: Int64 {
    let shifted = Int64(month <= 2 ? year - 1 : year)
    let monthFromMarch = Int64((month + 9) % 12)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    // The year is above zero, so that every division rounds down.
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
