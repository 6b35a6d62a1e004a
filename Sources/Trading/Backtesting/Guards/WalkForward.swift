public import TradingModel

/// History cut once: parameters are chosen on the first part, confirmed on the second, judged on the third, which is looked
/// at once.
public struct HistorySplit: Sendable, Hashable {
  public let training: TimePeriod
  public let validation: TimePeriod
  public let test: TimePeriod

  /// Cuts by the number of closes: 70 %, 15 % and the rest unless told otherwise.
  ///
  /// Nil when a share is not above 0, both leave nothing, or a part has fewer than two closes.
  /// - Parameter closes: ascending, as ``BarHistory/closeTimes``.
  public init?(_ closes: [Instant], training: Double = 0.7, validation: Double = 0.15) {
    guard training > 0, validation > 0, training + validation < 1 else { return nil }
    let count = Double(closes.count)
    let first = Int((count * training).rounded())
    let second = Int((count * (training + validation)).rounded())
    guard first < second, second < closes.count, let training = TimePeriod(closes, 0..<first),
      let validation = TimePeriod(closes, first..<second), let test = TimePeriod(closes, second..<closes.count)
    else { return nil }
    self.training = training
    self.validation = validation
    self.test = test
  }
}

/// One step of a walk forward: parameters chosen on the past, judged on what came next.
public struct WalkForwardStep: Sendable, Hashable {
  public let training: TimePeriod
  public let test: TimePeriod

  /// The steps through a history (R. Pardo, *The Evaluation and Optimization of Trading Strategies*, 2008, chapter 11): test
  /// periods of the same length, one after the other, which together reach to the end; before each its training period.
  ///
  /// Empty where the history is too short for every period to have two closes.
  /// - Parameters:
  ///   - closes: ascending, as ``BarHistory/closeTimes``.
  ///   - count: of steps, at least 1.
  ///   - trainingLength: of a training period, in test periods; at least 1.
  ///   - isAnchored: every training period begins with the history, rather than moving along.
  public static func rolling(
    _ closes: [Instant], count: Int, trainingLength: Int = 4, isAnchored: Bool = false
  ) -> [WalkForwardStep] {
    guard count > 0, trainingLength > 0, count <= closes.count, trainingLength <= closes.count else { return [] }
    let length = closes.count / (count + trainingLength)
    guard length > 1 else { return [] }
    // What does not divide evenly is left out at the beginning.
    let first = closes.count - count * length
    return (0..<count).compactMap { step in
      let start = first + step * length
      let trainingStart = isAnchored ? 0 : max(0, start - trainingLength * length)
      guard let training = TimePeriod(closes, trainingStart..<start),
        let test = TimePeriod(closes, start..<(start + length))
      else { return nil }
      return WalkForwardStep(training: training, test: test)
    }
  }
}

/// How much of what was seen in training is left outside it.
public struct Degradation: Sendable, Hashable {
  /// A measure of which more is better, such as the Sharpe ratio.
  public let inSample: Double
  public let outOfSample: Double

  public init(inSample: Double, outOfSample: Double) {
    self.inSample = inSample
    self.outOfSample = outOfSample
  }

  /// `1 − outOfSample / inSample`: 0 when nothing was lost, above 1 when the sign turned. Nil unless the training was good
  /// at all.
  public var share: Double? { inSample > 0 ? (1 - outOfSample / inSample).finite : nil }
}
