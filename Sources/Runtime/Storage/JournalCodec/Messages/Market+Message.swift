import JournalMessages
import TradingModel

extension Instrument {
  var record: Wire.Instrument {
    .init(symbol: symbol.text, currency: currency, tickSize: tickSize.raw, lotSize: lotSize.raw)
  }

  init(recorded message: Wire.Instrument) throws(JournalCodecError) {
    let value = Self(
      symbol: try Symbol(recorded: message.symbol, "instrument.symbol"), currency: message.currency,
      tickSize: Price(raw: message.tickSize), lotSize: Quantity(raw: message.lotSize))
    guard let value else { throw .invalid(field: "instrument", reason: "its steps are not above zero") }
    self = value
  }
}

extension Tick {
  var record: Wire.Tick {
    var message = Wire.Tick(
      symbol: symbol.text, time: time.nanosecondsSinceEpoch, price: price.raw, onPath: isOnPath, sequence: sequence)
    if let place { message.place = UInt32(clamping: Int64(place.index) + 1) }
    if let spread {
      message.bid = spread.bid.raw
      message.ask = spread.ask.raw
    }
    return message
  }

  private var isOnPath: Bool {
    switch arrival {
    case .jump: false
    case .path: true
    }
  }

  init(recorded message: Wire.Tick) throws(JournalCodecError) {
    var spread: Spread?
    if message.bid != 0 || message.ask != 0 {
      spread = Spread(bid: Price(raw: message.bid), ask: Price(raw: message.ask))
      if spread == nil { throw .invalid(field: "tick", reason: "its bid is not above zero and at most its ask") }
    }
    var place: InstrumentPlace?
    if message.place != 0 { place = InstrumentPlace(index: try Int32(recorded: message.place - 1, "tick.place")) }
    self.init(
      symbol: try Symbol(recorded: message.symbol, "tick.symbol"), time: Instant(recorded: message.time),
      price: Price(raw: message.price), arrival: message.onPath ? .path : .jump, sequence: message.sequence,
      spread: spread, place: place)
  }
}

extension Bar {
  var record: Wire.Bar {
    .init(
      symbol: symbol.text, openTime: openTime.nanosecondsSinceEpoch, closeTime: closeTime.nanosecondsSinceEpoch,
      open: open.raw, high: high.raw, low: low.raw, close: close.raw, volume: volume.amount)
  }

  init(recorded message: Wire.Bar) throws(JournalCodecError) {
    let value = Self(
      symbol: try Symbol(recorded: message.symbol, "bar.symbol"), openTime: Instant(recorded: message.openTime),
      closeTime: Instant(recorded: message.closeTime), open: Price(raw: message.open), high: Price(raw: message.high),
      low: Price(raw: message.low), close: Price(raw: message.close),
      volume: try Volume(recorded: message.volume, "bar.volume"))
    guard let value else { throw .invalid(field: "bar", reason: "its prices, volume or times contradict each other") }
    self = value
  }
}

extension TradingHours {
  var record: Wire.TradingHours {
    .init(
      zone: zone.identifier, openMinute: UInt32(clamping: openMinute), closeMinute: UInt32(clamping: closeMinute),
      weekdays: weekdays.map { UInt32($0.rawValue) }, holidays: holidays.map(\.daysSinceEpoch))
  }

  init(recorded message: Wire.TradingHours) throws(JournalCodecError) {
    var weekdays: Set<Weekday> = []
    for number in message.weekdays {
      guard let weekday = UInt8(exactly: number).flatMap(Weekday.init(rawValue:)) else {
        throw .invalid(field: "trading_hours.weekdays", reason: "\(number) is not a day of the week")
      }
      weekdays.insert(weekday)
    }
    let value = Self(
      zone: try CivilZone(recorded: message.zone, "trading_hours.zone"), openMinute: Int(message.openMinute),
      closeMinute: Int(message.closeMinute), weekdays: weekdays,
      holidays: Set(message.holidays.map(CivilDate.init(daysSinceEpoch:))))
    guard let value else { throw .invalid(field: "trading_hours", reason: "its minutes or days are out of range") }
    self = value
  }
}
