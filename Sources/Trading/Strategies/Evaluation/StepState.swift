/// What a step with a memory is given at a bar.
struct StepInputs {
  let bar: BarValues
  /// The values of its operands; a NaN is not ready.
  let first: Double
  let second: Double
}

/// The memory of one step of an evaluation.
protocol StepState: Sendable {
  /// Bars until the first output can have a value.
  var warmUp: Int { get }

  /// Takes the next bar and leaves its outputs, all of them, from `offset` on.
  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int)
}

/// The results of an indicator as numbers, in a fixed order.
protocol IndicatorOutputs {
  static var count: Int { get }
  func write(into slots: inout [Double], at offset: Int)
}

extension Double: IndicatorOutputs {
  static var count: Int { 1 }
  func write(into slots: inout [Double], at offset: Int) { slots[offset] = self }
}

extension [Double] {
  fileprivate mutating func write<Outputs: IndicatorOutputs>(_ outputs: Outputs?, at offset: Int) {
    if let outputs { return outputs.write(into: &self, at: offset) }
    for slot in offset..<offset + Outputs.count { self[slot] = Arithmetic.notReady }
  }
}

/// An indicator of one series with one result. It passes over a bar at which the series is not ready.
///
/// Not generic, for a generic step behind `any StepState` is not specialised: an exponential average took a thousand
/// instructions.
struct NumberStep: StepState {
  private var state: any Indicator<Double, Double>

  init(_ state: any Indicator<Double, Double>) { self.state = state }

  var warmUp: Int { state.warmUp }

  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int) {
    slots[offset] = inputs.first.isNaN ? Arithmetic.notReady : state.update(inputs.first) ?? Arithmetic.notReady
  }
}

/// The same with several results.
struct SeriesStep<State: Indicator<Double, Value>, Value: IndicatorOutputs>: StepState {
  private var state: State

  init(_ state: State) { self.state = state }

  var warmUp: Int { state.warmUp }

  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int) {
    slots.write(inputs.first.isNaN ? nil : state.update(inputs.first), at: offset)
  }
}

/// An indicator of two series. It passes over a bar at which one of them is not ready.
struct PairStep<State: Indicator<SeriesPair, Value>, Value: IndicatorOutputs>: StepState {
  private var state: State

  init(_ state: State) { self.state = state }

  var warmUp: Int { state.warmUp }

  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int) {
    let isReady = !inputs.first.isNaN && !inputs.second.isNaN
    slots.write(isReady ? state.update(SeriesPair(inputs.first, inputs.second)) : nil, at: offset)
  }
}

/// An indicator of bars.
struct BarStep<State: Indicator<BarValues, Value>, Value: IndicatorOutputs>: StepState {
  private var state: State

  init(_ state: State) { self.state = state }

  var warmUp: Int { state.warmUp }

  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int) {
    slots.write(state.update(inputs.bar), at: offset)
  }
}
