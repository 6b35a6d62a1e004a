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
    internal var int32Field: Int32 {
      _read { yield _storage.fields.int32Field }
      _modify { yield &_storage.fields.int32Field }
    }
    internal var int64Field: Int64 {
      _read { yield _storage.fields.int64Field }
      _modify { yield &_storage.fields.int64Field }
    }
    internal var uint32Field: UInt32 {
      _read { yield _storage.fields.uint32Field }
      _modify { yield &_storage.fields.uint32Field }
    }
    internal var uint64Field: UInt64 {
      _read { yield _storage.fields.uint64Field }
      _modify { yield &_storage.fields.uint64Field }
    }
    internal var sint32Field: Int32 {
      _read { yield _storage.fields.sint32Field }
      _modify { yield &_storage.fields.sint32Field }
    }
    internal var sint64Field: Int64 {
      _read { yield _storage.fields.sint64Field }
      _modify { yield &_storage.fields.sint64Field }
    }
    internal var fixed32Field: UInt32 {
      _read { yield _storage.fields.fixed32Field }
      _modify { yield &_storage.fields.fixed32Field }
    }
    internal var fixed64Field: UInt64 {
      _read { yield _storage.fields.fixed64Field }
      _modify { yield &_storage.fields.fixed64Field }
    }
    internal var sfixed32Field: Int32 {
      _read { yield _storage.fields.sfixed32Field }
      _modify { yield &_storage.fields.sfixed32Field }
    }
    internal var sfixed64Field: Int64 {
      _read { yield _storage.fields.sfixed64Field }
      _modify { yield &_storage.fields.sfixed64Field }
    }
    internal var floatField: Float {
      _read { yield _storage.fields.floatField }
      _modify { yield &_storage.fields.floatField }
    }
    internal var doubleField: Double {
      _read { yield _storage.fields.doubleField }
      _modify { yield &_storage.fields.doubleField }
    }
    internal var boolField: Bool {
      _read { yield _storage.fields.boolField }
      _modify { yield &_storage.fields.boolField }
    }
    internal var stringField: String {
      _read { yield _storage.fields.stringField }
      _modify { yield &_storage.fields.stringField }
    }
    internal var bytesField: [UInt8] {
      _read { yield _storage.fields.bytesField }
      _modify { yield &_storage.fields.bytesField }
    }
    internal var side: Testmessages.V1.Side {
      _read { yield _storage.fields.side }
      _modify { yield &_storage.fields.side }
    }
    internal var inner: Testmessages.V1.Everything.Inner? {
      _read { yield _storage.fields.inner }
      _modify { yield &_storage.fields.inner }
    }
    internal var timestamp: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.timestamp }
      _modify { yield &_storage.fields.timestamp }
    }
    internal var duration: Google.Protobuf.Duration? {
      _read { yield _storage.fields.duration }
      _modify { yield &_storage.fields.duration }
    }
    internal var any: Google.Protobuf.`Any`? {
      _read { yield _storage.fields.any }
      _modify { yield &_storage.fields.any }
    }
    /// Every repeated one.
    internal var int32s: [Int32] {
      _read { yield _storage.fields.int32s }
      _modify { yield &_storage.fields.int32s }
    }
    internal var int64s: [Int64] {
      _read { yield _storage.fields.int64s }
      _modify { yield &_storage.fields.int64s }
    }
    internal var uint32s: [UInt32] {
      _read { yield _storage.fields.uint32s }
      _modify { yield &_storage.fields.uint32s }
    }
    internal var uint64s: [UInt64] {
      _read { yield _storage.fields.uint64s }
      _modify { yield &_storage.fields.uint64s }
    }
    internal var sint32s: [Int32] {
      _read { yield _storage.fields.sint32s }
      _modify { yield &_storage.fields.sint32s }
    }
    internal var sint64s: [Int64] {
      _read { yield _storage.fields.sint64s }
      _modify { yield &_storage.fields.sint64s }
    }
    internal var fixed32s: [UInt32] {
      _read { yield _storage.fields.fixed32s }
      _modify { yield &_storage.fields.fixed32s }
    }
    internal var fixed64s: [UInt64] {
      _read { yield _storage.fields.fixed64s }
      _modify { yield &_storage.fields.fixed64s }
    }
    internal var sfixed32s: [Int32] {
      _read { yield _storage.fields.sfixed32s }
      _modify { yield &_storage.fields.sfixed32s }
    }
    internal var sfixed64s: [Int64] {
      _read { yield _storage.fields.sfixed64s }
      _modify { yield &_storage.fields.sfixed64s }
    }
    internal var floats: [Float] {
      _read { yield _storage.fields.floats }
      _modify { yield &_storage.fields.floats }
    }
    internal var doubles: [Double] {
      _read { yield _storage.fields.doubles }
      _modify { yield &_storage.fields.doubles }
    }
    internal var bools: [Bool] {
      _read { yield _storage.fields.bools }
      _modify { yield &_storage.fields.bools }
    }
    internal var strings: [String] {
      _read { yield _storage.fields.strings }
      _modify { yield &_storage.fields.strings }
    }
    internal var byteStrings: [[UInt8]] {
      _read { yield _storage.fields.byteStrings }
      _modify { yield &_storage.fields.byteStrings }
    }
    internal var sides: [Testmessages.V1.Side] {
      _read { yield _storage.fields.sides }
      _modify { yield &_storage.fields.sides }
    }
    internal var inners: [Testmessages.V1.Everything.Inner] {
      _read { yield _storage.fields.inners }
      _modify { yield &_storage.fields.inners }
    }
    internal var unpacked: [Int32] {
      _read { yield _storage.fields.unpacked }
      _modify { yield &_storage.fields.unpacked }
    }
    /// Maps.
    internal var stringsByString: [String: String] {
      _read { yield _storage.fields.stringsByString }
      _modify { yield &_storage.fields.stringsByString }
    }
    internal var innersByInt64: [Int64: Testmessages.V1.Everything.Inner] {
      _read { yield _storage.fields.innersByInt64 }
      _modify { yield &_storage.fields.innersByInt64 }
    }
    internal var sidesByBool: [Bool: Testmessages.V1.Side] {
      _read { yield _storage.fields.sidesByBool }
      _modify { yield &_storage.fields.sidesByBool }
    }
    internal var bytesByUint32: [UInt32: [UInt8]] {
      _read { yield _storage.fields.bytesByUint32 }
      _modify { yield &_storage.fields.bytesByUint32 }
    }
    /// One of several.
    internal var choice: Testmessages.V1.Everything.Choice? {
      _read { yield _storage.fields.choice }
      _modify { yield &_storage.fields.choice }
    }
    /// Names that are keywords in Swift or in C.
    internal var `default`: String {
      _read { yield _storage.fields.`default` }
      _modify { yield &_storage.fields.`default` }
    }
    internal var `class`: Int32 {
      _read { yield _storage.fields.`class` }
      _modify { yield &_storage.fields.`class` }
    }
    internal var `in`: Bool {
      _read { yield _storage.fields.`in` }
      _modify { yield &_storage.fields.`in` }
    }
    internal var self_: String {
      _read { yield _storage.fields.self_ }
      _modify { yield &_storage.fields.self_ }
    }
    /// A field above those that fit one byte of tag, and after a gap.
    internal var far: String {
      _read { yield _storage.fields.far }
      _modify { yield &_storage.fields.far }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var int32Field: Int32 = 0
      var int64Field: Int64 = 0
      var uint32Field: UInt32 = 0
      var uint64Field: UInt64 = 0
      var sint32Field: Int32 = 0
      var sint64Field: Int64 = 0
      var fixed32Field: UInt32 = 0
      var fixed64Field: UInt64 = 0
      var sfixed32Field: Int32 = 0
      var sfixed64Field: Int64 = 0
      var floatField: Float = 0
      var doubleField: Double = 0
      var boolField: Bool = false
      var stringField: String = ""
      var bytesField: [UInt8] = []
      var side: Testmessages.V1.Side = .unspecified
      var inner: Testmessages.V1.Everything.Inner?
      var timestamp: Google.Protobuf.Timestamp?
      var duration: Google.Protobuf.Duration?
      var any: Google.Protobuf.`Any`?
      var int32s: [Int32] = []
      var int64s: [Int64] = []
      var uint32s: [UInt32] = []
      var uint64s: [UInt64] = []
      var sint32s: [Int32] = []
      var sint64s: [Int64] = []
      var fixed32s: [UInt32] = []
      var fixed64s: [UInt64] = []
      var sfixed32s: [Int32] = []
      var sfixed64s: [Int64] = []
      var floats: [Float] = []
      var doubles: [Double] = []
      var bools: [Bool] = []
      var strings: [String] = []
      var byteStrings: [[UInt8]] = []
      var sides: [Testmessages.V1.Side] = []
      var inners: [Testmessages.V1.Everything.Inner] = []
      var unpacked: [Int32] = []
      var stringsByString: [String: String] = [:]
      var innersByInt64: [Int64: Testmessages.V1.Everything.Inner] = [:]
      var sidesByBool: [Bool: Testmessages.V1.Side] = [:]
      var bytesByUint32: [UInt32: [UInt8]] = [:]
      var choice: Testmessages.V1.Everything.Choice?
      var `default`: String = ""
      var `class`: Int32 = 0
      var `in`: Bool = false
      var self_: String = ""
      var far: String = ""
    }

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
