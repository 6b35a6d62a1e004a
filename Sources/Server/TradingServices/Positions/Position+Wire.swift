import OutcryContract
import TradingEngine
import TradingModel

extension PortfolioState {
  func position(at place: Int, in session: SessionID) -> Wire.Position {
    let position = positions[place]
    let base = position.base.marketValue
    return Wire.Position(
      sessionId: session.text, symbol: position.symbol.text, quantity: position.quantity.wire,
      averagePrice: position.averagePrice?.wire, markPrice: position.mark?.wire, costBasis: position.costBasis.wire,
      marketValue: position.marketValue.wire, realizedPnl: position.realizedProfit.wire,
      unrealizedPnl: position.unrealizedProfit.wire, fees: position.fees.wire, openTime: position.openTime?.wire,
      lots: position.lots.map(\.wire),
      strategies: position.parts.sorted { $0.name < $1.name }.map { $0.wire(in: position.symbol) },
      currency: currency(place: place).code, exchangeRate: position.rate.wire, baseMarketValue: base.wire,
      sector: sector(place: place), allocationPercent: (try? base.absolute()).flatMap(percentOfEquity)?.wire,
      dividends: position.dividends.wire)
  }
}

extension Lot {
  fileprivate var wire: Wire.Lot {
    Wire.Lot(
      quantity: quantity.wire, price: price.wire, costBasis: costBasis.wire, openTime: openTime.wire,
      orderId: orderID?.text ?? "", strategyId: strategyID?.text ?? "")
  }
}

extension PositionPart {
  fileprivate var name: String { strategyID?.text ?? "" }

  fileprivate func wire(in symbol: Symbol) -> Wire.StrategyPosition {
    Wire.StrategyPosition(
      strategyId: name, symbol: symbol.text, quantity: quantity.wire, averagePrice: averagePrice?.wire,
      costBasis: own.costBasis.wire, marketValue: own.marketValue.wire, realizedPnl: own.realizedProfit.wire,
      unrealizedPnl: own.unrealizedProfit.wire, fees: own.fees.wire, dividends: own.dividends.wire)
  }
}
