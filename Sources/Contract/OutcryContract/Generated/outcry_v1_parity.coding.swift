// Generated from outcry/v1/parity.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.ParityFill: CMessageConvertible {
  public static let messageName = "outcry.v1.ParityFill"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__parity_fill__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ParityFill.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ParityFill.symbol")
    self.side = Outcry.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.time = try CFieldReading.message(c.pointee.time)
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.price = try CFieldReading.message(c.pointee.price)
    self.fee = try CFieldReading.message(c.pointee.fee)
    self.orderTime = try CFieldReading.message(c.pointee.order_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ParityFill.self)
    outcry__v1__parity_fill__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fee = self.fee?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.order_time = self.orderTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "side":
        self.side = try Outcry.V1.OrderSide(json: value)
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "fee":
        self.fee = try Outcry.V1.Decimal(json: value)
      case "orderTime", "order_time":
        self.orderTime = try Google.Protobuf.Timestamp(json: value)
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
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if let value = self.fee {
      writer.key("fee")
      value.writeJSON(to: &writer)
    }
    if let value = self.orderTime {
      writer.key("orderTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ParityDifference: CMessageConvertible {
  public static let messageName = "outcry.v1.ParityDifference"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__parity_difference__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ParityDifference.self)
    self.cause = Outcry.V1.ParityCause(rawValue: Int32(truncatingIfNeeded: c.pointee.cause.rawValue))
    self.setting = try CFieldReading.string(c.pointee.setting.data, c.pointee.setting.len, "outcry.v1.ParityDifference.setting")
    self.aspects = CFieldReading.enums(c.pointee.aspects, c.pointee.n_aspects)
    self.before = try CFieldReading.message(c.pointee.before)
    self.after = try CFieldReading.message(c.pointee.after)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ParityDifference.self)
    outcry__v1__parity_difference__init(c)
    c.pointee.cause = .init(rawValue: .init(truncatingIfNeeded: self.cause.rawValue))
    arena.store(self.setting, at: &c.pointee.setting)
    c.pointee.n_aspects = self.aspects.count
    c.pointee.aspects = arena.enums(self.aspects)?.assumingMemoryBound(to: Outcry__V1__ParityAspect.self)
    c.pointee.before = self.before?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__ParityFill.self)
    c.pointee.after = self.after?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__ParityFill.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "cause":
        self.cause = try Outcry.V1.ParityCause(json: value)
      case "setting":
        self.setting = try value.string()
      case "aspects":
        for element in try value.elements() {
          self.aspects.append(try Outcry.V1.ParityAspect(json: element))
        }
      case "before":
        self.before = try Outcry.V1.ParityFill(json: value)
      case "after":
        self.after = try Outcry.V1.ParityFill(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("cause", isDefault: self.cause.rawValue == 0) {
      self.cause.writeJSON(to: &writer)
    }
    if writer.field("setting", isDefault: self.setting.isEmpty) {
      writer.write(self.setting)
    }
    if writer.field("aspects", isDefault: self.aspects.isEmpty) {
      writer.beginArray()
      for value in self.aspects {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.before {
      writer.key("before")
      value.writeJSON(to: &writer)
    }
    if let value = self.after {
      writer.key("after")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ParityShare: CMessageConvertible {
  public static let messageName = "outcry.v1.ParityShare"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__parity_share__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ParityShare.self)
    self.cause = Outcry.V1.ParityCause(rawValue: Int32(truncatingIfNeeded: c.pointee.cause.rawValue))
    self.setting = try CFieldReading.string(c.pointee.setting.data, c.pointee.setting.len, "outcry.v1.ParityShare.setting")
    self.profit = try CFieldReading.message(c.pointee.profit)
    self.fills = c.pointee.fills
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ParityShare.self)
    outcry__v1__parity_share__init(c)
    c.pointee.cause = .init(rawValue: .init(truncatingIfNeeded: self.cause.rawValue))
    arena.store(self.setting, at: &c.pointee.setting)
    c.pointee.profit = self.profit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fills = self.fills
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "cause":
        self.cause = try Outcry.V1.ParityCause(json: value)
      case "setting":
        self.setting = try value.string()
      case "profit":
        self.profit = try Outcry.V1.Decimal(json: value)
      case "fills":
        self.fills = try value.uint32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("cause", isDefault: self.cause.rawValue == 0) {
      self.cause.writeJSON(to: &writer)
    }
    if writer.field("setting", isDefault: self.setting.isEmpty) {
      writer.write(self.setting)
    }
    if let value = self.profit {
      writer.key("profit")
      value.writeJSON(to: &writer)
    }
    if writer.field("fills", isDefault: self.fills == 0) {
      writer.write(self.fills)
    }
    writer.endObject()
  }
}

extension Outcry.V1.AnalyzeParityRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.AnalyzeParityRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__analyze_parity_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__AnalyzeParityRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.AnalyzeParityRequest.session_id")
    self.paper = try CFieldReading.message(c.pointee.paper)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__AnalyzeParityRequest.self)
    outcry__v1__analyze_parity_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.paper = self.paper?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PaperSettings.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "paper":
        self.paper = try Outcry.V1.PaperSettings(json: value)
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
    if let value = self.paper {
      writer.key("paper")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.AnalyzeParityResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.AnalyzeParityResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__analyze_parity_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__AnalyzeParityResponse.self)
    self.sessionEquity = try CFieldReading.message(c.pointee.session_equity)
    self.backtestEquity = try CFieldReading.message(c.pointee.backtest_equity)
    self.sessionFills = c.pointee.session_fills
    self.backtestFills = c.pointee.backtest_fills
    self.shares = try CFieldReading.messages(c.pointee.shares, c.pointee.n_shares)
    self.differences = try CFieldReading.messages(c.pointee.differences, c.pointee.n_differences)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__AnalyzeParityResponse.self)
    outcry__v1__analyze_parity_response__init(c)
    c.pointee.session_equity = self.sessionEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.backtest_equity = self.backtestEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.session_fills = self.sessionFills
    c.pointee.backtest_fills = self.backtestFills
    c.pointee.n_shares = self.shares.count
    c.pointee.shares = arena.messages(self.shares)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ParityShare>?.self)
    c.pointee.n_differences = self.differences.count
    c.pointee.differences = arena.messages(self.differences)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ParityDifference>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionEquity", "session_equity":
        self.sessionEquity = try Outcry.V1.Decimal(json: value)
      case "backtestEquity", "backtest_equity":
        self.backtestEquity = try Outcry.V1.Decimal(json: value)
      case "sessionFills", "session_fills":
        self.sessionFills = try value.uint32()
      case "backtestFills", "backtest_fills":
        self.backtestFills = try value.uint32()
      case "shares":
        for element in try value.elements() {
          self.shares.append(try Outcry.V1.ParityShare(json: element))
        }
      case "differences":
        for element in try value.elements() {
          self.differences.append(try Outcry.V1.ParityDifference(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.sessionEquity {
      writer.key("sessionEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.backtestEquity {
      writer.key("backtestEquity")
      value.writeJSON(to: &writer)
    }
    if writer.field("sessionFills", isDefault: self.sessionFills == 0) {
      writer.write(self.sessionFills)
    }
    if writer.field("backtestFills", isDefault: self.backtestFills == 0) {
      writer.write(self.backtestFills)
    }
    if writer.field("shares", isDefault: self.shares.isEmpty) {
      writer.beginArray()
      for value in self.shares {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("differences", isDefault: self.differences.isEmpty) {
      writer.beginArray()
      for value in self.differences {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
