// Generated from outcry/v1/traces.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What one step of a chain is.
  public enum TraceStepType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The signal came.
    case signal
    /// It was set aside for a person or the batch.
    case held
    /// What became of it: `signal_status`.
    case resolved
    /// Its entry was sized: `sizing`.
    case sized
    /// Every risk rule was checked: `risk_checks`.
    case riskChecked
    /// An order went to the broker.
    case submitted
    /// The broker took it.
    case accepted
    /// A fill: `fill`.
    case filled
    /// The order is final: `order_status`.
    case ended
    /// Something happened to a trigger of the signal: `trigger_event`.
    case trigger
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .signal, .held, .resolved, .sized, .riskChecked, .submitted, .accepted, .filled, .ended, .trigger]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .signal
      case 2: self = .held
      case 3: self = .resolved
      case 4: self = .sized
      case 5: self = .riskChecked
      case 6: self = .submitted
      case 7: self = .accepted
      case 8: self = .filled
      case 9: self = .ended
      case 10: self = .trigger
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .signal: 1
      case .held: 2
      case .resolved: 3
      case .sized: 4
      case .riskChecked: 5
      case .submitted: 6
      case .accepted: 7
      case .filled: 8
      case .ended: 9
      case .trigger: 10
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "TRACE_STEP_TYPE_UNSPECIFIED": self = .unspecified
      case "TRACE_STEP_TYPE_SIGNAL": self = .signal
      case "TRACE_STEP_TYPE_HELD": self = .held
      case "TRACE_STEP_TYPE_RESOLVED": self = .resolved
      case "TRACE_STEP_TYPE_SIZED": self = .sized
      case "TRACE_STEP_TYPE_RISK_CHECKED": self = .riskChecked
      case "TRACE_STEP_TYPE_SUBMITTED": self = .submitted
      case "TRACE_STEP_TYPE_ACCEPTED": self = .accepted
      case "TRACE_STEP_TYPE_FILLED": self = .filled
      case "TRACE_STEP_TYPE_ENDED": self = .ended
      case "TRACE_STEP_TYPE_TRIGGER": self = .trigger
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "TRACE_STEP_TYPE_UNSPECIFIED"
      case .signal: "TRACE_STEP_TYPE_SIGNAL"
      case .held: "TRACE_STEP_TYPE_HELD"
      case .resolved: "TRACE_STEP_TYPE_RESOLVED"
      case .sized: "TRACE_STEP_TYPE_SIZED"
      case .riskChecked: "TRACE_STEP_TYPE_RISK_CHECKED"
      case .submitted: "TRACE_STEP_TYPE_SUBMITTED"
      case .accepted: "TRACE_STEP_TYPE_ACCEPTED"
      case .filled: "TRACE_STEP_TYPE_FILLED"
      case .ended: "TRACE_STEP_TYPE_ENDED"
      case .trigger: "TRACE_STEP_TYPE_TRIGGER"
      case .unrecognized: nil
      }
    }
  }

  /// One step of a chain.
  public struct TraceStep: Sendable, Hashable {
    /// What it is.
    public var type: Outcry.V1.TraceStepType = .unspecified
    /// The session's clock.
    public var time: Google.Protobuf.Timestamp?
    /// Since the signal came.
    public var sinceSignal: Google.Protobuf.Duration?
    /// Since the step before.
    public var sincePrevious: Google.Protobuf.Duration?
    /// The order that it is about. Empty: none.
    public var orderId: String = ""
    /// The trigger that it is about. Empty: none.
    public var triggerId: String = ""
    /// For RESOLVED.
    public var signalStatus: Outcry.V1.SignalStatus = .unspecified
    /// For SIZED.
    public var sizing: Outcry.V1.SignalSizing?
    /// For RISK_CHECKED: each rule with its numbers, in the order of checking. A rule without a limit is not checked.
    public var riskChecks: [Outcry.V1.RiskCheck] = []
    /// For FILLED.
    public var fill: Outcry.V1.Fill?
    /// For ENDED.
    public var orderStatus: Outcry.V1.OrderStatus = .unspecified
    /// For TRIGGER.
    public var triggerEvent: Outcry.V1.TriggerEventType = .unspecified

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.TraceStepType = .unspecified,
      time: Google.Protobuf.Timestamp? = nil,
      sinceSignal: Google.Protobuf.Duration? = nil,
      sincePrevious: Google.Protobuf.Duration? = nil,
      orderId: String = "",
      triggerId: String = "",
      signalStatus: Outcry.V1.SignalStatus = .unspecified,
      sizing: Outcry.V1.SignalSizing? = nil,
      riskChecks: [Outcry.V1.RiskCheck] = [],
      fill: Outcry.V1.Fill? = nil,
      orderStatus: Outcry.V1.OrderStatus = .unspecified,
      triggerEvent: Outcry.V1.TriggerEventType = .unspecified
    ) {
      self.type = type
      self.time = time
      self.sinceSignal = sinceSignal
      self.sincePrevious = sincePrevious
      self.orderId = orderId
      self.triggerId = triggerId
      self.signalStatus = signalStatus
      self.sizing = sizing
      self.riskChecks = riskChecks
      self.fill = fill
      self.orderStatus = orderStatus
      self.triggerEvent = triggerEvent
    }
  }

  /// What the fills of a signal's order cost against the quote at the signal.
  public struct Slippage: Sendable, Hashable {
    /// What the signal saw: the ask for a buy, the bid for a sell, else the last price.
    public var referencePrice: Outcry.V1.Decimal?
    /// Units filled.
    public var quantity: Outcry.V1.Decimal?
    /// Σ price × quantity of the fills.
    public var notional: Outcry.V1.Decimal?
    /// How much worse than the reference, for all units; below zero is better.
    public var cost: Outcry.V1.Decimal?
    /// The same in hundredths of a per cent.
    public var basisPoints: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      referencePrice: Outcry.V1.Decimal? = nil,
      quantity: Outcry.V1.Decimal? = nil,
      notional: Outcry.V1.Decimal? = nil,
      cost: Outcry.V1.Decimal? = nil,
      basisPoints: Outcry.V1.Decimal? = nil
    ) {
      self.referencePrice = referencePrice
      self.quantity = quantity
      self.notional = notional
      self.cost = cost
      self.basisPoints = basisPoints
    }
  }

  /// A causal chain.
  public struct Trace: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String = ""
    /// Its name.
    public var traceId: String = ""
    /// The signal that it begins with, with the quote that it saw.
    public var signal: Outcry.V1.Signal?
    /// The orders of the chain, in the order of their creation: the signal's own, then those of its triggers.
    public var orderIds: [String] = []
    /// The triggers that the signal armed or moved.
    public var triggerIds: [String] = []
    /// What the fills of the signal's own order cost. Absent: nothing filled, or no quote was known.
    public var slippage: Outcry.V1.Slippage?
    /// From the signal to the first fill of its own order. Absent: nothing filled.
    public var timeToFill: Google.Protobuf.Duration?
    /// In the order in which they happened; at most 1000. Only in GetTrace.
    public var steps: [Outcry.V1.TraceStep] = []
    /// Steps beyond those. Only in GetTrace.
    public var omittedSteps: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      traceId: String = "",
      signal: Outcry.V1.Signal? = nil,
      orderIds: [String] = [],
      triggerIds: [String] = [],
      slippage: Outcry.V1.Slippage? = nil,
      timeToFill: Google.Protobuf.Duration? = nil,
      steps: [Outcry.V1.TraceStep] = [],
      omittedSteps: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.traceId = traceId
      self.signal = signal
      self.orderIds = orderIds
      self.triggerIds = triggerIds
      self.slippage = slippage
      self.timeToFill = timeToFill
      self.steps = steps
      self.omittedSteps = omittedSteps
    }
  }

  /// Asks for one chain.
  public struct GetTraceRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which chain. Required.
    public var trace: Outcry.V1.GetTraceRequest.Trace?
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      trace: Outcry.V1.GetTraceRequest.Trace? = nil,
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.trace = trace
      self.minRevision = minRevision
    }

    /// Which chain. Required.
    public enum Trace: Sendable, Hashable {
      /// By its name.
      case traceId(String)
      /// That of a signal.
      case signalId(String)
      /// That of an order. NOT_FOUND for an order without one.
      case orderId(String)
    }
  }

  /// One chain.
  public struct GetTraceResponse: Sendable, Hashable {
    /// The chain with its steps.
    public var trace: Outcry.V1.Trace?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      trace: Outcry.V1.Trace? = nil,
      revision: UInt64 = 0
    ) {
      self.trace = trace
      self.revision = revision
    }
  }

  /// Asks for a session's chains.
  public struct ListTracesRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only this strategy. Empty: all.
    public var strategyId: String = ""
    /// Only signals that came at or after this time. Absent: from the first on.
    public var startTime: Google.Protobuf.Timestamp?
    /// Only signals that came before this time. Absent: to the last.
    public var endTime: Google.Protobuf.Timestamp?
    /// `create_time`, or `create_time desc` for the reverse. Empty: `create_time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      symbol: String = "",
      strategyId: String = "",
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.symbol = symbol
      self.strategyId = strategyId
      self.startTime = startTime
      self.endTime = endTime
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some chains.
  public struct ListTracesResponse: Sendable, Hashable {
    /// In the order of their signals.
    public var traces: [Outcry.V1.Trace] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      traces: [Outcry.V1.Trace] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.traces = traces
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks what fills cost.
  public struct AnalyzeSlippageRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only this strategy. Empty: each on its own.
    public var strategyId: String = ""
    /// Only signals that came at or after this time. Absent: from the first on.
    public var startTime: Google.Protobuf.Timestamp?
    /// Only signals that came before this time. Absent: to the last.
    public var endTime: Google.Protobuf.Timestamp?
    /// The length of a row's time, counted from 1970-01-01T00:00:00Z. Absent: one row a strategy. More than 1000 rows are
    /// INVALID_ARGUMENT.
    public var bucket: Google.Protobuf.Duration?
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      symbol: String = "",
      strategyId: String = "",
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      bucket: Google.Protobuf.Duration? = nil,
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.symbol = symbol
      self.strategyId = strategyId
      self.startTime = startTime
      self.endTime = endTime
      self.bucket = bucket
      self.minRevision = minRevision
    }
  }

  /// What the fills of one strategy cost within one span of time. Sums are in the base currency at the rates of now.
  public struct SlippageRow: Sendable, Hashable {
    /// Whose signals. Empty in the total.
    public var strategyId: String = ""
    /// Where the span begins. Absent without a bucket, and in the total.
    public var startTime: Google.Protobuf.Timestamp?
    /// Signals whose orders filled.
    public var signals: UInt32 = 0
    /// Of these, signals that had seen no quote: they count nowhere below.
    public var withoutQuote: UInt32 = 0
    /// Σ price × quantity of the fills.
    public var notional: Outcry.V1.Decimal?
    /// How much worse than the quotes at the signals; below zero is better.
    public var cost: Outcry.V1.Decimal?
    /// The same in hundredths of a per cent of what was expected. Absent without a fill.
    public var basisPoints: Outcry.V1.Decimal?
    /// Of the worst signal. Absent without a fill.
    public var worstBasisPoints: Outcry.V1.Decimal?
    /// From a signal to its first fill, on average.
    public var meanTimeToFill: Google.Protobuf.Duration?
    /// The longest.
    public var maxTimeToFill: Google.Protobuf.Duration?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategyId: String = "",
      startTime: Google.Protobuf.Timestamp? = nil,
      signals: UInt32 = 0,
      withoutQuote: UInt32 = 0,
      notional: Outcry.V1.Decimal? = nil,
      cost: Outcry.V1.Decimal? = nil,
      basisPoints: Outcry.V1.Decimal? = nil,
      worstBasisPoints: Outcry.V1.Decimal? = nil,
      meanTimeToFill: Google.Protobuf.Duration? = nil,
      maxTimeToFill: Google.Protobuf.Duration? = nil
    ) {
      self.strategyId = strategyId
      self.startTime = startTime
      self.signals = signals
      self.withoutQuote = withoutQuote
      self.notional = notional
      self.cost = cost
      self.basisPoints = basisPoints
      self.worstBasisPoints = worstBasisPoints
      self.meanTimeToFill = meanTimeToFill
      self.maxTimeToFill = maxTimeToFill
    }
  }

  /// What fills cost.
  public struct AnalyzeSlippageResponse: Sendable, Hashable {
    /// In the order of time, then of strategies.
    public var rows: [Outcry.V1.SlippageRow] = []
    /// All of them together.
    public var total: Outcry.V1.SlippageRow?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rows: [Outcry.V1.SlippageRow] = [],
      total: Outcry.V1.SlippageRow? = nil,
      revision: UInt64 = 0
    ) {
      self.rows = rows
      self.total = total
      self.revision = revision
    }
  }
}
