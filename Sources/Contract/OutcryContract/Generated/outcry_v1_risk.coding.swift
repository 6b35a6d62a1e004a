// Generated from outcry/v1/risk.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.RiskLimits: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskLimits"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_limits__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskLimits.self)
    self.maxOpenPositions = try CFieldReading.message(c.pointee.max_open_positions)
    self.maxPositionPercent = try CFieldReading.message(c.pointee.max_position_percent)
    self.maxDailyLossPercent = try CFieldReading.message(c.pointee.max_daily_loss_percent)
    self.tradingHours = try CFieldReading.message(c.pointee.trading_hours)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskLimits.self)
    outcry__v1__risk_limits__init(c)
    c.pointee.max_open_positions = self.maxOpenPositions?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.max_position_percent = self.maxPositionPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_daily_loss_percent = self.maxDailyLossPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.trading_hours = self.tradingHours?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TradingHours.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maxOpenPositions", "max_open_positions":
        self.maxOpenPositions = try Outcry.V1.Count(json: value)
      case "maxPositionPercent", "max_position_percent":
        self.maxPositionPercent = try Outcry.V1.Decimal(json: value)
      case "maxDailyLossPercent", "max_daily_loss_percent":
        self.maxDailyLossPercent = try Outcry.V1.Decimal(json: value)
      case "tradingHours", "trading_hours":
        self.tradingHours = try Outcry.V1.TradingHours(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.maxOpenPositions {
      writer.key("maxOpenPositions")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxPositionPercent {
      writer.key("maxPositionPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxDailyLossPercent {
      writer.key("maxDailyLossPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.tradingHours {
      writer.key("tradingHours")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TradingHours: CMessageConvertible {
  public static let messageName = "outcry.v1.TradingHours"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trading_hours__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TradingHours.self)
    self.timeZone = try CFieldReading.string(c.pointee.time_zone.data, c.pointee.time_zone.len, "outcry.v1.TradingHours.time_zone")
    self.open = try CFieldReading.string(c.pointee.open.data, c.pointee.open.len, "outcry.v1.TradingHours.open")
    self.close = try CFieldReading.string(c.pointee.close.data, c.pointee.close.len, "outcry.v1.TradingHours.close")
    self.days = CFieldReading.enums(c.pointee.days, c.pointee.n_days)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TradingHours.self)
    outcry__v1__trading_hours__init(c)
    arena.store(self.timeZone, at: &c.pointee.time_zone)
    arena.store(self.open, at: &c.pointee.open)
    arena.store(self.close, at: &c.pointee.close)
    c.pointee.n_days = self.days.count
    c.pointee.days = arena.enums(self.days)?.assumingMemoryBound(to: Outcry__V1__DayOfWeek.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "timeZone", "time_zone":
        self.timeZone = try value.string()
      case "open":
        self.open = try value.string()
      case "close":
        self.close = try value.string()
      case "days":
        for element in try value.elements() {
          self.days.append(try Outcry.V1.DayOfWeek(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("timeZone", isDefault: self.timeZone.isEmpty) {
      writer.write(self.timeZone)
    }
    if writer.field("open", isDefault: self.open.isEmpty) {
      writer.write(self.open)
    }
    if writer.field("close", isDefault: self.close.isEmpty) {
      writer.write(self.close)
    }
    if writer.field("days", isDefault: self.days.isEmpty) {
      writer.beginArray()
      for value in self.days {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.KillSwitch: CMessageConvertible {
  public static let messageName = "outcry.v1.KillSwitch"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__kill_switch__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__KillSwitch.self)
    self.engaged = c.pointee.engaged != 0
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.KillSwitch.reason")
    self.engageTime = try CFieldReading.message(c.pointee.engage_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__KillSwitch.self)
    outcry__v1__kill_switch__init(c)
    c.pointee.engaged = self.engaged ? 1 : 0
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.engage_time = self.engageTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "engaged":
        self.engaged = try value.bool()
      case "reason":
        self.reason = try value.string()
      case "engageTime", "engage_time":
        self.engageTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("engaged", isDefault: !self.engaged) {
      writer.write(self.engaged)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if let value = self.engageTime {
      writer.key("engageTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RiskStatus: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskStatus"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_status__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.RiskStatus.session_id")
    self.limits = try CFieldReading.message(c.pointee.limits)
    self.killSwitch = try CFieldReading.message(c.pointee.kill_switch)
    self.openPositions = c.pointee.open_positions
    self.openPositionsHeadroom = c.pointee.open_positions_headroom
    self.maxPositionNotional = try CFieldReading.message(c.pointee.max_position_notional)
    self.day = try CFieldReading.string(c.pointee.day.data, c.pointee.day.len, "outcry.v1.RiskStatus.day")
    self.dayStartEquity = try CFieldReading.message(c.pointee.day_start_equity)
    self.dayPnl = try CFieldReading.message(c.pointee.day_pnl)
    self.dailyLossLimit = try CFieldReading.message(c.pointee.daily_loss_limit)
    self.dailyLossHeadroom = try CFieldReading.message(c.pointee.daily_loss_headroom)
    self.dailyLossReached = c.pointee.daily_loss_reached != 0
    self.withinTradingHours = c.pointee.within_trading_hours != 0
    self.haltedSymbols = try CFieldReading.strings(c.pointee.halted_symbols, c.pointee.n_halted_symbols, "outcry.v1.RiskStatus.halted_symbols")
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.marketTime = try CFieldReading.message(c.pointee.market_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskStatus.self)
    outcry__v1__risk_status__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.limits = self.limits?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskLimits.self)
    c.pointee.kill_switch = self.killSwitch?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__KillSwitch.self)
    c.pointee.open_positions = self.openPositions
    c.pointee.open_positions_headroom = self.openPositionsHeadroom
    c.pointee.max_position_notional = self.maxPositionNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.day, at: &c.pointee.day)
    c.pointee.day_start_equity = self.dayStartEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.day_pnl = self.dayPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.daily_loss_limit = self.dailyLossLimit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.daily_loss_headroom = self.dailyLossHeadroom?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.daily_loss_reached = self.dailyLossReached ? 1 : 0
    c.pointee.within_trading_hours = self.withinTradingHours ? 1 : 0
    c.pointee.n_halted_symbols = self.haltedSymbols.count
    c.pointee.halted_symbols = arena.strings(self.haltedSymbols)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.market_time = self.marketTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "limits":
        self.limits = try Outcry.V1.RiskLimits(json: value)
      case "killSwitch", "kill_switch":
        self.killSwitch = try Outcry.V1.KillSwitch(json: value)
      case "openPositions", "open_positions":
        self.openPositions = try value.uint32()
      case "openPositionsHeadroom", "open_positions_headroom":
        self.openPositionsHeadroom = try value.uint32()
      case "maxPositionNotional", "max_position_notional":
        self.maxPositionNotional = try Outcry.V1.Decimal(json: value)
      case "day":
        self.day = try value.string()
      case "dayStartEquity", "day_start_equity":
        self.dayStartEquity = try Outcry.V1.Decimal(json: value)
      case "dayPnl", "day_pnl":
        self.dayPnl = try Outcry.V1.Decimal(json: value)
      case "dailyLossLimit", "daily_loss_limit":
        self.dailyLossLimit = try Outcry.V1.Decimal(json: value)
      case "dailyLossHeadroom", "daily_loss_headroom":
        self.dailyLossHeadroom = try Outcry.V1.Decimal(json: value)
      case "dailyLossReached", "daily_loss_reached":
        self.dailyLossReached = try value.bool()
      case "withinTradingHours", "within_trading_hours":
        self.withinTradingHours = try value.bool()
      case "haltedSymbols", "halted_symbols":
        for element in try value.elements() {
          self.haltedSymbols.append(try element.string())
        }
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "marketTime", "market_time":
        self.marketTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if let value = self.limits {
      writer.key("limits")
      value.writeJSON(to: &writer)
    }
    if let value = self.killSwitch {
      writer.key("killSwitch")
      value.writeJSON(to: &writer)
    }
    if writer.field("openPositions", isDefault: self.openPositions == 0) {
      writer.write(self.openPositions)
    }
    if writer.field("openPositionsHeadroom", isDefault: self.openPositionsHeadroom == 0) {
      writer.write(self.openPositionsHeadroom)
    }
    if let value = self.maxPositionNotional {
      writer.key("maxPositionNotional")
      value.writeJSON(to: &writer)
    }
    if writer.field("day", isDefault: self.day.isEmpty) {
      writer.write(self.day)
    }
    if let value = self.dayStartEquity {
      writer.key("dayStartEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.dayPnl {
      writer.key("dayPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.dailyLossLimit {
      writer.key("dailyLossLimit")
      value.writeJSON(to: &writer)
    }
    if let value = self.dailyLossHeadroom {
      writer.key("dailyLossHeadroom")
      value.writeJSON(to: &writer)
    }
    if writer.field("dailyLossReached", isDefault: !self.dailyLossReached) {
      writer.write(self.dailyLossReached)
    }
    if writer.field("withinTradingHours", isDefault: !self.withinTradingHours) {
      writer.write(self.withinTradingHours)
    }
    if writer.field("haltedSymbols", isDefault: self.haltedSymbols.isEmpty) {
      writer.beginArray()
      for value in self.haltedSymbols {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.marketTime {
      writer.key("marketTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetRiskStatusRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetRiskStatusRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_risk_status_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetRiskStatusRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetRiskStatusRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetRiskStatusRequest.self)
    outcry__v1__get_risk_status_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetRiskStatusResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetRiskStatusResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_risk_status_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetRiskStatusResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetRiskStatusResponse.self)
    outcry__v1__get_risk_status_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchRiskStatusRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchRiskStatusRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_risk_status_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchRiskStatusRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchRiskStatusRequest.session_id")
    self.start = try CFieldReading.message(c.pointee.start)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchRiskStatusRequest.self)
    outcry__v1__watch_risk_status_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "start":
        self.start = try Outcry.V1.WatchStart(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if let value = self.start {
      writer.key("start")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchRiskStatusResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchRiskStatusResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_risk_status_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchRiskStatusResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.RiskStatus.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.RiskStatus.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchRiskStatusResponse.self)
    outcry__v1__watch_risk_status_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    case .heartbeat(let value)?:
      c.pointee.payload_case = .init(rawValue: 6)
      c.pointee.heartbeat = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamHeartbeat.self)
    case .closing(let value)?:
      c.pointee.payload_case = .init(rawValue: 7)
      c.pointee.closing = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamClosing.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "revision":
        self.revision = try value.uint64()
      case "opened":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .opened(try Outcry.V1.StreamOpened(json: value))
      case "snapshot":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshot(try Outcry.V1.RiskStatus(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.RiskStatus(json: value))
      case "heartbeat":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .heartbeat(try Outcry.V1.StreamHeartbeat(json: value))
      case "closing":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .closing(try Outcry.V1.StreamClosing(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    switch self.payload {
    case .opened(let value)?:
      writer.key("opened")
      value.writeJSON(to: &writer)
    case .snapshot(let value)?:
      writer.key("snapshot")
      value.writeJSON(to: &writer)
    case .snapshotEnd(let value)?:
      writer.key("snapshotEnd")
      value.writeJSON(to: &writer)
    case .event(let value)?:
      writer.key("event")
      value.writeJSON(to: &writer)
    case .heartbeat(let value)?:
      writer.key("heartbeat")
      value.writeJSON(to: &writer)
    case .closing(let value)?:
      writer.key("closing")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.EngageKillSwitchRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.EngageKillSwitchRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__engage_kill_switch_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EngageKillSwitchRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.EngageKillSwitchRequest.session_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.EngageKillSwitchRequest.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EngageKillSwitchRequest.self)
    outcry__v1__engage_kill_switch_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "reason":
        self.reason = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.V1.EngageKillSwitchResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.EngageKillSwitchResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__engage_kill_switch_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EngageKillSwitchResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EngageKillSwitchResponse.self)
    outcry__v1__engage_kill_switch_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReleaseKillSwitchRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseKillSwitchRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_kill_switch_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseKillSwitchRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ReleaseKillSwitchRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseKillSwitchRequest.self)
    outcry__v1__release_kill_switch_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReleaseKillSwitchResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseKillSwitchResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_kill_switch_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseKillSwitchResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseKillSwitchResponse.self)
    outcry__v1__release_kill_switch_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}
