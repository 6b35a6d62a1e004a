// Generated from outcry/journal/v1/signals.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.StrategyEntry: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.StrategyEntry"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__strategy_entry__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__StrategyEntry.self)
    self.percentOfEquity = c.pointee.percent_of_equity
    self.protections = try CFieldReading.message(c.pointee.protections)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__StrategyEntry.self)
    outcry__journal__v1__strategy_entry__init(c)
    c.pointee.percent_of_equity = self.percentOfEquity
    c.pointee.protections = self.protections?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Protections.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "percentOfEquity", "percent_of_equity":
        self.percentOfEquity = try value.int64()
      case "protections":
        self.protections = try Outcry.Journal.V1.Protections(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("percentOfEquity", isDefault: self.percentOfEquity == 0) {
      writer.write(self.percentOfEquity)
    }
    if let value = self.protections {
      writer.key("protections")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.StrategySignal: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.StrategySignal"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__strategy_signal__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__StrategySignal.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.StrategySignal.symbol")
    switch c.pointee.action_case.rawValue {
    case 2:
      self.action = try CFieldReading.message(c.pointee.enter, as: Outcry.Journal.V1.StrategyEntry.self).map { .enter($0) }
    case 3:
      self.action = try CFieldReading.message(c.pointee.exit, as: Google.Protobuf.Empty.self).map { .exit($0) }
    default: break
    }
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.StrategySignal.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__StrategySignal.self)
    outcry__journal__v1__strategy_signal__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    switch self.action {
    case .enter(let value)?:
      c.pointee.action_case = .init(rawValue: 2)
      c.pointee.enter = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__StrategyEntry.self)
    case .exit(let value)?:
      c.pointee.action_case = .init(rawValue: 3)
      c.pointee.exit = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case nil: break
    }
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "enter":
        guard self.action == nil else { throw value.secondMember(of: "action") }
        self.action = .enter(try Outcry.Journal.V1.StrategyEntry(json: value))
      case "exit":
        guard self.action == nil else { throw value.secondMember(of: "action") }
        self.action = .exit(try Google.Protobuf.Empty(json: value))
      case "reason":
        self.reason = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    switch self.action {
    case .enter(let value)?:
      writer.key("enter")
      value.writeJSON(to: &writer)
    case .exit(let value)?:
      writer.key("exit")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalDrop: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalDrop"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_drop__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalDrop.self)
    switch c.pointee.reason_case.rawValue {
    case 1:
      self.reason = try CFieldReading.message(c.pointee.session_paused, as: Google.Protobuf.Empty.self).map { .sessionPaused($0) }
    case 2:
      self.reason = try CFieldReading.message(c.pointee.position_open, as: Google.Protobuf.Empty.self).map { .positionOpen($0) }
    case 3:
      self.reason = try CFieldReading.message(c.pointee.entry_working, as: Google.Protobuf.Empty.self).map { .entryWorking($0) }
    case 4:
      self.reason = try CFieldReading.message(c.pointee.no_position, as: Google.Protobuf.Empty.self).map { .noPosition($0) }
    case 5:
      self.reason = try CFieldReading.message(c.pointee.already_closing, as: Google.Protobuf.Empty.self).map { .alreadyClosing($0) }
    case 6:
      self.reason = try CFieldReading.message(c.pointee.unknown_symbol, as: Google.Protobuf.Empty.self).map { .unknownSymbol($0) }
    case 7:
      self.reason = try CFieldReading.message(c.pointee.no_market_price, as: Google.Protobuf.Empty.self).map { .noMarketPrice($0) }
    case 8:
      self.reason = try CFieldReading.message(c.pointee.below_one_lot, as: Google.Protobuf.Empty.self).map { .belowOneLot($0) }
    case 9:
      self.reason = try CFieldReading.message(c.pointee.invalid_signal, as: Google.Protobuf.Empty.self).map { .invalidSignal($0) }
    case 10:
      self.reason = try CFieldReading.message(c.pointee.order_limit_reached, as: Google.Protobuf.Empty.self).map { .orderLimitReached($0) }
    case 11:
      self.reason = try CFieldReading.message(c.pointee.out_of_range, as: Google.Protobuf.Empty.self).map { .outOfRange($0) }
    case 12:
      self.reason = .deniedAgain(try CFieldReading.string(c.pointee.denied_again.data, c.pointee.denied_again.len, "outcry.journal.v1.SignalDrop.denied_again"))
    case 13:
      self.reason = try CFieldReading.message(c.pointee.position_short, as: Google.Protobuf.Empty.self).map { .positionShort($0) }
    case 14:
      self.reason = try CFieldReading.message(c.pointee.allocation_reached, as: Google.Protobuf.Empty.self).map { .allocationReached($0) }
    case 15:
      self.reason = try CFieldReading.message(c.pointee.no_stop, as: Google.Protobuf.Empty.self).map { .noStop($0) }
    case 16:
      self.reason = try CFieldReading.message(c.pointee.level_reached, as: Google.Protobuf.Empty.self).map { .levelReached($0) }
    case 17:
      self.reason = try CFieldReading.message(c.pointee.nothing_to_do, as: Google.Protobuf.Empty.self).map { .nothingToDo($0) }
    case 18:
      self.reason = try CFieldReading.message(c.pointee.trigger_limit_reached, as: Google.Protobuf.Empty.self).map { .triggerLimitReached($0) }
    case 19:
      self.reason = try CFieldReading.message(c.pointee.signal_limit_reached, as: Google.Protobuf.Empty.self).map { .signalLimitReached($0) }
    case 20:
      self.reason = try CFieldReading.message(c.pointee.already_waiting, as: Google.Protobuf.Empty.self).map { .alreadyWaiting($0) }
    case 21:
      self.reason = try CFieldReading.message(c.pointee.session_ended, as: Google.Protobuf.Empty.self).map { .sessionEnded($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalDrop.self)
    outcry__journal__v1__signal_drop__init(c)
    switch self.reason {
    case .sessionPaused(let value)?:
      c.pointee.reason_case = .init(rawValue: 1)
      c.pointee.session_paused = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .positionOpen(let value)?:
      c.pointee.reason_case = .init(rawValue: 2)
      c.pointee.position_open = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .entryWorking(let value)?:
      c.pointee.reason_case = .init(rawValue: 3)
      c.pointee.entry_working = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .noPosition(let value)?:
      c.pointee.reason_case = .init(rawValue: 4)
      c.pointee.no_position = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .alreadyClosing(let value)?:
      c.pointee.reason_case = .init(rawValue: 5)
      c.pointee.already_closing = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .unknownSymbol(let value)?:
      c.pointee.reason_case = .init(rawValue: 6)
      c.pointee.unknown_symbol = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .noMarketPrice(let value)?:
      c.pointee.reason_case = .init(rawValue: 7)
      c.pointee.no_market_price = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .belowOneLot(let value)?:
      c.pointee.reason_case = .init(rawValue: 8)
      c.pointee.below_one_lot = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .invalidSignal(let value)?:
      c.pointee.reason_case = .init(rawValue: 9)
      c.pointee.invalid_signal = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .orderLimitReached(let value)?:
      c.pointee.reason_case = .init(rawValue: 10)
      c.pointee.order_limit_reached = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .outOfRange(let value)?:
      c.pointee.reason_case = .init(rawValue: 11)
      c.pointee.out_of_range = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .deniedAgain(let value)?:
      c.pointee.reason_case = .init(rawValue: 12)
      arena.store(value, at: &c.pointee.denied_again)
    case .positionShort(let value)?:
      c.pointee.reason_case = .init(rawValue: 13)
      c.pointee.position_short = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .allocationReached(let value)?:
      c.pointee.reason_case = .init(rawValue: 14)
      c.pointee.allocation_reached = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .noStop(let value)?:
      c.pointee.reason_case = .init(rawValue: 15)
      c.pointee.no_stop = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .levelReached(let value)?:
      c.pointee.reason_case = .init(rawValue: 16)
      c.pointee.level_reached = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .nothingToDo(let value)?:
      c.pointee.reason_case = .init(rawValue: 17)
      c.pointee.nothing_to_do = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .triggerLimitReached(let value)?:
      c.pointee.reason_case = .init(rawValue: 18)
      c.pointee.trigger_limit_reached = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .signalLimitReached(let value)?:
      c.pointee.reason_case = .init(rawValue: 19)
      c.pointee.signal_limit_reached = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .alreadyWaiting(let value)?:
      c.pointee.reason_case = .init(rawValue: 20)
      c.pointee.already_waiting = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .sessionEnded(let value)?:
      c.pointee.reason_case = .init(rawValue: 21)
      c.pointee.session_ended = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionPaused", "session_paused":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .sessionPaused(try Google.Protobuf.Empty(json: value))
      case "positionOpen", "position_open":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .positionOpen(try Google.Protobuf.Empty(json: value))
      case "entryWorking", "entry_working":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .entryWorking(try Google.Protobuf.Empty(json: value))
      case "noPosition", "no_position":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .noPosition(try Google.Protobuf.Empty(json: value))
      case "alreadyClosing", "already_closing":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .alreadyClosing(try Google.Protobuf.Empty(json: value))
      case "unknownSymbol", "unknown_symbol":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .unknownSymbol(try Google.Protobuf.Empty(json: value))
      case "noMarketPrice", "no_market_price":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .noMarketPrice(try Google.Protobuf.Empty(json: value))
      case "belowOneLot", "below_one_lot":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .belowOneLot(try Google.Protobuf.Empty(json: value))
      case "invalidSignal", "invalid_signal":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .invalidSignal(try Google.Protobuf.Empty(json: value))
      case "orderLimitReached", "order_limit_reached":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .orderLimitReached(try Google.Protobuf.Empty(json: value))
      case "outOfRange", "out_of_range":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .outOfRange(try Google.Protobuf.Empty(json: value))
      case "deniedAgain", "denied_again":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .deniedAgain(try value.string())
      case "positionShort", "position_short":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .positionShort(try Google.Protobuf.Empty(json: value))
      case "allocationReached", "allocation_reached":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .allocationReached(try Google.Protobuf.Empty(json: value))
      case "noStop", "no_stop":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .noStop(try Google.Protobuf.Empty(json: value))
      case "levelReached", "level_reached":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .levelReached(try Google.Protobuf.Empty(json: value))
      case "nothingToDo", "nothing_to_do":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .nothingToDo(try Google.Protobuf.Empty(json: value))
      case "triggerLimitReached", "trigger_limit_reached":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .triggerLimitReached(try Google.Protobuf.Empty(json: value))
      case "signalLimitReached", "signal_limit_reached":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .signalLimitReached(try Google.Protobuf.Empty(json: value))
      case "alreadyWaiting", "already_waiting":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .alreadyWaiting(try Google.Protobuf.Empty(json: value))
      case "sessionEnded", "session_ended":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .sessionEnded(try Google.Protobuf.Empty(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.reason {
    case .sessionPaused(let value)?:
      writer.key("sessionPaused")
      value.writeJSON(to: &writer)
    case .positionOpen(let value)?:
      writer.key("positionOpen")
      value.writeJSON(to: &writer)
    case .entryWorking(let value)?:
      writer.key("entryWorking")
      value.writeJSON(to: &writer)
    case .noPosition(let value)?:
      writer.key("noPosition")
      value.writeJSON(to: &writer)
    case .alreadyClosing(let value)?:
      writer.key("alreadyClosing")
      value.writeJSON(to: &writer)
    case .unknownSymbol(let value)?:
      writer.key("unknownSymbol")
      value.writeJSON(to: &writer)
    case .noMarketPrice(let value)?:
      writer.key("noMarketPrice")
      value.writeJSON(to: &writer)
    case .belowOneLot(let value)?:
      writer.key("belowOneLot")
      value.writeJSON(to: &writer)
    case .invalidSignal(let value)?:
      writer.key("invalidSignal")
      value.writeJSON(to: &writer)
    case .orderLimitReached(let value)?:
      writer.key("orderLimitReached")
      value.writeJSON(to: &writer)
    case .outOfRange(let value)?:
      writer.key("outOfRange")
      value.writeJSON(to: &writer)
    case .deniedAgain(let value)?:
      writer.key("deniedAgain")
      writer.write(value)
    case .positionShort(let value)?:
      writer.key("positionShort")
      value.writeJSON(to: &writer)
    case .allocationReached(let value)?:
      writer.key("allocationReached")
      value.writeJSON(to: &writer)
    case .noStop(let value)?:
      writer.key("noStop")
      value.writeJSON(to: &writer)
    case .levelReached(let value)?:
      writer.key("levelReached")
      value.writeJSON(to: &writer)
    case .nothingToDo(let value)?:
      writer.key("nothingToDo")
      value.writeJSON(to: &writer)
    case .triggerLimitReached(let value)?:
      writer.key("triggerLimitReached")
      value.writeJSON(to: &writer)
    case .signalLimitReached(let value)?:
      writer.key("signalLimitReached")
      value.writeJSON(to: &writer)
    case .alreadyWaiting(let value)?:
      writer.key("alreadyWaiting")
      value.writeJSON(to: &writer)
    case .sessionEnded(let value)?:
      writer.key("sessionEnded")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SizingRule: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SizingRule"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__sizing_rule__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SizingRule.self)
    switch c.pointee.rule_case.rawValue {
    case 1:
      self.rule = .quantity(c.pointee.quantity)
    case 2:
      self.rule = .percentOfEquity(c.pointee.percent_of_equity)
    case 3:
      self.rule = .risk(c.pointee.risk)
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SizingRule.self)
    outcry__journal__v1__sizing_rule__init(c)
    switch self.rule {
    case .quantity(let value)?:
      c.pointee.rule_case = .init(rawValue: 1)
      c.pointee.quantity = value
    case .percentOfEquity(let value)?:
      c.pointee.rule_case = .init(rawValue: 2)
      c.pointee.percent_of_equity = value
    case .risk(let value)?:
      c.pointee.rule_case = .init(rawValue: 3)
      c.pointee.risk = value
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "quantity":
        guard self.rule == nil else { throw value.secondMember(of: "rule") }
        self.rule = .quantity(try value.int64())
      case "percentOfEquity", "percent_of_equity":
        guard self.rule == nil else { throw value.secondMember(of: "rule") }
        self.rule = .percentOfEquity(try value.int64())
      case "risk":
        guard self.rule == nil else { throw value.secondMember(of: "rule") }
        self.rule = .risk(try value.int64())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.rule {
    case .quantity(let value)?:
      writer.key("quantity")
      writer.write(value)
    case .percentOfEquity(let value)?:
      writer.key("percentOfEquity")
      writer.write(value)
    case .risk(let value)?:
      writer.key("risk")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalSizing: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalSizing"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_sizing__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalSizing.self)
    self.rule = try CFieldReading.message(c.pointee.rule)
    self.price = c.pointee.price
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.wanted = c.pointee.wanted
    self.allocationLeft = try CFieldReading.message(c.pointee.allocation_left)
    self.reducedBy = try CFieldReading.message(c.pointee.reduced_by)
    self.quantity = c.pointee.quantity
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalSizing.self)
    outcry__journal__v1__signal_sizing__init(c)
    c.pointee.rule = self.rule?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SizingRule.self)
    c.pointee.price = self.price
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.wanted = self.wanted
    c.pointee.allocation_left = self.allocationLeft?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.reduced_by = self.reducedBy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    c.pointee.quantity = self.quantity
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rule":
        self.rule = try Outcry.Journal.V1.SizingRule(json: value)
      case "price":
        self.price = try value.int64()
      case "equity":
        self.equity = try Outcry.Journal.V1.Amount(json: value)
      case "wanted":
        self.wanted = try value.int64()
      case "allocationLeft", "allocation_left":
        self.allocationLeft = try Google.Protobuf.Int64Value(json: value)
      case "reducedBy", "reduced_by":
        self.reducedBy = try Outcry.Journal.V1.Denial(json: value)
      case "quantity":
        self.quantity = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.rule {
      writer.key("rule")
      value.writeJSON(to: &writer)
    }
    if writer.field("price", isDefault: self.price == 0) {
      writer.write(self.price)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if writer.field("wanted", isDefault: self.wanted == 0) {
      writer.write(self.wanted)
    }
    if let value = self.allocationLeft {
      writer.key("allocationLeft")
      value.writeJSON(to: &writer)
    }
    if let value = self.reducedBy {
      writer.key("reducedBy")
      value.writeJSON(to: &writer)
    }
    if writer.field("quantity", isDefault: self.quantity == 0) {
      writer.write(self.quantity)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalMetadata: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalMetadata"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_metadata__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalMetadata.self)
    self.key = try CFieldReading.string(c.pointee.key.data, c.pointee.key.len, "outcry.journal.v1.SignalMetadata.key")
    self.value = try CFieldReading.string(c.pointee.value.data, c.pointee.value.len, "outcry.journal.v1.SignalMetadata.value")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalMetadata.self)
    outcry__journal__v1__signal_metadata__init(c)
    arena.store(self.key, at: &c.pointee.key)
    arena.store(self.value, at: &c.pointee.value)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "key":
        self.key = try value.string()
      case "value":
        self.value = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("key", isDefault: self.key.isEmpty) {
      writer.write(self.key)
    }
    if writer.field("value", isDefault: self.value.isEmpty) {
      writer.write(self.value)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalBody: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalBody"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_body__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalBody.self)
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.journal.v1.SignalBody.strategy_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.SignalBody.symbol")
    self.action = Outcry.Journal.V1.SignalAction(rawValue: Int32(truncatingIfNeeded: c.pointee.action.rawValue))
    self.confidence = try CFieldReading.message(c.pointee.confidence)
    self.size = try CFieldReading.message(c.pointee.size)
    self.targetPrice = try CFieldReading.message(c.pointee.target_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.trailingOffset = try CFieldReading.message(c.pointee.trailing_offset)
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
    self.metadata = try CFieldReading.messages(c.pointee.metadata, c.pointee.n_metadata)
    self.decisionId = try CFieldReading.string(c.pointee.decision_id.data, c.pointee.decision_id.len, "outcry.journal.v1.SignalBody.decision_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.SignalBody.reason")
    self.protections = try CFieldReading.message(c.pointee.protections)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalBody.self)
    outcry__journal__v1__signal_body__init(c)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.action = .init(rawValue: .init(truncatingIfNeeded: self.action.rawValue))
    c.pointee.confidence = self.confidence?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.size = self.size?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SizingRule.self)
    c.pointee.target_price = self.targetPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.trailing_offset = self.trailingOffset?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TrailingOffset.self)
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.n_metadata = self.metadata.count
    c.pointee.metadata = arena.messages(self.metadata)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__SignalMetadata>?.self)
    arena.store(self.decisionId, at: &c.pointee.decision_id)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.protections = self.protections?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Protections.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "action":
        self.action = try Outcry.Journal.V1.SignalAction(json: value)
      case "confidence":
        self.confidence = try Google.Protobuf.Int64Value(json: value)
      case "size":
        self.size = try Outcry.Journal.V1.SizingRule(json: value)
      case "targetPrice", "target_price":
        self.targetPrice = try Google.Protobuf.Int64Value(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Google.Protobuf.Int64Value(json: value)
      case "trailingOffset", "trailing_offset":
        self.trailingOffset = try Outcry.Journal.V1.TrailingOffset(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Int64Value(json: value)
      case "metadata":
        for element in try value.elements() {
          self.metadata.append(try Outcry.Journal.V1.SignalMetadata(json: element))
        }
      case "decisionId", "decision_id":
        self.decisionId = try value.string()
      case "reason":
        self.reason = try value.string()
      case "protections":
        self.protections = try Outcry.Journal.V1.Protections(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("action", isDefault: self.action.rawValue == 0) {
      self.action.writeJSON(to: &writer)
    }
    if let value = self.confidence {
      writer.key("confidence")
      value.writeJSON(to: &writer)
    }
    if let value = self.size {
      writer.key("size")
      value.writeJSON(to: &writer)
    }
    if let value = self.targetPrice {
      writer.key("targetPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.stopPrice {
      writer.key("stopPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingOffset {
      writer.key("trailingOffset")
      value.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("metadata", isDefault: self.metadata.isEmpty) {
      writer.beginArray()
      for value in self.metadata {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("decisionId", isDefault: self.decisionId.isEmpty) {
      writer.write(self.decisionId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if let value = self.protections {
      writer.key("protections")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalPendingApproval: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalPendingApproval"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_pending_approval__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalPendingApproval.self)
    self.expireTime = c.pointee.expire_time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalPendingApproval.self)
    outcry__journal__v1__signal_pending_approval__init(c)
    c.pointee.expire_time = self.expireTime
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "expireTime", "expire_time":
        self.expireTime = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("expireTime", isDefault: self.expireTime == 0) {
      writer.write(self.expireTime)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalQueued: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalQueued"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_queued__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalQueued.self)
    self.releaseTime = c.pointee.release_time
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalQueued.self)
    outcry__journal__v1__signal_queued__init(c)
    c.pointee.release_time = self.releaseTime
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "releaseTime", "release_time":
        self.releaseTime = try value.int64()
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Int64Value(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("releaseTime", isDefault: self.releaseTime == 0) {
      writer.write(self.releaseTime)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalRouted: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalRouted"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_routed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalRouted.self)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.SignalRouted.order_id")
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.reducedBy = try CFieldReading.message(c.pointee.reduced_by)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalRouted.self)
    outcry__journal__v1__signal_routed__init(c)
    arena.store(self.orderId, at: &c.pointee.order_id)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.reduced_by = self.reducedBy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "quantity":
        self.quantity = try Google.Protobuf.Int64Value(json: value)
      case "reducedBy", "reduced_by":
        self.reducedBy = try Outcry.Journal.V1.Denial(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.reducedBy {
      writer.key("reducedBy")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalDenied: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalDenied"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_denied__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalDenied.self)
    self.denial = try CFieldReading.message(c.pointee.denial)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.SignalDenied.order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalDenied.self)
    outcry__journal__v1__signal_denied__init(c)
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    arena.store(self.orderId, at: &c.pointee.order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "denial":
        self.denial = try Outcry.Journal.V1.Denial(json: value)
      case "orderId", "order_id":
        self.orderId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalDropped: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalDropped"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_dropped__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalDropped.self)
    self.code = try CFieldReading.string(c.pointee.code.data, c.pointee.code.len, "outcry.journal.v1.SignalDropped.code")
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.journal.v1.SignalDropped.message")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalDropped.self)
    outcry__journal__v1__signal_dropped__init(c)
    arena.store(self.code, at: &c.pointee.code)
    arena.store(self.message, at: &c.pointee.message)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "code":
        self.code = try value.string()
      case "message":
        self.message = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("code", isDefault: self.code.isEmpty) {
      writer.write(self.code)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalStatus: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalStatus"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_status__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalStatus.self)
    switch c.pointee.status_case.rawValue {
    case 1:
      self.status = try CFieldReading.message(c.pointee.pending_approval, as: Outcry.Journal.V1.SignalPendingApproval.self).map { .pendingApproval($0) }
    case 2:
      self.status = try CFieldReading.message(c.pointee.queued, as: Outcry.Journal.V1.SignalQueued.self).map { .queued($0) }
    case 3:
      self.status = try CFieldReading.message(c.pointee.routed, as: Outcry.Journal.V1.SignalRouted.self).map { .routed($0) }
    case 4:
      self.status = try CFieldReading.message(c.pointee.denied, as: Outcry.Journal.V1.SignalDenied.self).map { .denied($0) }
    case 5:
      self.status = .rejected(try CFieldReading.string(c.pointee.rejected.data, c.pointee.rejected.len, "outcry.journal.v1.SignalStatus.rejected"))
    case 6:
      self.status = try CFieldReading.message(c.pointee.expired, as: Google.Protobuf.Empty.self).map { .expired($0) }
    case 7:
      self.status = try CFieldReading.message(c.pointee.dropped, as: Outcry.Journal.V1.SignalDropped.self).map { .dropped($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalStatus.self)
    outcry__journal__v1__signal_status__init(c)
    switch self.status {
    case .pendingApproval(let value)?:
      c.pointee.status_case = .init(rawValue: 1)
      c.pointee.pending_approval = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalPendingApproval.self)
    case .queued(let value)?:
      c.pointee.status_case = .init(rawValue: 2)
      c.pointee.queued = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalQueued.self)
    case .routed(let value)?:
      c.pointee.status_case = .init(rawValue: 3)
      c.pointee.routed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalRouted.self)
    case .denied(let value)?:
      c.pointee.status_case = .init(rawValue: 4)
      c.pointee.denied = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalDenied.self)
    case .rejected(let value)?:
      c.pointee.status_case = .init(rawValue: 5)
      arena.store(value, at: &c.pointee.rejected)
    case .expired(let value)?:
      c.pointee.status_case = .init(rawValue: 6)
      c.pointee.expired = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .dropped(let value)?:
      c.pointee.status_case = .init(rawValue: 7)
      c.pointee.dropped = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalDropped.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "pendingApproval", "pending_approval":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .pendingApproval(try Outcry.Journal.V1.SignalPendingApproval(json: value))
      case "queued":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .queued(try Outcry.Journal.V1.SignalQueued(json: value))
      case "routed":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .routed(try Outcry.Journal.V1.SignalRouted(json: value))
      case "denied":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .denied(try Outcry.Journal.V1.SignalDenied(json: value))
      case "rejected":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .rejected(try value.string())
      case "expired":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .expired(try Google.Protobuf.Empty(json: value))
      case "dropped":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .dropped(try Outcry.Journal.V1.SignalDropped(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.status {
    case .pendingApproval(let value)?:
      writer.key("pendingApproval")
      value.writeJSON(to: &writer)
    case .queued(let value)?:
      writer.key("queued")
      value.writeJSON(to: &writer)
    case .routed(let value)?:
      writer.key("routed")
      value.writeJSON(to: &writer)
    case .denied(let value)?:
      writer.key("denied")
      value.writeJSON(to: &writer)
    case .rejected(let value)?:
      writer.key("rejected")
      writer.write(value)
    case .expired(let value)?:
      writer.key("expired")
      value.writeJSON(to: &writer)
    case .dropped(let value)?:
      writer.key("dropped")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Signal: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Signal"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Signal.self)
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.journal.v1.Signal.signal_id")
    self.clientSignalId = try CFieldReading.string(c.pointee.client_signal_id.data, c.pointee.client_signal_id.len, "outcry.journal.v1.Signal.client_signal_id")
    self.traceId = try CFieldReading.string(c.pointee.trace_id.data, c.pointee.trace_id.len, "outcry.journal.v1.Signal.trace_id")
    self.body = try CFieldReading.message(c.pointee.body)
    self.quote = try CFieldReading.message(c.pointee.quote)
    self.createTime = c.pointee.create_time
    self.status = try CFieldReading.message(c.pointee.status)
    self.updateTime = c.pointee.update_time
    self.sizing = try CFieldReading.message(c.pointee.sizing)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Signal.self)
    outcry__journal__v1__signal__init(c)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    arena.store(self.clientSignalId, at: &c.pointee.client_signal_id)
    arena.store(self.traceId, at: &c.pointee.trace_id)
    c.pointee.body = self.body?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalBody.self)
    c.pointee.quote = self.quote?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Tick.self)
    c.pointee.create_time = self.createTime
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalStatus.self)
    c.pointee.update_time = self.updateTime
    c.pointee.sizing = self.sizing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalSizing.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "clientSignalId", "client_signal_id":
        self.clientSignalId = try value.string()
      case "traceId", "trace_id":
        self.traceId = try value.string()
      case "body":
        self.body = try Outcry.Journal.V1.SignalBody(json: value)
      case "quote":
        self.quote = try Outcry.Journal.V1.Tick(json: value)
      case "createTime", "create_time":
        self.createTime = try value.int64()
      case "status":
        self.status = try Outcry.Journal.V1.SignalStatus(json: value)
      case "updateTime", "update_time":
        self.updateTime = try value.int64()
      case "sizing":
        self.sizing = try Outcry.Journal.V1.SignalSizing(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if writer.field("clientSignalId", isDefault: self.clientSignalId.isEmpty) {
      writer.write(self.clientSignalId)
    }
    if writer.field("traceId", isDefault: self.traceId.isEmpty) {
      writer.write(self.traceId)
    }
    if let value = self.body {
      writer.key("body")
      value.writeJSON(to: &writer)
    }
    if let value = self.quote {
      writer.key("quote")
      value.writeJSON(to: &writer)
    }
    if writer.field("createTime", isDefault: self.createTime == 0) {
      writer.write(self.createTime)
    }
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("updateTime", isDefault: self.updateTime == 0) {
      writer.write(self.updateTime)
    }
    if let value = self.sizing {
      writer.key("sizing")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalMoved: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalMoved"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_moved__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalMoved.self)
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.journal.v1.SignalMoved.signal_id")
    self.status = try CFieldReading.message(c.pointee.status)
    self.sizing = try CFieldReading.message(c.pointee.sizing)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalMoved.self)
    outcry__journal__v1__signal_moved__init(c)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalStatus.self)
    c.pointee.sizing = self.sizing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalSizing.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "status":
        self.status = try Outcry.Journal.V1.SignalStatus(json: value)
      case "sizing":
        self.sizing = try Outcry.Journal.V1.SignalSizing(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if let value = self.sizing {
      writer.key("sizing")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalEvent: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalEvent.self)
    switch c.pointee.kind_case.rawValue {
    case 1:
      self.kind = try CFieldReading.message(c.pointee.received, as: Outcry.Journal.V1.Signal.self).map { .received($0) }
    case 2:
      self.kind = try CFieldReading.message(c.pointee.moved, as: Outcry.Journal.V1.SignalMoved.self).map { .moved($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalEvent.self)
    outcry__journal__v1__signal_event__init(c)
    switch self.kind {
    case .received(let value)?:
      c.pointee.kind_case = .init(rawValue: 1)
      c.pointee.received = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Signal.self)
    case .moved(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.moved = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalMoved.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "received":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .received(try Outcry.Journal.V1.Signal(json: value))
      case "moved":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .moved(try Outcry.Journal.V1.SignalMoved(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.kind {
    case .received(let value)?:
      writer.key("received")
      value.writeJSON(to: &writer)
    case .moved(let value)?:
      writer.key("moved")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskCheckResult: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskCheckResult"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_check_result__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskCheckResult.self)
    self.rule = try CFieldReading.string(c.pointee.rule.data, c.pointee.rule.len, "outcry.journal.v1.RiskCheckResult.rule")
    self.passed = c.pointee.passed != 0
    self.limit = try CFieldReading.string(c.pointee.limit.data, c.pointee.limit.len, "outcry.journal.v1.RiskCheckResult.limit")
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.journal.v1.RiskCheckResult.observed")
    self.headroom = try CFieldReading.string(c.pointee.headroom.data, c.pointee.headroom.len, "outcry.journal.v1.RiskCheckResult.headroom")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskCheckResult.self)
    outcry__journal__v1__risk_check_result__init(c)
    arena.store(self.rule, at: &c.pointee.rule)
    c.pointee.passed = self.passed ? 1 : 0
    arena.store(self.limit, at: &c.pointee.limit)
    arena.store(self.observed, at: &c.pointee.observed)
    arena.store(self.headroom, at: &c.pointee.headroom)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rule":
        self.rule = try value.string()
      case "passed":
        self.passed = try value.bool()
      case "limit":
        self.limit = try value.string()
      case "observed":
        self.observed = try value.string()
      case "headroom":
        self.headroom = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("rule", isDefault: self.rule.isEmpty) {
      writer.write(self.rule)
    }
    if writer.field("passed", isDefault: !self.passed) {
      writer.write(self.passed)
    }
    if writer.field("limit", isDefault: self.limit.isEmpty) {
      writer.write(self.limit)
    }
    if writer.field("observed", isDefault: self.observed.isEmpty) {
      writer.write(self.observed)
    }
    if writer.field("headroom", isDefault: self.headroom.isEmpty) {
      writer.write(self.headroom)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskChecked: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskChecked"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_checked__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskChecked.self)
    self.traceId = try CFieldReading.string(c.pointee.trace_id.data, c.pointee.trace_id.len, "outcry.journal.v1.RiskChecked.trace_id")
    self.checks = try CFieldReading.messages(c.pointee.checks, c.pointee.n_checks)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskChecked.self)
    outcry__journal__v1__risk_checked__init(c)
    arena.store(self.traceId, at: &c.pointee.trace_id)
    c.pointee.n_checks = self.checks.count
    c.pointee.checks = arena.messages(self.checks)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__RiskCheckResult>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "traceId", "trace_id":
        self.traceId = try value.string()
      case "checks":
        for element in try value.elements() {
          self.checks.append(try Outcry.Journal.V1.RiskCheckResult(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("traceId", isDefault: self.traceId.isEmpty) {
      writer.write(self.traceId)
    }
    if writer.field("checks", isDefault: self.checks.isEmpty) {
      writer.beginArray()
      for value in self.checks {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TraceEvent: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TraceEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trace_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TraceEvent.self)
    switch c.pointee.kind_case.rawValue {
    case 1:
      self.kind = try CFieldReading.message(c.pointee.risk_checked, as: Outcry.Journal.V1.RiskChecked.self).map { .riskChecked($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TraceEvent.self)
    outcry__journal__v1__trace_event__init(c)
    switch self.kind {
    case .riskChecked(let value)?:
      c.pointee.kind_case = .init(rawValue: 1)
      c.pointee.risk_checked = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskChecked.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "riskChecked", "risk_checked":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .riskChecked(try Outcry.Journal.V1.RiskChecked(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.kind {
    case .riskChecked(let value)?:
      writer.key("riskChecked")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}
