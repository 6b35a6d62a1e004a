// Generated from outcry/v1/parity.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// Why two runs differ.
  public enum ParityCause: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Orders that a person or a client placed: a backtest has none.
    case byHand
    /// The session did not follow its strategy all the time: it was paused, its kill switch engaged, its limits or its books
    /// changed.
    case intervention
    /// A setting of the exchange, which `setting` names.
    case setting
    /// None of these: the engine contradicts itself, or the data has changed since.
    case unexplained
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .byHand, .intervention, .setting, .unexplained]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .byHand
      case 2: self = .intervention
      case 3: self = .setting
      case 4: self = .unexplained
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .byHand: 1
      case .intervention: 2
      case .setting: 3
      case .unexplained: 4
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "PARITY_CAUSE_UNSPECIFIED": self = .unspecified
      case "PARITY_CAUSE_BY_HAND": self = .byHand
      case "PARITY_CAUSE_INTERVENTION": self = .intervention
      case "PARITY_CAUSE_SETTING": self = .setting
      case "PARITY_CAUSE_UNEXPLAINED": self = .unexplained
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "PARITY_CAUSE_UNSPECIFIED"
      case .byHand: "PARITY_CAUSE_BY_HAND"
      case .intervention: "PARITY_CAUSE_INTERVENTION"
      case .setting: "PARITY_CAUSE_SETTING"
      case .unexplained: "PARITY_CAUSE_UNEXPLAINED"
      case .unrecognized: nil
      }
    }
  }

  /// In what a fill differs from one run to the next.
  public enum ParityAspect: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It is not there with the cause.
    case missing
    /// It is not there without the cause.
    case added
    /// The time.
    case time
    /// The quantity.
    case quantity
    /// The price.
    case price
    /// The commission.
    case fee
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .missing, .added, .time, .quantity, .price, .fee]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .missing
      case 2: self = .added
      case 3: self = .time
      case 4: self = .quantity
      case 5: self = .price
      case 6: self = .fee
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .missing: 1
      case .added: 2
      case .time: 3
      case .quantity: 4
      case .price: 5
      case .fee: 6
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "PARITY_ASPECT_UNSPECIFIED": self = .unspecified
      case "PARITY_ASPECT_MISSING": self = .missing
      case "PARITY_ASPECT_ADDED": self = .added
      case "PARITY_ASPECT_TIME": self = .time
      case "PARITY_ASPECT_QUANTITY": self = .quantity
      case "PARITY_ASPECT_PRICE": self = .price
      case "PARITY_ASPECT_FEE": self = .fee
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "PARITY_ASPECT_UNSPECIFIED"
      case .missing: "PARITY_ASPECT_MISSING"
      case .added: "PARITY_ASPECT_ADDED"
      case .time: "PARITY_ASPECT_TIME"
      case .quantity: "PARITY_ASPECT_QUANTITY"
      case .price: "PARITY_ASPECT_PRICE"
      case .fee: "PARITY_ASPECT_FEE"
      case .unrecognized: nil
      }
    }
  }

  /// A fill as it is compared.
  public struct ParityFill: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// The side of its order.
    public var side: Outcry.V1.OrderSide = .unspecified
    /// When it came.
    public var time: Google.Protobuf.Timestamp?
    /// Units.
    public var quantity: Outcry.V1.Decimal?
    /// Of one unit.
    public var price: Outcry.V1.Decimal?
    /// Commission.
    public var fee: Outcry.V1.Decimal?
    /// When its order was made.
    public var orderTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      side: Outcry.V1.OrderSide = .unspecified,
      time: Google.Protobuf.Timestamp? = nil,
      quantity: Outcry.V1.Decimal? = nil,
      price: Outcry.V1.Decimal? = nil,
      fee: Outcry.V1.Decimal? = nil,
      orderTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.symbol = symbol
      self.side = side
      self.time = time
      self.quantity = quantity
      self.price = price
      self.fee = fee
      self.orderTime = orderTime
    }
  }

  /// A fill that differs.
  public struct ParityDifference: Sendable, Hashable {
    /// Why.
    public var cause: Outcry.V1.ParityCause = .unspecified
    /// The setting of the exchange, such as `slippage`. Empty for other causes.
    public var setting: String = ""
    /// In what.
    public var aspects: [Outcry.V1.ParityAspect] = []
    /// Without the cause. Absent: there is none.
    public var before: Outcry.V1.ParityFill?
    /// With it. Absent: there is none.
    public var after: Outcry.V1.ParityFill?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      cause: Outcry.V1.ParityCause = .unspecified,
      setting: String = "",
      aspects: [Outcry.V1.ParityAspect] = [],
      before: Outcry.V1.ParityFill? = nil,
      after: Outcry.V1.ParityFill? = nil
    ) {
      self.cause = cause
      self.setting = setting
      self.aspects = aspects
      self.before = before
      self.after = after
    }
  }

  /// What one cause has made in all.
  public struct ParityShare: Sendable, Hashable {
    /// Why.
    public var cause: Outcry.V1.ParityCause = .unspecified
    /// The setting of the exchange, such as `slippage`. Empty for other causes.
    public var setting: String = ""
    /// Equity with it less equity without it.
    public var profit: Outcry.V1.Decimal?
    /// Fills that differ.
    public var fills: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      cause: Outcry.V1.ParityCause = .unspecified,
      setting: String = "",
      profit: Outcry.V1.Decimal? = nil,
      fills: UInt32 = 0
    ) {
      self.cause = cause
      self.setting = setting
      self.profit = profit
      self.fills = fills
    }
  }

  /// Asks where a session and a backtest of it differ.
  public struct AnalyzeParityRequest: Sendable, Hashable {
    /// Which. Required; a paper session that has ended.
    public var sessionId: String = ""
    /// How the backtest's exchange fills. Absent: as the session's did.
    public var paper: Outcry.V1.PaperSettings?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      paper: Outcry.V1.PaperSettings? = nil
    ) {
      self.sessionId = sessionId
      self.paper = paper
    }
  }

  /// Where a session and a backtest of it differ.
  public struct AnalyzeParityResponse: Sendable, Hashable {
    /// The session's at its end.
    public var sessionEquity: Outcry.V1.Decimal?
    /// The backtest's.
    public var backtestEquity: Outcry.V1.Decimal?
    /// Fills of the session.
    public var sessionFills: UInt32 = 0
    /// Fills of the backtest.
    public var backtestFills: UInt32 = 0
    /// One a cause that made a difference; their profits add up to the difference of the equities.
    public var shares: [Outcry.V1.ParityShare] = []
    /// In the order of causes and then of orders, at most 10000.
    public var differences: [Outcry.V1.ParityDifference] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionEquity: Outcry.V1.Decimal? = nil,
      backtestEquity: Outcry.V1.Decimal? = nil,
      sessionFills: UInt32 = 0,
      backtestFills: UInt32 = 0,
      shares: [Outcry.V1.ParityShare] = [],
      differences: [Outcry.V1.ParityDifference] = []
    ) {
      self.sessionEquity = sessionEquity
      self.backtestEquity = backtestEquity
      self.sessionFills = sessionFills
      self.backtestFills = backtestFills
      self.shares = shares
      self.differences = differences
    }
  }
}
