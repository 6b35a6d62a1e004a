import Backtesting
import CSVFeed
import OutcryContract
import TradingModel
import TradingRuntime

/// What the pieces of a file are of.
struct BarsHeader: Sendable {
  let key: SeriesKey
  let fileName: String
  let configuration: CSVFeedConfiguration
  let currency: String?
  let tickSize: Price?
  let lotSize: Quantity?
  let replaces: Bool
  let validateOnly: Bool

  func proposal(_ bars: [Bar]) -> SeriesProposal {
    SeriesProposal(
      key: key, bars: bars, currency: currency, tickSize: tickSize, lotSize: lotSize, fileName: fileName,
      replaces: replaces)
  }
}

extension Fields {
  private static let maximumFileNameBytes = 256

  mutating func barsHeader(_ header: Wire.ImportBarsHeader) -> BarsHeader? {
    let key = seriesKey(header.symbol, header.interval, "header.")
    let name = fileName(header.fileName, "header.file_name")
    let currency = optionalCurrency(header.currency, "header.currency")
    let tickSize: Price? = decimal(header.tickSize, "header.tick_size", .positive)
    let lotSize: Quantity? = decimal(header.lotSize, "header.lot_size", .positive)
    let session = session(header)
    guard let key, let name, let session, let minutes = key.interval.minutes else { return nil }
    let configuration: CSVFeedConfiguration
    do {
      configuration = try CSVFeedConfiguration(
        session: session, barInterval: .seconds(60 * minutes), takesDays: key.interval == .day)
    } catch {
      refuse("header.\(error.field)", error.problem)
      return nil
    }
    return BarsHeader(
      key: key, fileName: name, configuration: configuration, currency: currency?.code, tickSize: tickSize,
      lotSize: lotSize, replaces: header.replace, validateOnly: header.validateOnly)
  }

  /// - Parameter prefix: of the fields' names.
  mutating func seriesKey(_ symbol: String, _ interval: String, _ prefix: String = "") -> SeriesKey? {
    let symbol: Symbol? = identifier(symbol, "\(prefix)symbol")
    guard let interval = BarInterval(interval), interval.minutes != nil else {
      refuse("\(prefix)interval", "must be one of 1m … 1439m, 1h … 23h, 1d")
      return nil
    }
    return symbol.map { SeriesKey(symbol: $0, interval: interval) }
  }

  mutating func fileName(_ name: String, _ field: String) -> String? {
    text(name, field, maximumBytes: Self.maximumFileNameBytes).map { $0.isEmpty ? "-" : $0 }
  }

  /// When the bar of a day opens and closes.
  private mutating func session(_ header: Wire.ImportBarsHeader) -> DailySession? {
    let opens = header.opens.isEmpty ? 9 * 60 + 30 : minute(header.opens, "header.opens")
    let closes =
      switch header.closes {
      case "": 16 * 60
      case "24:00": 24 * 60
      default: minute(header.closes, "header.closes")
      }
    guard let opens, let closes else { return nil }
    guard opens < closes else {
      refuse("header.closes", "must be after opens")
      return nil
    }
    let zone = header.timeZone.isEmpty ? DailySession.newYork.timeZoneIdentifier : header.timeZone
    let session = DailySession(timeZone: zone, opensAt: .seconds(60 * opens), closesAt: .seconds(60 * closes))
    if session == nil { refuse("header.time_zone", "must be an IANA name such as America/New_York") }
    return session
  }
}
