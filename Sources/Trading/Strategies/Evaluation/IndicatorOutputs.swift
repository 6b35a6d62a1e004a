// The outputs of indicators with several, in the order of their names in `FormulaFunction`.

extension ChannelValue: IndicatorOutputs {
  static var count: Int { 3 }

  func write(into slots: inout [Double], at offset: Int) {
    slots[offset] = middle
    slots[offset + 1] = upper
    slots[offset + 2] = lower
  }
}

extension StochasticValue: IndicatorOutputs {
  static var count: Int { 2 }

  func write(into slots: inout [Double], at offset: Int) {
    slots[offset] = k
    slots[offset + 1] = d ?? Arithmetic.notReady
  }
}

extension DirectionalMovement.Value: IndicatorOutputs {
  static var count: Int { 3 }

  func write(into slots: inout [Double], at offset: Int) {
    slots[offset] = index ?? Arithmetic.notReady
    slots[offset + 1] = plus
    slots[offset + 2] = minus
  }
}

extension Ichimoku.Value: IndicatorOutputs {
  static var count: Int { 4 }

  func write(into slots: inout [Double], at offset: Int) {
    slots[offset] = conversion
    slots[offset + 1] = base
    slots[offset + 2] = spanA ?? Arithmetic.notReady
    slots[offset + 3] = spanB ?? Arithmetic.notReady
  }
}

extension Aroon.Value: IndicatorOutputs {
  static var count: Int { 3 }

  func write(into slots: inout [Double], at offset: Int) {
    slots[offset] = up
    slots[offset + 1] = down
    slots[offset + 2] = oscillator
  }
}

extension LinearRegression.Value: IndicatorOutputs {
  static var count: Int { 4 }

  func write(into slots: inout [Double], at offset: Int) {
    slots[offset] = value
    slots[offset + 1] = slope
    slots[offset + 2] = intercept
    slots[offset + 3] = rSquared ?? Arithmetic.notReady
  }
}

extension PivotPoints.Value: IndicatorOutputs {
  static var count: Int { 7 }

  func write(into slots: inout [Double], at offset: Int) {
    slots[offset] = pivot
    slots[offset + 1] = resistance1
    slots[offset + 2] = resistance2
    slots[offset + 3] = resistance3
    slots[offset + 4] = support1
    slots[offset + 5] = support2
    slots[offset + 6] = support3
  }
}
