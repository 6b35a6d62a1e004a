import TradingEngine
import TradingModel

/// Says at its nth bar what the script says.
struct ScriptedStrategy: Strategy {
  let name = "scripted"
  let warmUpBars = 0
  var script: [Int: [Signal]]
  private(set) var bars = 0

  init(_ script: [Int: [Signal]]) { self.script = script }

  mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    bars += 1
    return script[bars] ?? []
  }
}

/// Enters whenever it is flat and exits whenever it is not, each every so many bars: a strategy with a memory, whose
/// signals depend on everything it was ever shown.
struct RestlessStrategy: Strategy {
  let name = "restless"
  let warmUpBars = 3
  let percent: Percentage
  let protections: Signal.Protections
  private var seen: UInt64 = 0

  init(percent: Percentage, protections: Signal.Protections) {
    self.percent = percent
    self.protections = protections
  }

  mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    seen =
      seen &* 31 &+ UInt64(bitPattern: context.position.raw) &+ UInt64(bitPattern: bar.close.raw)
      &+ (context.hasWorkingOrder ? 7 : 3)
    switch seen % 5 {
    case 0, 1:
      return [
        Signal(
          symbol: bar.symbol, action: .enter(percentOfEquity: percent, protections: protections),
          reason: "entry \(seen)")
      ]
    case 2: return [Signal(symbol: bar.symbol, action: .exit, reason: "exit \(seen)")]
    default: return []
    }
  }
}
