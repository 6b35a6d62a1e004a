// Generated from testmessages/v1/everything.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import ProtobufRuntime
import StandardMessages

extension Testmessages.V1 {
  /// An enumeration with a gap, a negative number and an alias.
  internal enum Side: ProtobufEnum {
    case unspecified
    case buy
    case sell
    case _7Days
    case below
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    internal static let long = Self.buy

    /// The values with a name.
    internal static let allCases: [Self] = [.unspecified, .buy, .sell, ._7Days, .below]

    internal init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .buy
      case 2: self = .sell
      case 7: self = ._7Days
      case -3: self = .below
      default: self = .unrecognized(rawValue)
      }
    }

    internal var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .buy: 1
      case .sell: 2
      case ._7Days: 7
      case .below: -3
      case .unrecognized(let number): number
      }
    }

    internal init?(name: String) {
      switch name {
      case "SIDE_UNSPECIFIED": self = .unspecified
      case "SIDE_BUY": self = .buy
      case "SIDE_SELL": self = .sell
      case "SIDE_LONG": self = .long
      case "SIDE_7_DAYS": self = ._7Days
      case "SIDE_BELOW": self = .below
      default: return nil
      }
    }

    internal var name: String? {
      switch self {
      case .unspecified: "SIDE_UNSPECIFIED"
      case .buy: "SIDE_BUY"
      case .sell: "SIDE_SELL"
      case ._7Days: "SIDE_7_DAYS"
      case .below: "SIDE_BELOW"
      case .unrecognized: nil
      }
    }
  }

  /// Every kind of field.
  internal struct Everything: Sendable, Hashable {
    /// Every singular scalar.
    internal var int32Field: Int32 = 0
    internal var int64Field: Int64 = 0
    internal var uint32Field: UInt32 = 0
    internal var uint64Field: UInt64 = 0
    internal var sint32Field: Int32 = 0
    internal var sint64Field: Int64 = 0
    internal var fixed32Field: UInt32 = 0
    internal var fixed64Field: UInt64 = 0
    internal var sfixed32Field: Int32 = 0
    internal var sfixed64Field: Int64 = 0
    internal var floatField: Float = 0
    internal var doubleField: Double = 0
    internal var boolField: Bool = false
    internal var stringField: String = ""
    internal var bytesField: [UInt8] = []
    internal var side: Testmessages.V1.Side = .unspecified
    internal var inner: Testmessages.V1.Everything.Inner?
    internal var timestamp: Google.Protobuf.Timestamp?
    internal var duration: Google.Protobuf.Duration?
    internal var any: Google.Protobuf.`Any`?
    /// Every repeated one.
    internal var int32s: [Int32] = []
    internal var int64s: [Int64] = []
    internal var uint32s: [UInt32] = []
    internal var uint64s: [UInt64] = []
    internal var sint32s: [Int32] = []
    internal var sint64s: [Int64] = []
    internal var fixed32s: [UInt32] = []
    internal var fixed64s: [UInt64] = []
    internal var sfixed32s: [Int32] = []
    internal var sfixed64s: [Int64] = []
    internal var floats: [Float] = []
    internal var doubles: [Double] = []
    internal var bools: [Bool] = []
    internal var strings: [String] = []
    internal var byteStrings: [[UInt8]] = []
    internal var sides: [Testmessages.V1.Side] = []
    internal var inners: [Testmessages.V1.Everything.Inner] = []
    internal var unpacked: [Int32] = []
    /// Maps.
    internal var stringsByString: [String: String] = [:]
    internal var innersByInt64: [Int64: Testmessages.V1.Everything.Inner] = [:]
    internal var sidesByBool: [Bool: Testmessages.V1.Side] = [:]
    internal var bytesByUint32: [UInt32: [UInt8]] = [:]
    /// One of several.
    internal var choice: Testmessages.V1.Everything.Choice?
    /// Names that are keywords in Swift or in C.
    internal var `default`: String = ""
    internal var `class`: Int32 = 0
    internal var `in`: Bool = false
    internal var self_: String = ""
    /// A field above those that fit one byte of tag, and after a gap.
    internal var far: String = ""

    /// A message with every field at its default.
    internal init() {}

    /// A message with the given fields.
    internal init(
      int32Field: Int32 = 0,
      int64Field: Int64 = 0,
      uint32Field: UInt32 = 0,
      uint64Field: UInt64 = 0,
      sint32Field: Int32 = 0,
      sint64Field: Int64 = 0,
      fixed32Field: UInt32 = 0,
      fixed64Field: UInt64 = 0,
      sfixed32Field: Int32 = 0,
      sfixed64Field: Int64 = 0,
      floatField: Float = 0,
      doubleField: Double = 0,
      boolField: Bool = false,
      stringField: String = "",
      bytesField: [UInt8] = [],
      side: Testmessages.V1.Side = .unspecified,
      inner: Testmessages.V1.Everything.Inner? = nil,
      timestamp: Google.Protobuf.Timestamp? = nil,
      duration: Google.Protobuf.Duration? = nil,
      any: Google.Protobuf.`Any`? = nil,
      int32s: [Int32] = [],
      int64s: [Int64] = [],
      uint32s: [UInt32] = [],
      uint64s: [UInt64] = [],
      sint32s: [Int32] = [],
      sint64s: [Int64] = [],
      fixed32s: [UInt32] = [],
      fixed64s: [UInt64] = [],
      sfixed32s: [Int32] = [],
      sfixed64s: [Int64] = [],
      floats: [Float] = [],
      doubles: [Double] = [],
      bools: [Bool] = [],
      strings: [String] = [],
      byteStrings: [[UInt8]] = [],
      sides: [Testmessages.V1.Side] = [],
      inners: [Testmessages.V1.Everything.Inner] = [],
      unpacked: [Int32] = [],
      stringsByString: [String: String] = [:],
      innersByInt64: [Int64: Testmessages.V1.Everything.Inner] = [:],
      sidesByBool: [Bool: Testmessages.V1.Side] = [:],
      bytesByUint32: [UInt32: [UInt8]] = [:],
      choice: Testmessages.V1.Everything.Choice? = nil,
      `default`: String = "",
      `class`: Int32 = 0,
      `in`: Bool = false,
      self_: String = "",
      far: String = ""
    ) {
      self.int32Field = int32Field
      self.int64Field = int64Field
      self.uint32Field = uint32Field
      self.uint64Field = uint64Field
      self.sint32Field = sint32Field
      self.sint64Field = sint64Field
      self.fixed32Field = fixed32Field
      self.fixed64Field = fixed64Field
      self.sfixed32Field = sfixed32Field
      self.sfixed64Field = sfixed64Field
      self.floatField = floatField
      self.doubleField = doubleField
      self.boolField = boolField
      self.stringField = stringField
      self.bytesField = bytesField
      self.side = side
      self.inner = inner
      self.timestamp = timestamp
      self.duration = duration
      self.any = any
      self.int32s = int32s
      self.int64s = int64s
      self.uint32s = uint32s
      self.uint64s = uint64s
      self.sint32s = sint32s
      self.sint64s = sint64s
      self.fixed32s = fixed32s
      self.fixed64s = fixed64s
      self.sfixed32s = sfixed32s
      self.sfixed64s = sfixed64s
      self.floats = floats
      self.doubles = doubles
      self.bools = bools
      self.strings = strings
      self.byteStrings = byteStrings
      self.sides = sides
      self.inners = inners
      self.unpacked = unpacked
      self.stringsByString = stringsByString
      self.innersByInt64 = innersByInt64
      self.sidesByBool = sidesByBool
      self.bytesByUint32 = bytesByUint32
      self.choice = choice
      self.`default` = `default`
      self.`class` = `class`
      self.`in` = `in`
      self.self_ = self_
      self.far = far
    }

    /// One of several.
    internal enum Choice: Sendable, Hashable {
      case chosenString(String)
      case chosenInt64(Int64)
      case chosenInner(Testmessages.V1.Everything.Inner)
      case chosenBytes([UInt8])
      case chosenSide(Testmessages.V1.Side)
      case chosenBool(Bool)
      case chosenDouble(Double)
    }

    /// A message inside another.
    internal struct Inner: Sendable, Hashable {
      internal var value: String = ""
      internal var count: Int64 = 0
      internal var innermost: Testmessages.V1.Everything.Inner.Innermost?

      /// A message with every field at its default.
      internal init() {}

      /// A message with the given fields.
      internal init(
        value: String = "",
        count: Int64 = 0,
        innermost: Testmessages.V1.Everything.Inner.Innermost? = nil
      ) {
        self.value = value
        self.count = count
        self.innermost = innermost
      }

      /// And one more level.
      internal struct Innermost: Sendable, Hashable {
        internal var tags: [String] = []

        /// A message with every field at its default.
        internal init() {}

        /// A message with the given fields.
        internal init(
          tags: [String] = []
        ) {
          self.tags = tags
        }
      }
    }
  }

  /// A message without fields.
  internal struct Nothing: Sendable, Hashable {
    /// A message with every field at its default.
    internal init() {}
  }
}
