// Generated from outcry/journal/v1/triggers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import ProtobufRuntime
public import StandardMessages

extension Outcry.Journal.V1 {
  /// What opens a position when the market reaches a price.
  public struct EntryLimit: Sendable, Hashable {
    /// The level.
    public var price: Int64 = 0
    /// Buy or sell.
    public var side: Outcry.Journal.V1.OrderSide = .unspecified
    /// Units.
    public var quantity: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      price: Int64 = 0,
      side: Outcry.Journal.V1.OrderSide = .unspecified,
      quantity: Int64 = 0
    ) {
      self.price = price
      self.side = side
      self.quantity = quantity
    }
  }

  /// What a trigger waits for.
  public struct TriggerKind: Sendable, Hashable {
    /// Which of them.
    public var kind: Outcry.Journal.V1.TriggerKind.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.TriggerKind.Kind? = nil
    ) {
      self.kind = kind
    }

    /// Which of them.
    public enum Kind: Sendable, Hashable {
      /// The level.
      case stopLoss(Int64)
      /// The level.
      case takeProfit(Int64)
      /// The distance.
      case trailingStop(Outcry.Journal.V1.TrailingOffset)
      /// Level, side and quantity.
      case entryLimit(Outcry.Journal.V1.EntryLimit)
    }
  }

  /// Why a trigger was cancelled.
  public struct TriggerCancelReason: Sendable, Hashable {
    /// Which of them.
    public var reason: Outcry.Journal.V1.TriggerCancelReason.Reason?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      reason: Outcry.Journal.V1.TriggerCancelReason.Reason? = nil
    ) {
      self.reason = reason
    }

    /// Which of them.
    public enum Reason: Sendable, Hashable {
      /// By a caller.
      case requested(Google.Protobuf.Empty)
      /// The position is closed.
      case positionClosed(Google.Protobuf.Empty)
      /// The session has ended.
      case sessionEnded(Google.Protobuf.Empty)
      /// No room for its order.
      case orderLimitReached(Google.Protobuf.Empty)
      /// That trigger closed the position.
      case otherFired(String)
    }
  }

  /// Where a trigger is in its life.
  public struct TriggerStatus: Sendable, Hashable {
    /// Which of them.
    public var status: Outcry.Journal.V1.TriggerStatus.Status?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.Journal.V1.TriggerStatus.Status? = nil
    ) {
      self.status = status
    }

    /// Which of them.
    public enum Status: Sendable, Hashable {
      /// Watching the market.
      case armed(Google.Protobuf.Empty)
      /// It fired.
      case fired(Google.Protobuf.Empty)
      /// Disarmed, and why.
      case cancelled(Outcry.Journal.V1.TriggerCancelReason)
    }
  }

  /// What made a trigger fire, and what it did.
  public struct TriggerFiring: Sendable, Hashable {
    /// The tick.
    public var tick: Outcry.Journal.V1.Tick?
    /// Where the market stood.
    public var price: Int64 = 0
    /// The order that it made.
    public var orderId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      tick: Outcry.Journal.V1.Tick? = nil,
      price: Int64 = 0,
      orderId: String = ""
    ) {
      self.tick = tick
      self.price = price
      self.orderId = orderId
    }
  }

  /// A trigger and all that happened to it.
  public struct Trigger: Sendable, Hashable {
    /// Ours.
    public var triggerId: String {
      _read { yield _storage.fields.triggerId }
      _modify { yield &_storage.fields.triggerId }
    }
    /// The caller's; empty when he gave none.
    public var clientTriggerId: String {
      _read { yield _storage.fields.clientTriggerId }
      _modify { yield &_storage.fields.clientTriggerId }
    }
    /// The instrument.
    public var symbol: String {
      _read { yield _storage.fields.symbol }
      _modify { yield &_storage.fields.symbol }
    }
    /// Side of the order that it makes.
    public var side: Outcry.Journal.V1.OrderSide {
      _read { yield _storage.fields.side }
      _modify { yield &_storage.fields.side }
    }
    /// Units; absent: the whole position.
    public var quantity: Google.Protobuf.Int64Value? {
      _read { yield _storage.fields.quantity }
      _modify { yield &_storage.fields.quantity }
    }
    /// The entry that it protects; empty: none.
    public var entryOrderId: String {
      _read { yield _storage.fields.entryOrderId }
      _modify { yield &_storage.fields.entryOrderId }
    }
    /// The signal that armed or moved it; empty: none.
    public var signalId: String {
      _read { yield _storage.fields.signalId }
      _modify { yield &_storage.fields.signalId }
    }
    /// Step of its level.
    public var tickSize: Int64 {
      _read { yield _storage.fields.tickSize }
      _modify { yield &_storage.fields.tickSize }
    }
    /// Where its high-water mark began.
    public var firstMark: Google.Protobuf.Int64Value? {
      _read { yield _storage.fields.firstMark }
      _modify { yield &_storage.fields.firstMark }
    }
    /// When it was armed.
    public var armTime: Int64 {
      _read { yield _storage.fields.armTime }
      _modify { yield &_storage.fields.armTime }
    }
    /// As it was armed.
    public var firstKind: Outcry.Journal.V1.TriggerKind? {
      _read { yield _storage.fields.firstKind }
      _modify { yield &_storage.fields.firstKind }
    }
    /// Likewise.
    public var firstQuantity: Google.Protobuf.Int64Value? {
      _read { yield _storage.fields.firstQuantity }
      _modify { yield &_storage.fields.firstQuantity }
    }
    /// How often it has changed.
    public var changes: UInt64 {
      _read { yield _storage.fields.changes }
      _modify { yield &_storage.fields.changes }
    }
    /// What it waits for now.
    public var kind: Outcry.Journal.V1.TriggerKind? {
      _read { yield _storage.fields.kind }
      _modify { yield &_storage.fields.kind }
    }
    /// Where it is.
    public var status: Outcry.Journal.V1.TriggerStatus? {
      _read { yield _storage.fields.status }
      _modify { yield &_storage.fields.status }
    }
    /// Best price since arming.
    public var highWaterMark: Google.Protobuf.Int64Value? {
      _read { yield _storage.fields.highWaterMark }
      _modify { yield &_storage.fields.highWaterMark }
    }
    /// Where it fires.
    public var level: Google.Protobuf.Int64Value? {
      _read { yield _storage.fields.level }
      _modify { yield &_storage.fields.level }
    }
    /// What made it fire.
    public var firing: Outcry.Journal.V1.TriggerFiring? {
      _read { yield _storage.fields.firing }
      _modify { yield &_storage.fields.firing }
    }
    /// Why its order was refused.
    public var denial: Outcry.Journal.V1.Denial? {
      _read { yield _storage.fields.denial }
      _modify { yield &_storage.fields.denial }
    }
    /// When it changed last.
    public var updateTime: Int64 {
      _read { yield _storage.fields.updateTime }
      _modify { yield &_storage.fields.updateTime }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var triggerId: String = ""
      var clientTriggerId: String = ""
      var symbol: String = ""
      var side: Outcry.Journal.V1.OrderSide = .unspecified
      var quantity: Google.Protobuf.Int64Value?
      var entryOrderId: String = ""
      var signalId: String = ""
      var tickSize: Int64 = 0
      var firstMark: Google.Protobuf.Int64Value?
      var armTime: Int64 = 0
      var firstKind: Outcry.Journal.V1.TriggerKind?
      var firstQuantity: Google.Protobuf.Int64Value?
      var changes: UInt64 = 0
      var kind: Outcry.Journal.V1.TriggerKind?
      var status: Outcry.Journal.V1.TriggerStatus?
      var highWaterMark: Google.Protobuf.Int64Value?
      var level: Google.Protobuf.Int64Value?
      var firing: Outcry.Journal.V1.TriggerFiring?
      var denial: Outcry.Journal.V1.Denial?
      var updateTime: Int64 = 0
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      triggerId: String = "",
      clientTriggerId: String = "",
      symbol: String = "",
      side: Outcry.Journal.V1.OrderSide = .unspecified,
      quantity: Google.Protobuf.Int64Value? = nil,
      entryOrderId: String = "",
      signalId: String = "",
      tickSize: Int64 = 0,
      firstMark: Google.Protobuf.Int64Value? = nil,
      armTime: Int64 = 0,
      firstKind: Outcry.Journal.V1.TriggerKind? = nil,
      firstQuantity: Google.Protobuf.Int64Value? = nil,
      changes: UInt64 = 0,
      kind: Outcry.Journal.V1.TriggerKind? = nil,
      status: Outcry.Journal.V1.TriggerStatus? = nil,
      highWaterMark: Google.Protobuf.Int64Value? = nil,
      level: Google.Protobuf.Int64Value? = nil,
      firing: Outcry.Journal.V1.TriggerFiring? = nil,
      denial: Outcry.Journal.V1.Denial? = nil,
      updateTime: Int64 = 0
    ) {
      self.triggerId = triggerId
      self.clientTriggerId = clientTriggerId
      self.symbol = symbol
      self.side = side
      self.quantity = quantity
      self.entryOrderId = entryOrderId
      self.signalId = signalId
      self.tickSize = tickSize
      self.firstMark = firstMark
      self.armTime = armTime
      self.firstKind = firstKind
      self.firstQuantity = firstQuantity
      self.changes = changes
      self.kind = kind
      self.status = status
      self.highWaterMark = highWaterMark
      self.level = level
      self.firing = firing
      self.denial = denial
      self.updateTime = updateTime
    }
  }

  /// What somebody wants of an armed trigger instead.
  public struct TriggerChange: Sendable, Hashable {
    /// Of the same kind as before.
    public var kind: Outcry.Journal.V1.TriggerKind?
    /// Units; absent: the whole position.
    public var quantity: Google.Protobuf.Int64Value?
    /// The signal that wants it; empty: a person.
    public var signalId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.TriggerKind? = nil,
      quantity: Google.Protobuf.Int64Value? = nil,
      signalId: String = ""
    ) {
      self.kind = kind
      self.quantity = quantity
      self.signalId = signalId
    }
  }
}
