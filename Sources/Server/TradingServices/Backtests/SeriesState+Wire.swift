import Backtesting
import OutcryContract
import TradingModel
import TradingRuntime

extension SeriesState {
  var wire: Wire.BacktestSeries {
    Wire.BacktestSeries(
      symbol: symbol.text, interval: interval?.description ?? "", source: revision == nil ? .feed : .import,
      revision: revision?.number ?? 0, revisionTime: revision?.time.wire, factorsRevision: factors?.number ?? 0,
      factorsRevisionTime: factors?.time.wire, bars: UInt64(clamping: bars), firstOpenTime: firstOpen?.wire,
      lastCloseTime: lastClose?.wire, fileName: name, checksum: checksum)
  }
}

extension Outcry.V1.SeriesDifference {
  /// Every series that some backtests ran on in different states, in the order of symbols.
  static func all(among backtests: [Wire.Backtest]) -> [Wire.SeriesDifference] {
    var uses: [[String]: [Wire.SeriesUse]] = [:]
    for backtest in backtests {
      for series in backtest.result?.series ?? [] {
        var known = uses[[series.symbol, series.interval]] ?? []
        if let place = known.firstIndex(where: { $0.series == series }) {
          known[place].backtestIds.append(backtest.backtestId)
        } else {
          known.append(Wire.SeriesUse(series: series, backtestIds: [backtest.backtestId]))
        }
        uses[[series.symbol, series.interval]] = known
      }
    }
    return uses.filter { $0.value.count > 1 }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Wire.SeriesDifference(symbol: $0.key[0], interval: $0.key[1], uses: $0.value) }
  }
}
