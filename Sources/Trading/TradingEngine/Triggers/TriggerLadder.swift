import TradingModel

/// The armed triggers of one instrument by the price at which they fire, so that a price looks at the nearest alone.
struct TriggerLadder: Sendable, Hashable {
  struct Rung: Sendable, Hashable {
    let level: Int64
    /// Index into the session's triggers.
    let trigger: Int32
  }

  /// Those that fire at their level or below it, the nearest (the highest) last.
  private(set) var falling: [Rung] = []
  /// Those that fire at their level or above it, the nearest (the lowest) last.
  private(set) var rising: [Rung] = []
  /// Trailing ones, ascending.
  private(set) var trailing: [Int32] = []
  /// A price above it moves at least one trailing sell.
  private var lowestSellMark = Int64.max
  /// A price below it moves at least one trailing buy.
  private var highestBuyMark = Int64.min

  /// Whether a price reaches any level.
  func isReached(at price: Price) -> Bool {
    if let nearest = falling.last, price.raw <= nearest.level { return true }
    if let nearest = rising.last, price.raw >= nearest.level { return true }
    return false
  }

  /// Whether a price moves any high-water mark.
  func movesMark(_ price: Price) -> Bool { price.raw > lowestSellMark || price.raw < highestBuyMark }

  mutating func insert(_ trigger: Trigger, _ index: Int) {
    guard let index = Int32(exactly: index) else { return }
    insertRung(of: trigger, index)
    guard trigger.isTrailing else { return }
    trailing.append(index)
    narrowMarks(by: trigger)
  }

  mutating func remove(_ index: Int, of triggers: [Trigger]) {
    falling.removeAll { $0.trigger == index }
    rising.removeAll { $0.trigger == index }
    guard let place = trailing.firstIndex(where: { $0 == index }) else { return }
    trailing.remove(at: place)
    renewMarks(triggers)
  }

  /// Gives the trailing triggers that moved their new rungs.
  mutating func moved(_ indices: [Int32], of triggers: [Trigger]) {
    falling.removeAll { rung in indices.contains(rung.trigger) }
    rising.removeAll { rung in indices.contains(rung.trigger) }
    for index in indices { insertRung(of: triggers[Int(index)], index) }
    renewMarks(triggers)
  }

  private mutating func insertRung(of trigger: Trigger, _ index: Int32) {
    guard let level = trigger.level?.raw else { return }
    let rung = Rung(level: level, trigger: index)
    if trigger.firesFalling {
      falling.insert(rung, at: falling.firstIndex { $0.level > level } ?? falling.endIndex)
    } else {
      rising.insert(rung, at: rising.firstIndex { $0.level < level } ?? rising.endIndex)
    }
  }

  private mutating func renewMarks(_ triggers: [Trigger]) {
    lowestSellMark = .max
    highestBuyMark = .min
    for index in trailing { narrowMarks(by: triggers[Int(index)]) }
  }

  /// One without a mark takes any price.
  private mutating func narrowMarks(by trigger: Trigger) {
    switch trigger.side {
    case .sell: lowestSellMark = min(lowestSellMark, trigger.highWaterMark?.raw ?? .min)
    case .buy: highestBuyMark = max(highestBuyMark, trigger.highWaterMark?.raw ?? .max)
    }
  }
}

extension Trigger {
  var isTrailing: Bool { kind.isTrailing }

  /// Whether it fires at its level or below; else at its level or above.
  var firesFalling: Bool {
    switch (kind, side) {
    case (.stopLoss, .sell), (.trailingStop, .sell), (.takeProfit, .buy), (.entryLimit, .buy): true
    case (.stopLoss, .buy), (.trailingStop, .buy), (.takeProfit, .sell), (.entryLimit, .sell): false
    }
  }
}
