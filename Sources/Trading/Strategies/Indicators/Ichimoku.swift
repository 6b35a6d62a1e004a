/// Ichimoku kinkō hyō: two lines, and the cloud that stands at this bar.
///
///     M(n) = (highest high(n) + lowest low(n)) / 2
///     conversion = M(conversion)      base = M(base)
///     span A = (conversion + base) / 2, of `base` bars ago      span B = M(span), of `base` bars ago
///
/// The spans are drawn `base` bars ahead of the bar that they are computed from: those given here are the ones that lie
/// over this bar, computed from what was known `base` bars ago. The lagging line is the close itself, drawn `base` bars
/// back: compare the close with that of `base` bars ago.
///
/// Source: G. Hosoda, *Ichimoku Kinkō Hyō* (1969).
public struct Ichimoku: Indicator {
  public struct Value: Sendable, Hashable {
    public let conversion: Double
    public let base: Double
    /// Nil until what lies here was computed.
    public let spanA: Double?
    public let spanB: Double?
  }

  private var conversion: DonchianChannel
  private var base: DonchianChannel
  private var span: DonchianChannel
  private var spanA: DelayLine<Double?>
  private var spanB: DelayLine<Double?>

  public init(conversion: Period, base: Period, span: Period) {
    self.conversion = DonchianChannel(period: conversion)
    self.base = DonchianChannel(period: base)
    self.span = DonchianChannel(period: span)
    spanA = DelayLine(base.bars)
    spanB = DelayLine(base.bars)
  }

  /// Until both lines; the spans come `base` bars after their own lines.
  public var warmUp: Int { max(conversion.warmUp, base.warmUp) }

  public mutating func update(_ bar: BarValues) -> Value? {
    let conversion = conversion.update(bar)?.middle
    let base = base.update(bar)?.middle
    let span = span.update(bar)?.middle
    let between = conversion.flatMap { conversion in base.flatMap { ((conversion + $0) / 2).finite } }
    let spanA = spanA.append(between) ?? nil
    let spanB = spanB.append(span) ?? nil
    guard let conversion, let base else { return nil }
    return Value(conversion: conversion, base: base, spanA: spanA, spanB: spanB)
  }
}
