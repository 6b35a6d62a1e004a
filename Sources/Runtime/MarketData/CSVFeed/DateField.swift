import TradingModel

/// What the first field of a row says.
enum DateField: Sendable, Hashable {
  /// `YYYY-MM-DD`.
  case day(CivilDate)
  /// RFC 3339 §5.6, `YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh:mm)`, with at most nine digits of fraction and no leap
  /// second, which ``Instant`` cannot hold.
  case timestamp(Instant)

  init?(_ bytes: some Collection<UInt8>) {
    var scanner = DigitScanner(bytes)
    guard let year = scanner.number(digits: 4), scanner.skip("-"), let month = scanner.number(digits: 2),
      scanner.skip("-"), let day = scanner.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    if scanner.isAtEnd {
      self = .day(date)
      return
    }
    guard let instant = Self.timestamp(on: date, &scanner), scanner.isAtEnd else { return nil }
    self = .timestamp(instant)
  }

  private static func timestamp(on date: CivilDate, _ scanner: inout DigitScanner) -> Instant? {
    guard scanner.skip("T") || scanner.skip("t"), let hour = scanner.number(digits: 2), hour < 24,
      scanner.skip(":"), let minute = scanner.number(digits: 2), minute < 60,
      scanner.skip(":"), let second = scanner.number(digits: 2), second < 60,
      let nanoseconds = fraction(&scanner), let offset = offset(&scanner)
    else { return nil }
    let seconds = date.daysSinceEpoch * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    return Instant(seconds: seconds, nanoseconds: nanoseconds)
  }

  private static func fraction(_ scanner: inout DigitScanner) -> Int32? {
    guard scanner.skip(".") else { return 0 }
    var (nanoseconds, digits) = (Int32(0), 0)
    while let digit = scanner.number(digits: 1) {
      guard digits < 9 else { return nil }
      nanoseconds = nanoseconds * 10 + Int32(digit)
      digits += 1
    }
    guard digits > 0 else { return nil }
    for _ in digits..<9 { nanoseconds *= 10 }
    return nanoseconds
  }

  /// Seconds east of Greenwich.
  private static func offset(_ scanner: inout DigitScanner) -> Int? {
    if scanner.skip("Z") || scanner.skip("z") { return 0 }
    let sign: Int
    if scanner.skip("+") { sign = 1 } else if scanner.skip("-") { sign = -1 } else { return nil }
    guard let hours = scanner.number(digits: 2), hours < 24, scanner.skip(":"),
      let minutes = scanner.number(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

/// Reads fixed runs of digits.
struct DigitScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  var isAtEnd: Bool { place == bytes.count }

  /// Exactly this many digits, at most nine; nil leaves the scanner where it was.
  mutating func number(digits: Int) -> Int? {
    guard bytes.count - place >= digits else { return nil }
    var value = 0
    for byte in bytes[place..<place + digits] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    place += digits
    return value
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }
}
