// Generated from outcry/journal/v1/market.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime

extension Outcry.Journal.V1.Instrument: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Instrument"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__instrument__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Instrument.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.Instrument.symbol")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.journal.v1.Instrument.currency")
    self.tickSize = c.pointee.tick_size
    self.lotSize = c.pointee.lot_size
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Instrument.self)
    outcry__journal__v1__instrument__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.tick_size = self.tickSize
    c.pointee.lot_size = self.lotSize
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "currency":
        self.currency = try value.string()
      case "tickSize", "tick_size":
        self.tickSize = try value.int64()
      case "lotSize", "lot_size":
        self.lotSize = try value.int64()
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
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if writer.field("tickSize", isDefault: self.tickSize == 0) {
      writer.write(self.tickSize)
    }
    if writer.field("lotSize", isDefault: self.lotSize == 0) {
      writer.write(self.lotSize)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Tick: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Tick"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__tick__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Tick.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.Tick.symbol")
    self.time = c.pointee.time
    self.price = c.pointee.price
    self.onPath = c.pointee.on_path != 0
    self.sequence = c.pointee.sequence
    self.place = c.pointee.place
    self.bid = c.pointee.bid
    self.ask = c.pointee.ask
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Tick.self)
    outcry__journal__v1__tick__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.time = self.time
    c.pointee.price = self.price
    c.pointee.on_path = self.onPath ? 1 : 0
    c.pointee.sequence = self.sequence
    c.pointee.place = self.place
    c.pointee.bid = self.bid
    c.pointee.ask = self.ask
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "time":
        self.time = try value.int64()
      case "price":
        self.price = try value.int64()
      case "onPath", "on_path":
        self.onPath = try value.bool()
      case "sequence":
        self.sequence = try value.uint64()
      case "place":
        self.place = try value.uint32()
      case "bid":
        self.bid = try value.int64()
      case "ask":
        self.ask = try value.int64()
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
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    if writer.field("price", isDefault: self.price == 0) {
      writer.write(self.price)
    }
    if writer.field("onPath", isDefault: !self.onPath) {
      writer.write(self.onPath)
    }
    if writer.field("sequence", isDefault: self.sequence == 0) {
      writer.write(self.sequence)
    }
    if writer.field("place", isDefault: self.place == 0) {
      writer.write(self.place)
    }
    if writer.field("bid", isDefault: self.bid == 0) {
      writer.write(self.bid)
    }
    if writer.field("ask", isDefault: self.ask == 0) {
      writer.write(self.ask)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Bar: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Bar"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__bar__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Bar.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.Bar.symbol")
    self.openTime = c.pointee.open_time
    self.closeTime = c.pointee.close_time
    self.open = c.pointee.open
    self.high = c.pointee.high
    self.low = c.pointee.low
    self.close = c.pointee.close
    self.volume = try CFieldReading.message(c.pointee.volume)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Bar.self)
    outcry__journal__v1__bar__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.open_time = self.openTime
    c.pointee.close_time = self.closeTime
    c.pointee.open = self.open
    c.pointee.high = self.high
    c.pointee.low = self.low
    c.pointee.close = self.close
    c.pointee.volume = self.volume?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "openTime", "open_time":
        self.openTime = try value.int64()
      case "closeTime", "close_time":
        self.closeTime = try value.int64()
      case "open":
        self.open = try value.int64()
      case "high":
        self.high = try value.int64()
      case "low":
        self.low = try value.int64()
      case "close":
        self.close = try value.int64()
      case "volume":
        self.volume = try Outcry.Journal.V1.Amount(json: value)
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
    if writer.field("openTime", isDefault: self.openTime == 0) {
      writer.write(self.openTime)
    }
    if writer.field("closeTime", isDefault: self.closeTime == 0) {
      writer.write(self.closeTime)
    }
    if writer.field("open", isDefault: self.open == 0) {
      writer.write(self.open)
    }
    if writer.field("high", isDefault: self.high == 0) {
      writer.write(self.high)
    }
    if writer.field("low", isDefault: self.low == 0) {
      writer.write(self.low)
    }
    if writer.field("close", isDefault: self.close == 0) {
      writer.write(self.close)
    }
    if let value = self.volume {
      writer.key("volume")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TradingHours: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TradingHours"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trading_hours__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TradingHours.self)
    self.zone = try CFieldReading.string(c.pointee.zone.data, c.pointee.zone.len, "outcry.journal.v1.TradingHours.zone")
    self.openMinute = c.pointee.open_minute
    self.closeMinute = c.pointee.close_minute
    self.weekdays = CFieldReading.numbers(c.pointee.weekdays, c.pointee.n_weekdays)
    self.holidays = CFieldReading.numbers(c.pointee.holidays, c.pointee.n_holidays)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TradingHours.self)
    outcry__journal__v1__trading_hours__init(c)
    arena.store(self.zone, at: &c.pointee.zone)
    c.pointee.open_minute = self.openMinute
    c.pointee.close_minute = self.closeMinute
    c.pointee.n_weekdays = self.weekdays.count
    c.pointee.weekdays = arena.numbers(self.weekdays)
    c.pointee.n_holidays = self.holidays.count
    c.pointee.holidays = arena.numbers(self.holidays)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "zone":
        self.zone = try value.string()
      case "openMinute", "open_minute":
        self.openMinute = try value.uint32()
      case "closeMinute", "close_minute":
        self.closeMinute = try value.uint32()
      case "weekdays":
        for element in try value.elements() {
          self.weekdays.append(try element.uint32())
        }
      case "holidays":
        for element in try value.elements() {
          self.holidays.append(try element.int64())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("zone", isDefault: self.zone.isEmpty) {
      writer.write(self.zone)
    }
    if writer.field("openMinute", isDefault: self.openMinute == 0) {
      writer.write(self.openMinute)
    }
    if writer.field("closeMinute", isDefault: self.closeMinute == 0) {
      writer.write(self.closeMinute)
    }
    if writer.field("weekdays", isDefault: self.weekdays.isEmpty) {
      writer.beginArray()
      for value in self.weekdays {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("holidays", isDefault: self.holidays.isEmpty) {
      writer.beginArray()
      for value in self.holidays {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
