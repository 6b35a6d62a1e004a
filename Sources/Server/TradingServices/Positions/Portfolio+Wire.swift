import OutcryContract
import TradingEngine
import TradingModel

extension SessionPoint {
  var portfolio: Wire.Portfolio {
    Wire.Portfolio(
      sessionId: sessionID.text, currency: state.configuration.currency,
      initialCash: state.configuration.initialCash.wire, cash: state.cash.wire, marketValue: state.marketValue.wire,
      equity: state.equity.wire, realizedPnl: state.realizedProfit.wire, unrealizedPnl: state.unrealizedProfit.wire,
      fees: state.fees.wire, day: state.day?.description ?? "", dayStartEquity: state.dayStartEquity.wire,
      dayPnl: state.dayProfit.wire, positions: state.positions.map { $0.wire(in: sessionID) },
      marketTime: state.marketTime?.wire)
  }
}

extension Position {
  func wire(in session: SessionID) -> Wire.Position {
    Wire.Position(
      sessionId: session.text, symbol: symbol.text, quantity: quantity.wire, averagePrice: averagePrice?.wire,
      markPrice: mark?.wire, costBasis: costBasis.wire, marketValue: marketValue.wire,
      realizedPnl: realizedProfit.wire, unrealizedPnl: unrealizedProfit.wire, fees: fees.wire,
      openTime: openTime?.wire)
  }
}
