/// How many bars an indicator looks at: 1 to 10,000.
public struct Period: Sendable, Hashable {
  /// The bounds that keep memory and start-up in hand: 10,000 daily bars are forty years.
  public static let range = 1...10_000

  public let bars: Int

  /// One that the code itself names, inside the range.
  init(known bars: Int) { self.bars = bars }

  /// Nil outside ``range``.
  public init?(_ bars: Int) {
    guard Self.range.contains(bars) else { return nil }
    self.bars = bars
  }
}
