public import TradingModel

/// The typical price of the last *n* bars, weighted with their volumes.
///
///     VWAP = Σ TPᵢ · volumeᵢ / Σ volumeᵢ      TP = (high + low + close) / 3
///
/// Nil where nothing was traded.
///
/// Source: S. Berkowitz, D. Logue, E. Noser, "The Total Cost of Transactions on the NYSE", *Journal of Finance* 43:1
/// (1988).
public struct VolumeWeightedAveragePrice: Indicator {
  private var values: SlidingFold<CompensatedSum>
  private var volumes: SlidingFold<CompensatedSum>

  public init(period: Period) {
    values = SlidingFold(period)
    volumes = SlidingFold(period)
  }

  public var warmUp: Int { values.capacity }

  public mutating func update(_ bar: BarValues) -> Double? {
    let value = values.append(CompensatedSum(bar.typicalPrice * bar.volume))?.value
    let volume = volumes.append(CompensatedSum(bar.volume))?.value
    guard let value, let volume else { return nil }
    return (value / volume).finite
  }
}

/// The typical price since the day began, weighted with volume: the VWAP that traders are measured by.
///
/// It starts again with the first bar that opens on another day in the venue's time zone. Nil while nothing was traded.
public struct SessionVolumeWeightedAveragePrice: Indicator {
  private var calendar: BarCalendar
  private var bucket: BarCalendar.Bucket?
  private var value = CompensatedSum(0)
  private var volume = CompensatedSum(0)

  public init(zone: CivilZone?) { calendar = BarCalendar(.day, zone: zone) }

  public var warmUp: Int { 1 }

  public mutating func update(_ bar: BarValues) -> Double? {
    guard let flow = (bar.typicalPrice * bar.volume).finite, bar.volume.isFinite else { return nil }
    let today = calendar.bucket(at: bar.openTime)
    if today != bucket {
      bucket = today
      value = CompensatedSum(0)
      volume = CompensatedSum(0)
    }
    value = value.combined(with: CompensatedSum(flow))
    volume = volume.combined(with: CompensatedSum(bar.volume))
    return (value.value / volume.value).finite
  }
}
