// Generated from outcry/journal/v1/portfolio.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.Journal.V1 {
  /// How the cost of what is sold is found.
  public enum CostMethod: ProtobufEnum {
    /// Never written.
    case unspecified
    /// The average.
    case average
    /// The oldest lot first.
    case firstInFirstOut
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .average, .firstInFirstOut]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .average
      case 2: self = .firstInFirstOut
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .average: 1
      case .firstInFirstOut: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "COST_METHOD_UNSPECIFIED": self = .unspecified
      case "COST_METHOD_AVERAGE": self = .average
      case "COST_METHOD_FIRST_IN_FIRST_OUT": self = .firstInFirstOut
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "COST_METHOD_UNSPECIFIED"
      case .average: "COST_METHOD_AVERAGE"
      case .firstInFirstOut: "COST_METHOD_FIRST_IN_FIRST_OUT"
      case .unrecognized: nil
      }
    }
  }

  /// What one unit of a currency is worth.
  public struct RateSet: Sendable, Hashable {
    /// ISO 4217 code.
    public var currency: String = ""
    /// In the base currency.
    public var rate: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      currency: String = "",
      rate: Int64 = 0
    ) {
      self.currency = currency
      self.rate = rate
    }
  }

  /// A fill, or a manual trade.
  public struct TradeTransaction: Sendable, Hashable {
    /// Buy or sell.
    public var side: Outcry.Journal.V1.OrderSide = .unspecified
    /// The instrument.
    public var symbol: String = ""
    /// Units.
    public var quantity: Int64 = 0
    /// Price.
    public var price: Int64 = 0
    /// Cost.
    public var fee: Outcry.Journal.V1.Amount?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      side: Outcry.Journal.V1.OrderSide = .unspecified,
      symbol: String = "",
      quantity: Int64 = 0,
      price: Int64 = 0,
      fee: Outcry.Journal.V1.Amount? = nil
    ) {
      self.side = side
      self.symbol = symbol
      self.quantity = quantity
      self.price = price
      self.fee = fee
    }
  }

  /// Cash for each unit held.
  public struct DividendTransaction: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// For one unit.
    public var perUnit: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      perUnit: Int64 = 0
    ) {
      self.symbol = symbol
      self.perUnit = perUnit
    }
  }

  /// Units after over units before.
  public struct SplitTransaction: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// After.
    public var numerator: UInt32 = 0
    /// Before.
    public var denominator: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      numerator: UInt32 = 0,
      denominator: UInt32 = 0
    ) {
      self.symbol = symbol
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// One currency for another.
  public struct ConversionTransaction: Sendable, Hashable {
    /// What goes out.
    public var out: Outcry.Journal.V1.Amount?
    /// What it becomes.
    public var into: String = ""
    /// What comes in.
    public var incoming: Outcry.Journal.V1.Amount?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      out: Outcry.Journal.V1.Amount? = nil,
      into: String = "",
      incoming: Outcry.Journal.V1.Amount? = nil
    ) {
      self.out = out
      self.into = into
      self.incoming = incoming
    }
  }

  /// The fill that a transaction is.
  public struct FillSource: Sendable, Hashable {
    /// The order.
    public var orderId: String = ""
    /// The execution.
    public var executionId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orderId: String = "",
      executionId: String = ""
    ) {
      self.orderId = orderId
      self.executionId = executionId
    }
  }

  /// The person's word for a transaction.
  public struct PersonSource: Sendable, Hashable {
    /// The key of idempotency.
    public var clientTransactionId: String = ""
    /// For people.
    public var note: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      clientTransactionId: String = "",
      note: String = ""
    ) {
      self.clientTransactionId = clientTransactionId
      self.note = note
    }
  }

  /// One change of cash or positions.
  public struct Transaction: Sendable, Hashable {
    /// Ours.
    public var transactionId: String = ""
    /// What it is.
    public var kind: Outcry.Journal.V1.Transaction.Kind?
    /// Where it comes from.
    public var source: Outcry.Journal.V1.Transaction.Source?
    /// ISO 4217 code.
    public var currency: String = ""
    /// Change of cash.
    public var amount: Outcry.Journal.V1.Amount?
    /// In the base currency.
    public var rate: Int64 = 0
    /// Before fees.
    public var realizedProfit: Outcry.Journal.V1.Amount?
    /// Whose; empty: none's.
    public var strategyId: String = ""
    /// When it happened.
    public var time: Int64 = 0
    /// When it was recorded.
    public var recordTime: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      transactionId: String = "",
      kind: Outcry.Journal.V1.Transaction.Kind? = nil,
      source: Outcry.Journal.V1.Transaction.Source? = nil,
      currency: String = "",
      amount: Outcry.Journal.V1.Amount? = nil,
      rate: Int64 = 0,
      realizedProfit: Outcry.Journal.V1.Amount? = nil,
      strategyId: String = "",
      time: Int64 = 0,
      recordTime: Int64 = 0
    ) {
      self.transactionId = transactionId
      self.kind = kind
      self.source = source
      self.currency = currency
      self.amount = amount
      self.rate = rate
      self.realizedProfit = realizedProfit
      self.strategyId = strategyId
      self.time = time
      self.recordTime = recordTime
    }

    /// What it is.
    public enum Kind: Sendable, Hashable {
      /// A trade.
      case trade(Outcry.Journal.V1.TradeTransaction)
      /// A dividend.
      case dividend(Outcry.Journal.V1.DividendTransaction)
      /// A fee.
      case fee(Outcry.Journal.V1.Amount)
      /// A split.
      case split(Outcry.Journal.V1.SplitTransaction)
      /// Cash in.
      case deposit(Outcry.Journal.V1.Amount)
      /// Cash out.
      case withdrawal(Outcry.Journal.V1.Amount)
      /// Another currency.
      case conversion(Outcry.Journal.V1.ConversionTransaction)
    }

    /// Where it comes from.
    public enum Source: Sendable, Hashable {
      /// A fill.
      case fill(Outcry.Journal.V1.FillSource)
      /// A person.
      case person(Outcry.Journal.V1.PersonSource)
    }
  }

  /// What a session is worth at the close of a slice.
  public struct EquityPoint: Sendable, Hashable {
    /// When.
    public var time: Int64 = 0
    /// Cash.
    public var cash: Outcry.Journal.V1.Amount?
    /// Everything.
    public var equity: Outcry.Journal.V1.Amount?
    /// Before fees.
    public var realizedProfit: Outcry.Journal.V1.Amount?
    /// At the marks.
    public var unrealizedProfit: Outcry.Journal.V1.Amount?
    /// Paid.
    public var fees: Outcry.Journal.V1.Amount?
    /// Days since 1970-01-01; absent before the first tick.
    public var day: Google.Protobuf.Int64Value?
    /// Since the beginning of the day.
    public var dayProfit: Outcry.Journal.V1.Amount?
    /// Below the peak.
    public var drawdownPercent: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      time: Int64 = 0,
      cash: Outcry.Journal.V1.Amount? = nil,
      equity: Outcry.Journal.V1.Amount? = nil,
      realizedProfit: Outcry.Journal.V1.Amount? = nil,
      unrealizedProfit: Outcry.Journal.V1.Amount? = nil,
      fees: Outcry.Journal.V1.Amount? = nil,
      day: Google.Protobuf.Int64Value? = nil,
      dayProfit: Outcry.Journal.V1.Amount? = nil,
      drawdownPercent: Int64 = 0
    ) {
      self.time = time
      self.cash = cash
      self.equity = equity
      self.realizedProfit = realizedProfit
      self.unrealizedProfit = unrealizedProfit
      self.fees = fees
      self.day = day
      self.dayProfit = dayProfit
      self.drawdownPercent = drawdownPercent
    }
  }

  /// A fact about the portfolio.
  public struct PortfolioEvent: Sendable, Hashable {
    /// Which fact.
    public var kind: Outcry.Journal.V1.PortfolioEvent.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.PortfolioEvent.Kind? = nil
    ) {
      self.kind = kind
    }

    /// Which fact.
    public enum Kind: Sendable, Hashable {
      /// A person's transaction.
      case transactionRecorded(Outcry.Journal.V1.Transaction)
      /// A new rate.
      case rateSet(Outcry.Journal.V1.RateSet)
      /// The day that has ended, as days since 1970-01-01.
      case snapshotTaken(Int64)
    }
  }
}
