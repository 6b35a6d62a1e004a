public import TradingModel

/// Why a signal led to nothing.
public enum SignalDropReason: Error, Sendable, Hashable {
  case sessionPaused
  case positionOpen
  case entryWorking
  case noPosition
  case alreadyClosing
  case unknownSymbol
  case noMarketPrice
  /// Its size is less than one lot.
  case belowOneLot
  /// Percentages out of range.
  case invalidSignal
  case orderLimitReached
  /// Its size leads out of range.
  case outOfRange
  /// The strategy's order before it in this symbol was denied by the same rule: one record says it, and a strategy
  /// that repeats itself on every bar does not fill the session with denied orders.
  case deniedAgain(Denial.Rule)
  /// A signal opens and adds to long positions only.
  case positionShort
  /// Positions and entries have all of the equity that signals may use.
  case allocationReached
  /// Nothing says how far the stop is.
  case noStop
  /// The market is at the level already.
  case levelReached
  /// A hold without a level.
  case nothingToDo
  case triggerLimitReached
  case signalLimitReached
  /// The same signal of the strategy waits already.
  case alreadyWaiting
  case sessionEnded

  /// Its stable name.
  public var code: String {
    switch self {
    case .sessionPaused: "SESSION_PAUSED"
    case .positionOpen: "POSITION_OPEN"
    case .entryWorking: "ENTRY_WORKING"
    case .noPosition: "NO_POSITION"
    case .alreadyClosing: "ALREADY_CLOSING"
    case .unknownSymbol: "UNKNOWN_SYMBOL"
    case .noMarketPrice: "NO_MARKET_PRICE"
    case .belowOneLot: "BELOW_ONE_LOT"
    case .invalidSignal: "INVALID_SIGNAL"
    case .orderLimitReached: "ORDER_LIMIT_REACHED"
    case .outOfRange: "OUT_OF_RANGE"
    case .deniedAgain: "DENIED_AGAIN"
    case .positionShort: "POSITION_SHORT"
    case .allocationReached: "ALLOCATION_REACHED"
    case .noStop: "NO_STOP"
    case .levelReached: "LEVEL_REACHED"
    case .nothingToDo: "NOTHING_TO_DO"
    case .triggerLimitReached: "TRIGGER_LIMIT_REACHED"
    case .signalLimitReached: "SIGNAL_LIMIT_REACHED"
    case .alreadyWaiting: "ALREADY_WAITING"
    case .sessionEnded: "SESSION_ENDED"
    }
  }

  /// For people.
  public var explanation: String {
    switch self {
    case .sessionPaused: "The session is paused: its strategy opens nothing."
    case .positionOpen: "A position is open already, and the strategy only opens."
    case .entryWorking: "An order works in the instrument already."
    case .noPosition: "There is no position of this strategy to close or to protect."
    case .alreadyClosing: "Orders on their way already close all of it."
    case .unknownSymbol: "It is not an instrument of this session."
    case .noMarketPrice: "No price has come yet."
    case .belowOneLot: "Its size is less than one lot."
    case .invalidSignal: "A percentage of it is out of range."
    case .orderLimitReached: "The session holds as many orders as it may."
    case .outOfRange: "Its size leads out of the range of exact arithmetic."
    case .deniedAgain(let rule): "\(rule.rawValue) refused the signal before it, and refuses this one."
    case .positionShort: "The position is short, and a signal opens and adds to long positions only."
    case .allocationReached: "Positions and entries have all of the equity that signals may use."
    case .noStop: "It is sized by the distance to its stop, and has none below the market."
    case .levelReached: "The market is at its target or stop already."
    case .nothingToDo: "It names no target and no stop."
    case .triggerLimitReached: "The session holds as many triggers as it may."
    case .signalLimitReached: "The session holds as many signals as it may."
    case .alreadyWaiting: "The same signal of the strategy waits already."
    case .sessionEnded: "The session has ended."
    }
  }

  var status: SignalStatus { .dropped(code: code, message: explanation) }
}
