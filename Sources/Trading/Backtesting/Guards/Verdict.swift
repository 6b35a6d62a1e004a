/// What a strategy must show before somebody should believe it.
public struct VerdictPolicy: Sendable, Hashable {
  /// Of a year, out of sample.
  public var minimumSharpe = 0.5
  /// Round trips: fewer say little.
  public var minimumTrades = 30
  /// As a share of the peak.
  public var maximumDrawdown = 0.3
  /// Of the Sharpe ratio, from training to test: see ``Degradation/share``.
  public var maximumDegradation = 0.5
  /// The probability that the result is more than the best of so much luck.
  public var minimumDeflatedSharpe = 0.95
  /// The share of the Sharpe ratio that the worst neighbour keeps.
  public var minimumStability = 0.5
  /// Kinds of market in which it may lose.
  public var maximumLosingRegimes = 1

  public init() {}
}

/// What is known of a strategy. Nil: nobody looked.
public struct VerdictEvidence: Sendable {
  public var outOfSample: PerformanceStatistics?
  public var trades: TradeStatistics?
  public var degradation: Degradation?
  public var deflatedSharpe: Double?
  public var stability: Stability?
  public var regimes: Regimes?
  public var lookAhead: LookAheadCheck?

  public init() {}
}

/// Whether a strategy may be believed, with the reasons.
public struct Verdict: Sendable, Hashable {
  public enum Status: UInt8, Sendable, Hashable, CaseIterable {
    case pass
    case fail
    /// Not defined, or not looked at.
    case unknown
  }

  public struct Reason: Sendable, Hashable {
    /// A stable name, such as `out_of_sample_sharpe`.
    public let check: String
    public let status: Status
    public let observed: String
    public let required: String
  }

  /// In a fixed order, one a check.
  public let reasons: [Reason]

  /// Pass when every check does; fail when any does; else unknown.
  public var status: Status {
    if reasons.contains(where: { $0.status == .fail }) { return .fail }
    return reasons.allSatisfy { $0.status == .pass } ? .pass : .unknown
  }

  public init(_ evidence: VerdictEvidence, policy: VerdictPolicy = VerdictPolicy()) {
    reasons = [
      Self.least("out_of_sample_sharpe", evidence.outOfSample?.sharpe, policy.minimumSharpe),
      Self.least("round_trips", evidence.trades.map { Double($0.count) }, Double(policy.minimumTrades)),
      Self.most("maximum_drawdown", evidence.outOfSample?.maximumDrawdown, policy.maximumDrawdown),
      Self.most("degradation", evidence.degradation?.share, policy.maximumDegradation),
      Self.least("deflated_sharpe", evidence.deflatedSharpe, policy.minimumDeflatedSharpe),
      Self.least("stability", evidence.stability?.worstShare, policy.minimumStability),
      Self.most("losing_regimes", evidence.regimes.flatMap(Self.losing), Double(policy.maximumLosingRegimes)),
      Self.lookAhead(evidence.lookAhead),
    ]
  }

  private static func losing(_ regimes: Regimes) -> Double? {
    let returns = regimes.parts.compactMap(\.performance.totalReturn)
    return returns.isEmpty ? nil : Double(returns.filter { $0 < 0 }.count)
  }

  private static func least(_ check: String, _ observed: Double?, _ required: Double) -> Reason {
    Reason(
      check: check, status: observed.map { $0 >= required ? .pass : .fail } ?? .unknown, observed: text(observed),
      required: "at least \(text(required))")
  }

  private static func most(_ check: String, _ observed: Double?, _ required: Double) -> Reason {
    Reason(
      check: check, status: observed.map { $0 <= required ? .pass : .fail } ?? .unknown, observed: text(observed),
      required: "at most \(text(required))")
  }

  private static func lookAhead(_ check: LookAheadCheck?) -> Reason {
    let required = "the same decisions on history that ends early"
    guard let check, !check.cuts.isEmpty else {
      return Reason(check: "look_ahead", status: .unknown, observed: "not defined", required: required)
    }
    guard let cut = check.cuts.first(where: { $0.difference != nil }) else {
      let observed = "the same at \(check.cuts.count) cuts"
      return Reason(check: "look_ahead", status: .pass, observed: observed, required: required)
    }
    let decision = cut.difference?.withFuture ?? cut.difference?.without
    return Reason(
      check: "look_ahead", status: .fail,
      observed:
        "other decisions without what closes from \(cut.time) on, first at \(decision.map { "\($0.time)" } ?? "the end")",
      required: required)
  }

  /// To three digits after the point.
  private static func text(_ value: Double?) -> String {
    guard let value, abs(value) < 1e15 else { return "not defined" }
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? "\(Int64(rounded))" : "\(rounded)"
  }
}
