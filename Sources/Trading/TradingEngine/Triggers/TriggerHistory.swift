import TradingModel

/// What led one trigger to where it is: its arming, and the last steps since.
struct TriggerHistory: Sendable, Hashable {
  static let maximum = 100

  /// Empty once they have left memory, and only then.
  private(set) var records: [TriggerRecord]
  /// End of the last bar before the newest record: moves of one bar count as one.
  private var barEnd: Instant?

  init(_ kind: TriggerRecord.Kind, of trigger: Trigger, at time: Instant, during point: MarketState.Point) {
    records = [TriggerRecord(kind, of: trigger, at: time, during: point)]
    barEnd = point.lastBar?.closeTime
  }

  mutating func leave() { records = [] }

  mutating func add(_ kind: TriggerRecord.Kind, of trigger: Trigger, at time: Instant, during point: MarketState.Point)
  {
    let end = point.lastBar?.closeTime
    // Without bars there is nothing to merge by: each move stands for itself.
    if kind == .highWaterMark, records.last?.kind == .highWaterMark, let end, end == barEnd { records.removeLast() }
    // How it was armed stays, whatever came after.
    if records.count == Self.maximum { records.remove(at: 1) }
    records.append(TriggerRecord(kind, of: trigger, at: time, during: point))
    barEnd = end
  }
}

extension TriggerRecord {
  /// - Parameter trigger: after the step.
  fileprivate init(_ kind: Kind, of trigger: Trigger, at time: Instant, during point: MarketState.Point) {
    let detail: String =
      switch (kind, trigger.status) {
      case (.cancelled, .cancelled(let reason)): reason.explanation
      case (.fired, _): trigger.denial?.message ?? ""
      case (_, _): trigger.signalID.map { "signal \($0)" } ?? ""
      }
    self.init(
      kind: kind, time: time, tickSequence: point.lastTick?.sequence ?? 0, price: point.lastTick?.price,
      level: trigger.level, highWaterMark: trigger.highWaterMark, orderID: trigger.firing?.orderID, detail: detail)
  }
}
