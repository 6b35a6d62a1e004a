import Backtesting
import JournalMessages
import TradingModel
import TradingRuntime

extension SeriesState {
  var record: Wire.SeriesState {
    .init(
      symbol: symbol.text, interval: interval?.description ?? "", name: name, bars: UInt64(clamping: bars),
      firstOpen: firstOpen?.optional, lastClose: lastClose?.optional, revision: revision?.record,
      factors: factors?.record, checksum: checksum)
  }

  init(recorded message: Wire.SeriesState) throws(JournalCodecError) {
    self.init(
      symbol: try Symbol(recorded: message.symbol, "series_state.symbol"),
      interval: message.interval.isEmpty
        ? nil : try BarInterval(recorded: message.interval, "series_state.interval"),
      name: message.name, bars: Int(clamping: message.bars), firstOpen: Instant(optional: message.firstOpen),
      lastClose: Instant(optional: message.lastClose), revision: message.revision.map { Revision(recorded: $0) },
      factors: message.factors.map { Revision(recorded: $0) }, checksum: message.checksum)
  }
}

extension SeriesState.Revision {
  fileprivate var record: Wire.DataRevision { .init(number: number, time: time.nanosecondsSinceEpoch) }

  fileprivate init(recorded message: Wire.DataRevision) {
    self.init(number: message.number, time: Instant(recorded: message.time))
  }
}
