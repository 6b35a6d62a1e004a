import OutcryContract
import TradingEngine
import TradingModel

extension SessionState {
  /// What is held, by symbol and by sector.
  var exposureWire: Wire.Exposure {
    var sum = Exposure()
    var sectors: [String: Exposure] = [:]
    for (place, position) in portfolio.positions.enumerated() where !position.isFlat {
      // Parts of sums that the portfolio keeps in range.
      try? sum.replace(.zero, with: position.marketValue)
      try? sectors[sectorName(at: place), default: Exposure()].replace(.zero, with: position.marketValue)
    }
    return Wire.Exposure(
      gross: sum.gross.wire, net: sum.net.wire, long: sum.long.wire, short: sum.short.wire,
      grossPercent: percentOfEquity(sum.gross), netPercent: percentOfEquity(sum.net),
      symbols: portfolio.positions.filter { !$0.isFlat }.map { position in
        let gross = (try? position.marketValue.absolute()) ?? .zero
        return Wire.ExposureShare(
          name: position.symbol.text, gross: gross.wire, net: position.marketValue.wire, percent: percentOfEquity(gross)
        )
      },
      sectors: sectors.sorted { $0.key < $1.key }.map { name, exposure in
        Wire.ExposureShare(
          name: name, gross: exposure.gross.wire, net: exposure.net.wire, percent: percentOfEquity(exposure.gross))
      })
  }

  private func percentOfEquity(_ sum: Money) -> Wire.Decimal? {
    equity.isPositive ? (try? sum.percentage(of: equity, rounding: .toNearestOrEven))?.wire : nil
  }
}
