import JournalMessages
import StandardMessages
import TradingEngine
import TradingModel

extension Signal {
  var record: Wire.StrategySignal { .init(symbol: symbol.text, action: action.record, reason: reason) }

  init(recorded message: Wire.StrategySignal) throws(JournalCodecError) {
    self.init(
      symbol: try Symbol(recorded: message.symbol, "signal.symbol"),
      action: try Action(recorded: required(message.action, "signal.action")), reason: message.reason)
  }
}

extension Signal.Action {
  fileprivate var record: Wire.StrategySignal.Action {
    switch self {
    case .enter(let percent, let protections):
      .enter(.init(percentOfEquity: percent.raw, protections: protections.record))
    case .exit: .exit(.init())
    }
  }

  fileprivate init(recorded message: Wire.StrategySignal.Action) throws(JournalCodecError) {
    switch message {
    case .enter(let entry):
      self = .enter(
        percentOfEquity: Percentage(raw: entry.percentOfEquity),
        protections: Signal.Protections(recorded: try required(entry.protections, "signal.enter.protections")))
    case .exit: self = .exit
    }
  }
}

extension SignalDropReason {
  var record: Wire.SignalDrop {
    switch self {
    case .sessionPaused: .init(reason: .sessionPaused(.init()))
    case .positionOpen: .init(reason: .positionOpen(.init()))
    case .entryWorking: .init(reason: .entryWorking(.init()))
    case .noPosition: .init(reason: .noPosition(.init()))
    case .alreadyClosing: .init(reason: .alreadyClosing(.init()))
    case .unknownSymbol: .init(reason: .unknownSymbol(.init()))
    case .noMarketPrice: .init(reason: .noMarketPrice(.init()))
    case .belowOneLot: .init(reason: .belowOneLot(.init()))
    case .invalidSignal: .init(reason: .invalidSignal(.init()))
    case .orderLimitReached: .init(reason: .orderLimitReached(.init()))
    case .outOfRange: .init(reason: .outOfRange(.init()))
    case .deniedAgain(let rule): .init(reason: .deniedAgain(rule.rawValue))
    case .positionShort: .init(reason: .positionShort(.init()))
    case .allocationReached: .init(reason: .allocationReached(.init()))
    case .noStop: .init(reason: .noStop(.init()))
    case .levelReached: .init(reason: .levelReached(.init()))
    case .nothingToDo: .init(reason: .nothingToDo(.init()))
    case .triggerLimitReached: .init(reason: .triggerLimitReached(.init()))
    case .signalLimitReached: .init(reason: .signalLimitReached(.init()))
    case .alreadyWaiting: .init(reason: .alreadyWaiting(.init()))
    case .sessionEnded: .init(reason: .sessionEnded(.init()))
    }
  }

  init(recorded message: Wire.SignalDrop) throws(JournalCodecError) {
    switch try required(message.reason, "signal_dropped.reason") {
    case .sessionPaused: self = .sessionPaused
    case .positionOpen: self = .positionOpen
    case .entryWorking: self = .entryWorking
    case .noPosition: self = .noPosition
    case .alreadyClosing: self = .alreadyClosing
    case .unknownSymbol: self = .unknownSymbol
    case .noMarketPrice: self = .noMarketPrice
    case .belowOneLot: self = .belowOneLot
    case .invalidSignal: self = .invalidSignal
    case .orderLimitReached: self = .orderLimitReached
    case .outOfRange: self = .outOfRange
    case .positionShort: self = .positionShort
    case .allocationReached: self = .allocationReached
    case .noStop: self = .noStop
    case .levelReached: self = .levelReached
    case .nothingToDo: self = .nothingToDo
    case .triggerLimitReached: self = .triggerLimitReached
    case .signalLimitReached: self = .signalLimitReached
    case .alreadyWaiting: self = .alreadyWaiting
    case .sessionEnded: self = .sessionEnded
    case .deniedAgain(let name): self = .deniedAgain(try Denial.Rule(recorded: name, "signal_dropped.denied_again"))
    }
  }
}
