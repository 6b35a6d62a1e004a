import TradingModel

/// When bars open and close, each after the one before.
struct BarClock {
  struct Fault: Error {
    let problem: CSVFeedError.Problem
  }

  private let configuration: CSVFeedConfiguration
  private let interval: Int64?
  private var previous: (field: DateField, open: Instant, close: Instant)?

  init(configuration: CSVFeedConfiguration) {
    self.configuration = configuration
    // At most 366 days, as the configuration has checked.
    interval = configuration.barInterval.map {
      $0.components.seconds * 1_000_000_000 + $0.components.attoseconds / 1_000_000_000
    }
  }

  /// The times of the next bar.
  mutating func times(of bytes: ArraySlice<UInt8>) throws(Fault) -> (open: Instant, close: Instant) {
    let text = { String(decoding: bytes, as: UTF8.self) }
    guard let field = DateField(bytes) else { throw Fault(problem: .notADate(text())) }
    let times = try hours(of: field, text: text)
    if let previous {
      if previous.field.isDay != field.isDay { throw Fault(problem: .mixedDates) }
      if times.open == previous.open { throw Fault(problem: .duplicateDate(text())) }
      if times.open < previous.open { throw Fault(problem: .notAscending(text())) }
      if times.open < previous.close { throw Fault(problem: .overlaps) }
    }
    previous = (field, times.open, times.close)
    return times
  }

  private func hours(of field: DateField, text: () -> String) throws(Fault) -> (open: Instant, close: Instant) {
    switch field {
    case .day(let date):
      guard configuration.takesDays else { throw Fault(problem: .unexpectedDay) }
      guard let hours = configuration.session.hours(on: date) else { throw Fault(problem: .dateOutOfRange(text())) }
      return hours
    case .timestamp(let open):
      guard let interval else { throw Fault(problem: .unexpectedTimestamp) }
      let (close, overflowed) = open.nanosecondsSinceEpoch.addingReportingOverflow(interval)
      if overflowed { throw Fault(problem: .dateOutOfRange(text())) }
      return (open, Instant(nanosecondsSinceEpoch: close))
    }
  }
}

extension DateField {
  fileprivate var isDay: Bool {
    if case .day = self { true } else { false }
  }
}
