import OutcryContract
import TradingModel
import TradingRuntime

extension SeriesRecord {
  func wire(_ factors: FactorRecord?) -> Wire.BarSeries {
    Wire.BarSeries(
      symbol: key.symbol.text, interval: "\(key.interval)", source: .import, bars: UInt64(clamping: bars),
      firstOpenTime: firstOpen.wire, lastCloseTime: lastClose.wire, currency: instrument.currency,
      tickSize: instrument.tickSize.wire, lotSize: instrument.lotSize.wire, revision: revision, fileName: fileName,
      updateTime: updateTime.wire, factors: factors?.wire)
  }
}

extension FactorRecord {
  var wire: Wire.FactorTable {
    Wire.FactorTable(
      rows: UInt32(clamping: factors.rows.count), firstDay: factors.rows.first.map { "\($0.day)" } ?? "",
      lastDay: factors.rows.last.map { "\($0.day)" } ?? "", revision: revision, fileName: fileName,
      updateTime: updateTime.wire)
  }
}

extension Instrument {
  /// As a feed has it.
  func wire(of feed: any MarketDataFeed, _ factors: FactorRecord?) -> Wire.BarSeries {
    let summary = feed.summary(of: symbol)
    return Wire.BarSeries(
      symbol: symbol.text, source: .feed, bars: UInt64(clamping: summary?.bars ?? 0),
      firstOpenTime: summary?.firstOpen.wire, lastCloseTime: summary?.lastClose.wire, currency: currency,
      tickSize: tickSize.wire, lotSize: lotSize.wire, fileName: feed.description, factors: factors?.wire)
  }
}
