// Generated from outcry/v1/optimizations.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// Where an optimization is in its life: RUNNING → SUCCEEDED, FAILED or CANCELLED.
  public enum OptimizationState: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Under way.
    case running
    /// Final: there is a result.
    case succeeded
    /// Final: `state_reason` says why.
    case failed
    /// Final: somebody cancelled it.
    case cancelled
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .running, .succeeded, .failed, .cancelled]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .running
      case 2: self = .succeeded
      case 3: self = .failed
      case 4: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .running: 1
      case .succeeded: 2
      case .failed: 3
      case .cancelled: 4
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "OPTIMIZATION_STATE_UNSPECIFIED": self = .unspecified
      case "OPTIMIZATION_STATE_RUNNING": self = .running
      case "OPTIMIZATION_STATE_SUCCEEDED": self = .succeeded
      case "OPTIMIZATION_STATE_FAILED": self = .failed
      case "OPTIMIZATION_STATE_CANCELLED": self = .cancelled
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "OPTIMIZATION_STATE_UNSPECIFIED"
      case .running: "OPTIMIZATION_STATE_RUNNING"
      case .succeeded: "OPTIMIZATION_STATE_SUCCEEDED"
      case .failed: "OPTIMIZATION_STATE_FAILED"
      case .cancelled: "OPTIMIZATION_STATE_CANCELLED"
      case .unrecognized: nil
      }
    }
  }

  /// What an optimization is about at a time, in this order.
  public enum OptimizationPhase: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Its data is loaded.
    case loading
    /// Every set of parameters on the training period.
    case sweep
    /// The best set on the periods after it, and on all of history.
    case outOfSample
    /// The best set with each parameter moved.
    case stability
    /// On history that ends early.
    case lookAhead
    /// The steps of the walk forward.
    case walkForward
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .loading, .sweep, .outOfSample, .stability, .lookAhead, .walkForward]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .loading
      case 2: self = .sweep
      case 3: self = .outOfSample
      case 4: self = .stability
      case 5: self = .lookAhead
      case 6: self = .walkForward
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .loading: 1
      case .sweep: 2
      case .outOfSample: 3
      case .stability: 4
      case .lookAhead: 5
      case .walkForward: 6
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "OPTIMIZATION_PHASE_UNSPECIFIED": self = .unspecified
      case "OPTIMIZATION_PHASE_LOADING": self = .loading
      case "OPTIMIZATION_PHASE_SWEEP": self = .sweep
      case "OPTIMIZATION_PHASE_OUT_OF_SAMPLE": self = .outOfSample
      case "OPTIMIZATION_PHASE_STABILITY": self = .stability
      case "OPTIMIZATION_PHASE_LOOK_AHEAD": self = .lookAhead
      case "OPTIMIZATION_PHASE_WALK_FORWARD": self = .walkForward
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "OPTIMIZATION_PHASE_UNSPECIFIED"
      case .loading: "OPTIMIZATION_PHASE_LOADING"
      case .sweep: "OPTIMIZATION_PHASE_SWEEP"
      case .outOfSample: "OPTIMIZATION_PHASE_OUT_OF_SAMPLE"
      case .stability: "OPTIMIZATION_PHASE_STABILITY"
      case .lookAhead: "OPTIMIZATION_PHASE_LOOK_AHEAD"
      case .walkForward: "OPTIMIZATION_PHASE_WALK_FORWARD"
      case .unrecognized: nil
      }
    }
  }

  /// A kind of market.
  public enum MarketRegime: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The benchmark was at or above its mean of 200 days on the day before.
    case bull
    /// It was below.
    case bear
    /// The deviation of its last 21 returns was at or above its median.
    case highVolatility
    /// It was below.
    case lowVolatility
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .bull, .bear, .highVolatility, .lowVolatility]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .bull
      case 2: self = .bear
      case 3: self = .highVolatility
      case 4: self = .lowVolatility
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .bull: 1
      case .bear: 2
      case .highVolatility: 3
      case .lowVolatility: 4
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "MARKET_REGIME_UNSPECIFIED": self = .unspecified
      case "MARKET_REGIME_BULL": self = .bull
      case "MARKET_REGIME_BEAR": self = .bear
      case "MARKET_REGIME_HIGH_VOLATILITY": self = .highVolatility
      case "MARKET_REGIME_LOW_VOLATILITY": self = .lowVolatility
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "MARKET_REGIME_UNSPECIFIED"
      case .bull: "MARKET_REGIME_BULL"
      case .bear: "MARKET_REGIME_BEAR"
      case .highVolatility: "MARKET_REGIME_HIGH_VOLATILITY"
      case .lowVolatility: "MARKET_REGIME_LOW_VOLATILITY"
      case .unrecognized: nil
      }
    }
  }

  /// Whether something may be believed.
  public enum VerdictStatus: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It holds; of a verdict: every check does.
    case pass
    /// It does not; of a verdict: some check does not.
    case fail
    /// It is not defined; of a verdict: no check fails, and some are unknown.
    case unknown
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .pass, .fail, .unknown]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pass
      case 2: self = .fail
      case 3: self = .unknown
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pass: 1
      case .fail: 2
      case .unknown: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "VERDICT_STATUS_UNSPECIFIED": self = .unspecified
      case "VERDICT_STATUS_PASS": self = .pass
      case "VERDICT_STATUS_FAIL": self = .fail
      case "VERDICT_STATUS_UNKNOWN": self = .unknown
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "VERDICT_STATUS_UNSPECIFIED"
      case .pass: "VERDICT_STATUS_PASS"
      case .fail: "VERDICT_STATUS_FAIL"
      case .unknown: "VERDICT_STATUS_UNKNOWN"
      case .unrecognized: nil
      }
    }
  }

  /// The values of one parameter to try, which must lie within its bounds in the strategy.
  public struct ParameterRange: Sendable, Hashable {
    /// As the strategy names it. Required.
    public var name: String = ""
    /// The first value. Required.
    public var minimum: Outcry.V1.Decimal?
    /// No value is above it. Required.
    public var maximum: Outcry.V1.Decimal?
    /// From one value to the next, above 0. Required.
    public var step: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      minimum: Outcry.V1.Decimal? = nil,
      maximum: Outcry.V1.Decimal? = nil,
      step: Outcry.V1.Decimal? = nil
    ) {
      self.name = name
      self.minimum = minimum
      self.maximum = maximum
      self.step = step
    }
  }

  /// What a strategy must show before somebody should believe it.
  public struct VerdictPolicy: Sendable, Hashable {
    /// Sharpe ratio on the test period, at least. Absent: 0.5.
    public var minimumSharpe: Outcry.V1.Statistic?
    /// Round trips over all of history, at least. Absent: 30.
    public var minimumTrades: Outcry.V1.Count?
    /// Share of the peak on the test period, at most. Absent: 0.3.
    public var maximumDrawdown: Outcry.V1.Statistic?
    /// `1 − Sharpe ratio on the test period / on the training period`, at most. Absent: 0.5.
    public var maximumDegradation: Outcry.V1.Statistic?
    /// The probability that the best set is more than luck, at least. Absent: 0.95.
    public var minimumDeflatedSharpe: Outcry.V1.Statistic?
    /// The share of the Sharpe ratio that the worst neighbour keeps, at least. Absent: 0.5.
    public var minimumStability: Outcry.V1.Statistic?
    /// Kinds of market in which it may lose. Absent: 1.
    public var maximumLosingRegimes: Outcry.V1.Count?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      minimumSharpe: Outcry.V1.Statistic? = nil,
      minimumTrades: Outcry.V1.Count? = nil,
      maximumDrawdown: Outcry.V1.Statistic? = nil,
      maximumDegradation: Outcry.V1.Statistic? = nil,
      minimumDeflatedSharpe: Outcry.V1.Statistic? = nil,
      minimumStability: Outcry.V1.Statistic? = nil,
      maximumLosingRegimes: Outcry.V1.Count? = nil
    ) {
      self.minimumSharpe = minimumSharpe
      self.minimumTrades = minimumTrades
      self.maximumDrawdown = maximumDrawdown
      self.maximumDegradation = maximumDegradation
      self.minimumDeflatedSharpe = minimumDeflatedSharpe
      self.minimumStability = minimumStability
      self.maximumLosingRegimes = maximumLosingRegimes
    }
  }

  /// How an optimization searches.
  public struct OptimizationSettings: Sendable, Hashable {
    /// What to try. Empty: every parameter of the strategy that has a range with a step.
    public var parameters: [Outcry.V1.ParameterRange] = []
    /// Steps of the walk forward, 0–50. Absent: 4.
    public var walkForwardSteps: Outcry.V1.Count?
    /// Whether every training period of the walk forward begins with the history, rather than moving along.
    public var isAnchored: Bool = false
    /// Length of a training period of the walk forward, in test periods, 1–20. Absent: 4.
    public var trainingLength: Outcry.V1.Count?
    /// Absent: the defaults of VerdictPolicy.
    public var policy: Outcry.V1.VerdictPolicy?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      parameters: [Outcry.V1.ParameterRange] = [],
      walkForwardSteps: Outcry.V1.Count? = nil,
      isAnchored: Bool = false,
      trainingLength: Outcry.V1.Count? = nil,
      policy: Outcry.V1.VerdictPolicy? = nil
    ) {
      self.parameters = parameters
      self.walkForwardSteps = walkForwardSteps
      self.isAnchored = isAnchored
      self.trainingLength = trainingLength
      self.policy = policy
    }
  }

  /// A parameter's value.
  public struct ParameterSetting: Sendable, Hashable {
    /// As the strategy names it.
    public var name: String = ""
    /// Its value.
    public var value: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      value: Outcry.V1.Decimal? = nil
    ) {
      self.name = name
      self.value = value
    }
  }

  /// How far an optimization is.
  public struct OptimizationProgress: Sendable, Hashable {
    /// What it is about.
    public var phase: Outcry.V1.OptimizationPhase = .unspecified
    /// Backtests that are done.
    public var runsDone: UInt32 = 0
    /// All there are to be.
    public var runsTotal: UInt32 = 0
    /// Milliseconds that it will take from here, by how fast it went so far. Absent while nobody can tell.
    public var millisecondsLeft: Outcry.V1.Count?
    /// The highest Sharpe ratio of the sweep so far. Absent before the first.
    public var bestSharpe: Outcry.V1.Statistic?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      phase: Outcry.V1.OptimizationPhase = .unspecified,
      runsDone: UInt32 = 0,
      runsTotal: UInt32 = 0,
      millisecondsLeft: Outcry.V1.Count? = nil,
      bestSharpe: Outcry.V1.Statistic? = nil
    ) {
      self.phase = phase
      self.runsDone = runsDone
      self.runsTotal = runsTotal
      self.millisecondsLeft = millisecondsLeft
      self.bestSharpe = bestSharpe
    }
  }

  /// What one set of parameters came to on the training period.
  public struct OptimizationTrial: Sendable, Hashable {
    /// In the order of the search.
    public var parameters: [Outcry.V1.ParameterSetting] = []
    /// Of a year. Absent where it is not defined.
    public var sharpe: Outcry.V1.Statistic?
    /// Last equity over first, less 1.
    public var totalReturn: Outcry.V1.Statistic?
    /// Share of the peak.
    public var maximumDrawdown: Outcry.V1.Statistic?
    /// Round trips.
    public var trades: UInt32 = 0
    /// At the end. Absent where it failed.
    public var finalEquity: Outcry.V1.Decimal?
    /// Why there is no result.
    public var error: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      parameters: [Outcry.V1.ParameterSetting] = [],
      sharpe: Outcry.V1.Statistic? = nil,
      totalReturn: Outcry.V1.Statistic? = nil,
      maximumDrawdown: Outcry.V1.Statistic? = nil,
      trades: UInt32 = 0,
      finalEquity: Outcry.V1.Decimal? = nil,
      error: String = ""
    ) {
      self.parameters = parameters
      self.sharpe = sharpe
      self.totalReturn = totalReturn
      self.maximumDrawdown = maximumDrawdown
      self.trades = trades
      self.finalEquity = finalEquity
      self.error = error
    }
  }

  /// What a set of parameters came to in a period.
  public struct PeriodResult: Sendable, Hashable {
    /// Bars that close from then on count.
    public var startTime: Google.Protobuf.Timestamp?
    /// The last bar closes by then.
    public var endTime: Google.Protobuf.Timestamp?
    /// At the end.
    public var finalEquity: Outcry.V1.Decimal?
    /// Of the returns. Absent where the run failed.
    public var performance: Outcry.V1.PerformanceStatistics?
    /// Of the round trips.
    public var trades: Outcry.V1.TradeStatistics?
    /// Why there is no result.
    public var error: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      finalEquity: Outcry.V1.Decimal? = nil,
      performance: Outcry.V1.PerformanceStatistics? = nil,
      trades: Outcry.V1.TradeStatistics? = nil,
      error: String = ""
    ) {
      self.startTime = startTime
      self.endTime = endTime
      self.finalEquity = finalEquity
      self.performance = performance
      self.trades = trades
      self.error = error
    }
  }

  /// One step of a walk forward.
  public struct WalkForwardStep: Sendable, Hashable {
    /// The best set of the training period.
    public var parameters: [Outcry.V1.ParameterSetting] = []
    /// What it came to there.
    public var training: Outcry.V1.PeriodResult?
    /// And on the period after it.
    public var test: Outcry.V1.PeriodResult?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      parameters: [Outcry.V1.ParameterSetting] = [],
      training: Outcry.V1.PeriodResult? = nil,
      test: Outcry.V1.PeriodResult? = nil
    ) {
      self.parameters = parameters
      self.training = training
      self.test = test
    }
  }

  /// The best set with one parameter moved, on the training period.
  public struct StabilityNeighbour: Sendable, Hashable {
    /// Which.
    public var parameter: String = ""
    /// By which share of itself: 0.1 is ten per cent more.
    public var change: Double = 0
    /// Of a year. Absent where it is not defined.
    public var sharpe: Outcry.V1.Statistic?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      parameter: String = "",
      change: Double = 0,
      sharpe: Outcry.V1.Statistic? = nil
    ) {
      self.parameter = parameter
      self.change = change
      self.sharpe = sharpe
    }
  }

  /// How the best set did in one kind of market, over all of history.
  public struct RegimeResult: Sendable, Hashable {
    /// Which.
    public var regime: Outcry.V1.MarketRegime = .unspecified
    /// Of its days.
    public var performance: Outcry.V1.PerformanceStatistics?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      regime: Outcry.V1.MarketRegime = .unspecified,
      performance: Outcry.V1.PerformanceStatistics? = nil
    ) {
      self.regime = regime
      self.performance = performance
    }
  }

  /// One early end of history: what was decided up to there must be what is decided on all of it.
  public struct LookAheadCut: Sendable, Hashable {
    /// The history held what closes before.
    public var time: Google.Protobuf.Timestamp?
    /// Decisions that were compared.
    public var compared: UInt32 = 0
    /// The first in which they differ, for people. Empty: they agree.
    public var difference: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      time: Google.Protobuf.Timestamp? = nil,
      compared: UInt32 = 0,
      difference: String = ""
    ) {
      self.time = time
      self.compared = compared
      self.difference = difference
    }
  }

  /// One check of a verdict.
  public struct VerdictReason: Sendable, Hashable {
    /// A stable name, such as `out_of_sample_sharpe`.
    public var check: String = ""
    /// Whether it holds.
    public var status: Outcry.V1.VerdictStatus = .unspecified
    /// What was seen, for people.
    public var observed: String = ""
    /// What was wanted, for people.
    public var required: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      check: String = "",
      status: Outcry.V1.VerdictStatus = .unspecified,
      observed: String = "",
      required: String = ""
    ) {
      self.check = check
      self.status = status
      self.observed = observed
      self.required = required
    }
  }

  /// Whether a strategy may be believed.
  public struct OptimizationVerdict: Sendable, Hashable {
    /// Of all checks.
    public var status: Outcry.V1.VerdictStatus = .unspecified
    /// In a fixed order, one a check. Left out of lists.
    public var reasons: [Outcry.V1.VerdictReason] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.VerdictStatus = .unspecified,
      reasons: [Outcry.V1.VerdictReason] = []
    ) {
      self.status = status
      self.reasons = reasons
    }
  }

  /// What an optimization came to. Every figure is defined in `docs/statistics.md`.
  public struct OptimizationResult: Sendable, Hashable {
    /// The set with the highest Sharpe ratio on the training period.
    public var best: [Outcry.V1.ParameterSetting] = []
    /// The first 70 % of the closes: there it was chosen.
    public var training: Outcry.V1.PeriodResult?
    /// The next 15 %.
    public var validation: Outcry.V1.PeriodResult?
    /// The last 15 %, which nothing was chosen by.
    public var test: Outcry.V1.PeriodResult?
    /// All of history, the training period with it.
    public var whole: Outcry.V1.PeriodResult?
    /// Sets that were tried.
    public var sets: UInt32 = 0
    /// The best of them by Sharpe ratio, at most 1000; those without one last. Left out of lists.
    public var trials: [Outcry.V1.OptimizationTrial] = []
    /// The probability that the best is better than the best of so many without merit.
    public var deflatedSharpe: Outcry.V1.Statistic?
    /// The share of the Sharpe ratio that was lost from training to test.
    public var degradation: Outcry.V1.Statistic?
    /// The share of the Sharpe ratio that the worst neighbour keeps.
    public var stability: Outcry.V1.Statistic?
    /// Those within the strategy's bounds. Left out of lists.
    public var neighbours: [Outcry.V1.StabilityNeighbour] = []
    /// Those that there were days of; none without a benchmark. Left out of lists.
    public var regimes: [Outcry.V1.RegimeResult] = []
    /// In the order of time. Left out of lists.
    public var lookAhead: [Outcry.V1.LookAheadCut] = []
    /// In the order of time. Left out of lists.
    public var walkForward: [Outcry.V1.WalkForwardStep] = []
    /// With its reasons.
    public var verdict: Outcry.V1.OptimizationVerdict?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      best: [Outcry.V1.ParameterSetting] = [],
      training: Outcry.V1.PeriodResult? = nil,
      validation: Outcry.V1.PeriodResult? = nil,
      test: Outcry.V1.PeriodResult? = nil,
      whole: Outcry.V1.PeriodResult? = nil,
      sets: UInt32 = 0,
      trials: [Outcry.V1.OptimizationTrial] = [],
      deflatedSharpe: Outcry.V1.Statistic? = nil,
      degradation: Outcry.V1.Statistic? = nil,
      stability: Outcry.V1.Statistic? = nil,
      neighbours: [Outcry.V1.StabilityNeighbour] = [],
      regimes: [Outcry.V1.RegimeResult] = [],
      lookAhead: [Outcry.V1.LookAheadCut] = [],
      walkForward: [Outcry.V1.WalkForwardStep] = [],
      verdict: Outcry.V1.OptimizationVerdict? = nil
    ) {
      self.best = best
      self.training = training
      self.validation = validation
      self.test = test
      self.whole = whole
      self.sets = sets
      self.trials = trials
      self.deflatedSharpe = deflatedSharpe
      self.degradation = degradation
      self.stability = stability
      self.neighbours = neighbours
      self.regimes = regimes
      self.lookAhead = lookAhead
      self.walkForward = walkForward
      self.verdict = verdict
    }
  }

  /// An optimization.
  public struct Optimization: Sendable, Hashable {
    /// Its name, unique on the server.
    public var optimizationId: String = ""
    /// The session that is run.
    public var spec: Outcry.V1.SessionSpec?
    /// How its backtests are made.
    public var backtest: Outcry.V1.BacktestSettings?
    /// How it searches, with every range as it is searched.
    public var settings: Outcry.V1.OptimizationSettings?
    /// Where it is in its life.
    public var state: Outcry.V1.OptimizationState = .unspecified
    /// Why it failed, for people.
    public var stateReason: String = ""
    /// The name that the strategy's document gives.
    public var strategyName: String = ""
    /// ISO 4217 code of every sum of money.
    public var currency: String = ""
    /// The server's clock when it was made.
    public var createTime: Google.Protobuf.Timestamp?
    /// How far it is. Absent before it begins.
    public var progress: Outcry.V1.OptimizationProgress?
    /// What it came to. Absent unless it has SUCCEEDED.
    public var result: Outcry.V1.OptimizationResult?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      optimizationId: String = "",
      spec: Outcry.V1.SessionSpec? = nil,
      backtest: Outcry.V1.BacktestSettings? = nil,
      settings: Outcry.V1.OptimizationSettings? = nil,
      state: Outcry.V1.OptimizationState = .unspecified,
      stateReason: String = "",
      strategyName: String = "",
      currency: String = "",
      createTime: Google.Protobuf.Timestamp? = nil,
      progress: Outcry.V1.OptimizationProgress? = nil,
      result: Outcry.V1.OptimizationResult? = nil
    ) {
      self.optimizationId = optimizationId
      self.spec = spec
      self.backtest = backtest
      self.settings = settings
      self.state = state
      self.stateReason = stateReason
      self.strategyName = strategyName
      self.currency = currency
      self.createTime = createTime
      self.progress = progress
      self.result = result
    }
  }

  /// Asks to run an optimization.
  public struct RunOptimizationRequest: Sendable, Hashable {
    /// Its name: 1–64 characters of `A–Z a–z 0–9 . _ -`. Empty: the server chooses one.
    public var optimizationId: String = ""
    /// The session to run, as for a backtest.
    public var spec: Outcry.V1.SessionSpec?
    /// How its backtests are made. Absent: the defaults of BacktestSettings.
    public var backtest: Outcry.V1.BacktestSettings?
    /// How to search. Absent: the defaults of OptimizationSettings.
    public var settings: Outcry.V1.OptimizationSettings?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      optimizationId: String = "",
      spec: Outcry.V1.SessionSpec? = nil,
      backtest: Outcry.V1.BacktestSettings? = nil,
      settings: Outcry.V1.OptimizationSettings? = nil
    ) {
      self.optimizationId = optimizationId
      self.spec = spec
      self.backtest = backtest
      self.settings = settings
    }
  }

  /// One message of a running optimization.
  public struct RunOptimizationResponse: Sendable, Hashable {
    /// What it says.
    public var payload: Outcry.V1.RunOptimizationResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      payload: Outcry.V1.RunOptimizationResponse.Payload? = nil
    ) {
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// It runs. Sent first.
      case started(Outcry.V1.Optimization)
      /// How far it is.
      case progress(Outcry.V1.OptimizationProgress)
      /// It has ended, with its result where it succeeded. Sent last.
      case ended(Outcry.V1.Optimization)
    }
  }

  /// Asks for one optimization.
  public struct GetOptimizationRequest: Sendable, Hashable {
    /// Which. Required.
    public var optimizationId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      optimizationId: String = ""
    ) {
      self.optimizationId = optimizationId
    }
  }

  /// One optimization.
  public struct GetOptimizationResponse: Sendable, Hashable {
    /// The optimization.
    public var optimization: Outcry.V1.Optimization?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      optimization: Outcry.V1.Optimization? = nil
    ) {
      self.optimization = optimization
    }
  }

  /// Asks for optimizations.
  public struct ListOptimizationsRequest: Sendable, Hashable {
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only those in these states. Empty: all.
    public var states: [Outcry.V1.OptimizationState] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      pageSize: UInt32 = 0,
      pageToken: String = "",
      states: [Outcry.V1.OptimizationState] = []
    ) {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.states = states
    }
  }

  /// Some optimizations.
  public struct ListOptimizationsResponse: Sendable, Hashable {
    /// In the order of their creation, without trials, steps and reasons.
    public var optimizations: [Outcry.V1.Optimization] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      optimizations: [Outcry.V1.Optimization] = [],
      nextPageToken: String = ""
    ) {
      self.optimizations = optimizations
      self.nextPageToken = nextPageToken
    }
  }

  /// Asks to end an optimization.
  public struct CancelOptimizationRequest: Sendable, Hashable {
    /// Which. Required.
    public var optimizationId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      optimizationId: String = ""
    ) {
      self.optimizationId = optimizationId
    }
  }

  /// An optimization that was asked to end.
  public struct CancelOptimizationResponse: Sendable, Hashable {
    /// The optimization as it is now.
    public var optimization: Outcry.V1.Optimization?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      optimization: Outcry.V1.Optimization? = nil
    ) {
      self.optimization = optimization
    }
  }
}
