import TradingEngine

/// What a strategy that is flat or long does about one symbol when its rules are true.
///
/// It says nothing while an order of the symbol is working. An exit that falls on such a bar (an entry may still be
/// filling) is not lost: it is said at the next bar that is long and free, since a crossing is true for one bar only.
struct PositionRule: Sendable {
  enum Decision {
    case stay
    case enter
    case leave
  }

  /// Finished bars since the position was opened, the newest included; zero when flat.
  private(set) var barsHeld = 0
  private var wasLong = false
  private var isExitDue = false

  /// Takes the next bar's context, before the rules are looked at.
  mutating func take(_ context: StrategyContext) {
    let position = context.position
    // A position that changed sides was opened anew.
    barsHeld = position.isZero ? 0 : (barsHeld > 0 && wasLong == position.isPositive ? barsHeld : 0) + 1
    wasLong = position.isPositive
  }

  mutating func decide(_ context: StrategyContext, mayEnter: Bool, mayLeave: Bool) -> Decision {
    guard context.position.isPositive else {
      isExitDue = false
      return context.position.isZero && !context.hasWorkingOrder && mayEnter ? .enter : .stay
    }
    let isDue = isExitDue || mayLeave
    isExitDue = isDue && context.hasWorkingOrder
    return isDue && !context.hasWorkingOrder ? .leave : .stay
  }
}
