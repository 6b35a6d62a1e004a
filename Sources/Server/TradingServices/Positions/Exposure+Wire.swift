import OutcryContract
import TradingEngine
import TradingModel

extension PortfolioState {
  /// What is held, by symbol and by sector.
  var exposureMessage: Wire.Exposure {
    let held = openPlaces
    let heldSectors = Set(held.map(sectorIndex)).sorted()
    return Wire.Exposure(
      gross: exposure.gross.wire, net: exposure.net.wire, long: exposure.long.wire, short: exposure.short.wire,
      grossPercent: percentOfEquity(exposure.gross)?.wire, netPercent: percentOfEquity(exposure.net)?.wire,
      symbols: held.map { place in
        let net = positions[place].base.marketValue
        return share(positions[place].symbol.text, gross: (try? net.absolute()) ?? net, net: net)
      },
      sectors: heldSectors.map { sector in
        share(sectors[sector], gross: sectorExposure(sector).gross, net: sectorExposure(sector).net)
      })
  }

  private func share(_ name: String, gross: Money, net: Money) -> Wire.ExposureShare {
    Wire.ExposureShare(name: name, gross: gross.wire, net: net.wire, percent: percentOfEquity(gross)?.wire)
  }
}
