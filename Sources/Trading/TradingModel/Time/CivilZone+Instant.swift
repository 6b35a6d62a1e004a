extension CivilZone {
  /// When the wall there shows this minute. In the hour that a change of the clocks skips: an hour beside it.
  public func instant(of date: CivilDate, minute: Int) -> Instant {
    let wanted = date.daysSinceEpoch * 86_400 + Int64(minute) * 60
    var guess = wanted
    for _ in 0..<2 {
      let shown = civilTime(at: Instant(seconds: guess) ?? Instant(nanosecondsSinceEpoch: 0))
      guess += wanted - (shown.date.daysSinceEpoch * 86_400 + Int64(shown.minute) * 60)
    }
    return Instant(seconds: guess) ?? Instant(nanosecondsSinceEpoch: guess < 0 ? .min : .max)
  }
}
