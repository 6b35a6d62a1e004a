import Backtesting
import MarketSimulation
import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

extension SessionDefinition {
  /// The spec with every default filled in, so that it says what the session does. Risk limits stay absent in a session
  /// that was created without: present ones would count as its own when the spec is used again.
  var wire: Wire.SessionSpec {
    Wire.SessionSpec(
      displayName: configuration.displayName, mode: configuration.mode.wire,
      symbols: configuration.instruments.map(\.symbol.text), initialCash: configuration.initialCash.wire,
      strategyYaml: strategySource, riskLimits: hasOwnRiskLimits ? configuration.riskLimits.wire : nil,
      replay: replay.wire, paper: exchange.wire, costMethod: configuration.portfolio.costMethod.wire,
      instruments: configuration.portfolio.sectors.sorted { $0.key < $1.key }.map {
        Wire.InstrumentSettings(symbol: $0.key.text, sector: $0.value)
      },
      baseCurrency: configuration.baseCurrency.code,
      exchangeRates: configuration.portfolio.exchangeRates.sorted { $0.key < $1.key }.map {
        Wire.ExchangeRate(currency: $0.key.code, rate: $0.value.wire)
      }, execution: configuration.execution.wire, strategyVersion: strategyVersion?.description ?? "")
  }
}

extension ReplaySettings {
  fileprivate var wire: Wire.ReplaySettings {
    Wire.ReplaySettings(
      startTime: start?.wire, endTime: end?.wire, pace: pace.wire, barInterval: history.interval?.description ?? "",
      priceAdjustment: history.adjustment?.wire ?? .unspecified)
  }
}

extension PriceAdjustment {
  fileprivate var wire: Wire.PriceAdjustment {
    switch self {
    case .raw: .raw
    case .splits: .splits
    case .splitsAndDividends: .splitsAndDividends
    }
  }
}

extension ReplayPace {
  fileprivate var wire: Wire.ReplaySettings.Pace {
    switch self {
    case .barsPerSecond(let rate): .barsPerSecond(rate.wire)
    case .maximum: .maximum(.init())
    }
  }
}

extension ExchangeConfiguration {
  fileprivate var wire: Wire.PaperSettings {
    Wire.PaperSettings(
      spreadBasisPoints: spread.wire, maximumVolumePercent: volumeShare?.wire, commission: commission.wire,
      slippage: slippage.wire, barPath: pathOrder.wire, limitFill: limitFill.wire,
      latencyMicroseconds: .init(value: UInt32(clamping: latency.base / 1_000)), sessionHours: hours?.wire,
      maxQuoteAgeMilliseconds: maximumQuoteAge.map { .init(value: UInt32(clamping: $0 / 1_000_000)) },
      randomSeed: .init(value: UInt32(clamping: randomSeed)),
      latencyJitterMicroseconds: .init(value: UInt32(clamping: latency.jitter / 1_000)), orderArrival: arrival.wire,
      stopLimitFill: stopLimitFill.wire, touchFillPercent: limitFill == .touch ? touchChance.wire : nil)
  }
}

extension ArrivalRule {
  fileprivate var wire: Wire.OrderArrival {
    switch self {
    case .nextTick: .nextTick
    case .lastPrice: .lastPrice
    }
  }
}

extension StopLimitFill {
  fileprivate var wire: Wire.StopLimitFill {
    switch self {
    case .atClose: .atClose
    case .atLimit: .atLimit
    }
  }
}

extension BarPath.Order {
  fileprivate var wire: Wire.BarPath {
    switch self {
    case .nearerExtremeFirst: .nearestExtremeFirst
    case .pessimistic: .pessimistic
    }
  }
}

extension LimitFillRule {
  fileprivate var wire: Wire.LimitFill {
    switch self {
    case .tradeThrough: .tradeThrough
    case .touch: .touch
    }
  }
}

extension CommissionModel {
  fileprivate var wire: Wire.CommissionModel? {
    switch self {
    case .none: nil
    case .perUnit(let rate, let minimum):
      .init(model: .perShare(.init(amount: rate.wire, minimum: minimum.wire)))
    case .perTrade(let fee): .init(model: .perOrder(.init(amount: fee.wire)))
    case .percentage(let share): .init(model: .percentOfNotional(.init(percent: share.wire)))
    case .makerTaker(let maker, let taker):
      .init(model: .makerTaker(.init(makerPercent: maker.wire, takerPercent: taker.wire)))
    }
  }
}

extension SlippageModel {
  fileprivate var wire: Wire.SlippageModel? {
    switch self {
    case .none: nil
    case .fixed(let amount): .init(model: .fixed(.init(amount: amount.wire)))
    case .percentage(let share): .init(model: .percentOfPrice(.init(percent: share.wire)))
    case .volumeShare: .init(model: .volumeShare(.init()))
    }
  }
}
