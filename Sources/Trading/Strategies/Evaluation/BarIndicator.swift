import TradingModel

/// An indicator of whole bars, as a step of a formula.
enum BarIndicator: Sendable, Hashable {
  case averageTrueRange(Period)
  case normalizedTrueRange(Period)
  case stochastic(Period, smoothing: Period, signal: Period)
  case channelIndex(Period)
  case directionalMovement(Period)
  case keltner(Period, range: Period, width: Double)
  case donchian(Period)
  case ichimoku(conversion: Period, base: Period, span: Period)
  case onBalanceVolume
  case moneyFlow(Period)
  case volumeWeightedPrice(Period)
  case sessionVolumeWeightedPrice
  case chaikinMoneyFlow(Period)
  case williamsRange(Period)
  case aroon(Period)
  case parabolic(step: Double, maximum: Double)
  case pivots

  /// A fresh memory.
  ///
  /// - Parameter zone: whose days are meant; nil is UTC.
  func makeState(zone: CivilZone?) -> any StepState {
    switch self {
    case .averageTrueRange(let period): BarStep(AverageTrueRange(period: period))
    case .normalizedTrueRange(let period): BarStep(NormalizedAverageTrueRange(period: period))
    case .stochastic(let period, let smoothing, let signal):
      BarStep(Stochastic(period: period, smoothing: smoothing, signal: signal))
    case .channelIndex(let period): BarStep(CommodityChannelIndex(period: period))
    case .directionalMovement(let period): BarStep(DirectionalMovement(period: period))
    case .keltner(let period, let range, let width): BarStep(KeltnerChannel(period: period, range: range, width: width))
    case .donchian(let period): BarStep(DonchianChannel(period: period))
    case .ichimoku(let conversion, let base, let span):
      BarStep(Ichimoku(conversion: conversion, base: base, span: span))
    case .onBalanceVolume: BarStep(OnBalanceVolume())
    case .moneyFlow(let period): BarStep(MoneyFlowIndex(period: period))
    case .volumeWeightedPrice(let period): BarStep(VolumeWeightedAveragePrice(period: period))
    case .sessionVolumeWeightedPrice: BarStep(SessionVolumeWeightedAveragePrice(zone: zone))
    case .chaikinMoneyFlow(let period): BarStep(ChaikinMoneyFlow(period: period))
    case .williamsRange(let period): BarStep(WilliamsPercentRange(period: period))
    case .aroon(let period): BarStep(Aroon(period: period))
    case .parabolic(let step, let maximum): BarStep(ParabolicStopAndReverse(step: step, maximum: maximum))
    case .pivots: BarStep(PivotPoints())
    }
  }

  var outputs: Int {
    switch self {
    case .stochastic: StochasticValue.count
    case .directionalMovement: DirectionalMovement.Value.count
    case .keltner, .donchian: ChannelValue.count
    case .ichimoku: Ichimoku.Value.count
    case .aroon: Aroon.Value.count
    case .pivots: PivotPoints.Value.count
    default: 1
    }
  }

  /// Bars until an output can have a value.
  func warmUp(ofOutput index: Int) -> Int {
    switch self {
    case .stochastic(let period, let smoothing, let signal):
      period.bars + smoothing.bars - 1 + (index == 1 ? signal.bars - 1 : 0)
    case .directionalMovement(let period): index == 0 ? 2 * period.bars : period.bars + 1
    case .ichimoku(let conversion, let base, let span):
      index == 3 ? base.bars + span.bars : max(conversion.bars, base.bars) + (index == 2 ? base.bars : 0)
    default: makeState(zone: nil).warmUp
    }
  }

  /// Bars of history that it holds.
  var lookback: Int {
    switch self {
    case .averageTrueRange(let period), .normalizedTrueRange(let period): period.bars
    case .stochastic(let period, let smoothing, let signal): 2 * period.bars + smoothing.bars + signal.bars
    case .directionalMovement(let period): period.bars
    case .keltner(let period, let range, _): period.bars + range.bars
    case .channelIndex(let period), .donchian(let period), .moneyFlow(let period), .volumeWeightedPrice(let period),
      .chaikinMoneyFlow(let period), .williamsRange(let period), .aroon(let period):
      2 * period.bars
    case .ichimoku(let conversion, let base, let span): 2 * (conversion.bars + 2 * base.bars + span.bars)
    case .onBalanceVolume, .sessionVolumeWeightedPrice, .parabolic, .pivots: 1
    }
  }
}
