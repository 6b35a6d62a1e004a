import OutcryContract
import TradingEngine
import TradingModel

extension SessionPoint {
  var portfolio: Wire.Portfolio {
    state.portfolio.wire(in: sessionID, day: state.day, marketTime: state.marketTime)
  }
}

extension PortfolioState {
  /// - Parameters:
  ///   - day: nil before the first market data.
  ///   - marketTime: the newest then.
  func wire(in session: SessionID, day: CivilDate?, marketTime: Instant?) -> Wire.Portfolio {
    Wire.Portfolio(
      sessionId: session.text, currency: baseCurrency.code, initialCash: initialCash.wire, cash: cash.wire,
      marketValue: marketValue.wire, equity: equity.wire, realizedPnl: realizedProfit.wire,
      unrealizedPnl: unrealizedProfit.wire, fees: fees.wire, day: day?.description ?? "",
      dayStartEquity: dayStartEquity.wire, dayPnl: dayProfit.wire,
      positions: openPlaces.map { position(at: $0, in: session) }, marketTime: marketTime?.wire,
      balances: balances.map(\.wire), netDeposits: netDeposits.wire, dividends: dividends.wire,
      exposure: exposureMessage, peakEquity: peakEquity.wire, drawdownPercent: drawdownPercent.wire,
      strategies: strategies.sorted { $0.name < $1.name }.map(\.wire), costMethod: costMethod.wire,
      currencyPnl: currencyProfit.wire)
  }

  /// Of everything that is held, in the order of symbols.
  var openPlaces: [Int] { positions.indices.filter { positions[$0].isOpen } }
}

extension CostMethod {
  var wire: Wire.CostMethod {
    switch self {
    case .average: .average
    case .firstInFirstOut: .fifo
    }
  }
}

extension CurrencyBalance {
  var wire: Wire.CurrencyBalance {
    Wire.CurrencyBalance(
      currency: currency.code, cash: cash.wire, exchangeRate: rate.wire, baseValue: baseValue.wire,
      rateTime: rateTime?.wire)
  }
}

extension StrategyResult {
  /// Empty for none.
  var name: String { strategyID?.text ?? "" }

  fileprivate var wire: Wire.StrategyPosition {
    Wire.StrategyPosition(
      strategyId: name, costBasis: performance.costBasis.wire, marketValue: performance.marketValue.wire,
      realizedPnl: performance.realizedProfit.wire, unrealizedPnl: performance.unrealizedProfit.wire,
      fees: performance.fees.wire, dividends: performance.dividends.wire)
  }
}
