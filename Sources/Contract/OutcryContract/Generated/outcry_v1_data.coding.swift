// Generated from outcry/v1/data.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.FactorTable: CMessageConvertible {
  public static let messageName = "outcry.v1.FactorTable"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__factor_table__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__FactorTable.self)
    self.rows = c.pointee.rows
    self.firstDay = try CFieldReading.string(c.pointee.first_day.data, c.pointee.first_day.len, "outcry.v1.FactorTable.first_day")
    self.lastDay = try CFieldReading.string(c.pointee.last_day.data, c.pointee.last_day.len, "outcry.v1.FactorTable.last_day")
    self.revision = c.pointee.revision
    self.fileName = try CFieldReading.string(c.pointee.file_name.data, c.pointee.file_name.len, "outcry.v1.FactorTable.file_name")
    self.updateTime = try CFieldReading.message(c.pointee.update_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__FactorTable.self)
    outcry__v1__factor_table__init(c)
    c.pointee.rows = self.rows
    arena.store(self.firstDay, at: &c.pointee.first_day)
    arena.store(self.lastDay, at: &c.pointee.last_day)
    c.pointee.revision = self.revision
    arena.store(self.fileName, at: &c.pointee.file_name)
    c.pointee.update_time = self.updateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rows":
        self.rows = try value.uint32()
      case "firstDay", "first_day":
        self.firstDay = try value.string()
      case "lastDay", "last_day":
        self.lastDay = try value.string()
      case "revision":
        self.revision = try value.uint64()
      case "fileName", "file_name":
        self.fileName = try value.string()
      case "updateTime", "update_time":
        self.updateTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("rows", isDefault: self.rows == 0) {
      writer.write(self.rows)
    }
    if writer.field("firstDay", isDefault: self.firstDay.isEmpty) {
      writer.write(self.firstDay)
    }
    if writer.field("lastDay", isDefault: self.lastDay.isEmpty) {
      writer.write(self.lastDay)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    if writer.field("fileName", isDefault: self.fileName.isEmpty) {
      writer.write(self.fileName)
    }
    if let value = self.updateTime {
      writer.key("updateTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BarSeries: CMessageConvertible {
  public static let messageName = "outcry.v1.BarSeries"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__bar_series__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BarSeries.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.BarSeries.symbol")
    self.interval = try CFieldReading.string(c.pointee.interval.data, c.pointee.interval.len, "outcry.v1.BarSeries.interval")
    self.source = Outcry.V1.SeriesSource(rawValue: Int32(truncatingIfNeeded: c.pointee.source.rawValue))
    self.bars = c.pointee.bars
    self.firstOpenTime = try CFieldReading.message(c.pointee.first_open_time)
    self.lastCloseTime = try CFieldReading.message(c.pointee.last_close_time)
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.BarSeries.currency")
    self.tickSize = try CFieldReading.message(c.pointee.tick_size)
    self.lotSize = try CFieldReading.message(c.pointee.lot_size)
    self.revision = c.pointee.revision
    self.fileName = try CFieldReading.string(c.pointee.file_name.data, c.pointee.file_name.len, "outcry.v1.BarSeries.file_name")
    self.updateTime = try CFieldReading.message(c.pointee.update_time)
    self.factors = try CFieldReading.message(c.pointee.factors)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BarSeries.self)
    outcry__v1__bar_series__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.interval, at: &c.pointee.interval)
    c.pointee.source = .init(rawValue: .init(truncatingIfNeeded: self.source.rawValue))
    c.pointee.bars = self.bars
    c.pointee.first_open_time = self.firstOpenTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.last_close_time = self.lastCloseTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.tick_size = self.tickSize?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.lot_size = self.lotSize?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.revision = self.revision
    arena.store(self.fileName, at: &c.pointee.file_name)
    c.pointee.update_time = self.updateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.factors = self.factors?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__FactorTable.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "interval":
        self.interval = try value.string()
      case "source":
        self.source = try Outcry.V1.SeriesSource(json: value)
      case "bars":
        self.bars = try value.uint64()
      case "firstOpenTime", "first_open_time":
        self.firstOpenTime = try Google.Protobuf.Timestamp(json: value)
      case "lastCloseTime", "last_close_time":
        self.lastCloseTime = try Google.Protobuf.Timestamp(json: value)
      case "currency":
        self.currency = try value.string()
      case "tickSize", "tick_size":
        self.tickSize = try Outcry.V1.Decimal(json: value)
      case "lotSize", "lot_size":
        self.lotSize = try Outcry.V1.Decimal(json: value)
      case "revision":
        self.revision = try value.uint64()
      case "fileName", "file_name":
        self.fileName = try value.string()
      case "updateTime", "update_time":
        self.updateTime = try Google.Protobuf.Timestamp(json: value)
      case "factors":
        self.factors = try Outcry.V1.FactorTable(json: value)
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
    if writer.field("interval", isDefault: self.interval.isEmpty) {
      writer.write(self.interval)
    }
    if writer.field("source", isDefault: self.source.rawValue == 0) {
      self.source.writeJSON(to: &writer)
    }
    if writer.field("bars", isDefault: self.bars == 0) {
      writer.write(self.bars)
    }
    if let value = self.firstOpenTime {
      writer.key("firstOpenTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.lastCloseTime {
      writer.key("lastCloseTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.tickSize {
      writer.key("tickSize")
      value.writeJSON(to: &writer)
    }
    if let value = self.lotSize {
      writer.key("lotSize")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    if writer.field("fileName", isDefault: self.fileName.isEmpty) {
      writer.write(self.fileName)
    }
    if let value = self.updateTime {
      writer.key("updateTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.factors {
      writer.key("factors")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ImportBarsHeader: CMessageConvertible {
  public static let messageName = "outcry.v1.ImportBarsHeader"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__import_bars_header__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ImportBarsHeader.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ImportBarsHeader.symbol")
    self.interval = try CFieldReading.string(c.pointee.interval.data, c.pointee.interval.len, "outcry.v1.ImportBarsHeader.interval")
    self.fileName = try CFieldReading.string(c.pointee.file_name.data, c.pointee.file_name.len, "outcry.v1.ImportBarsHeader.file_name")
    self.timeZone = try CFieldReading.string(c.pointee.time_zone.data, c.pointee.time_zone.len, "outcry.v1.ImportBarsHeader.time_zone")
    self.opens = try CFieldReading.string(c.pointee.opens.data, c.pointee.opens.len, "outcry.v1.ImportBarsHeader.opens")
    self.closes = try CFieldReading.string(c.pointee.closes.data, c.pointee.closes.len, "outcry.v1.ImportBarsHeader.closes")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.ImportBarsHeader.currency")
    self.tickSize = try CFieldReading.message(c.pointee.tick_size)
    self.lotSize = try CFieldReading.message(c.pointee.lot_size)
    self.replace = c.pointee.replace != 0
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ImportBarsHeader.self)
    outcry__v1__import_bars_header__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.interval, at: &c.pointee.interval)
    arena.store(self.fileName, at: &c.pointee.file_name)
    arena.store(self.timeZone, at: &c.pointee.time_zone)
    arena.store(self.opens, at: &c.pointee.opens)
    arena.store(self.closes, at: &c.pointee.closes)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.tick_size = self.tickSize?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.lot_size = self.lotSize?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.replace = self.replace ? 1 : 0
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "interval":
        self.interval = try value.string()
      case "fileName", "file_name":
        self.fileName = try value.string()
      case "timeZone", "time_zone":
        self.timeZone = try value.string()
      case "opens":
        self.opens = try value.string()
      case "closes":
        self.closes = try value.string()
      case "currency":
        self.currency = try value.string()
      case "tickSize", "tick_size":
        self.tickSize = try Outcry.V1.Decimal(json: value)
      case "lotSize", "lot_size":
        self.lotSize = try Outcry.V1.Decimal(json: value)
      case "replace":
        self.replace = try value.bool()
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
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
    if writer.field("interval", isDefault: self.interval.isEmpty) {
      writer.write(self.interval)
    }
    if writer.field("fileName", isDefault: self.fileName.isEmpty) {
      writer.write(self.fileName)
    }
    if writer.field("timeZone", isDefault: self.timeZone.isEmpty) {
      writer.write(self.timeZone)
    }
    if writer.field("opens", isDefault: self.opens.isEmpty) {
      writer.write(self.opens)
    }
    if writer.field("closes", isDefault: self.closes.isEmpty) {
      writer.write(self.closes)
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.tickSize {
      writer.key("tickSize")
      value.writeJSON(to: &writer)
    }
    if let value = self.lotSize {
      writer.key("lotSize")
      value.writeJSON(to: &writer)
    }
    if writer.field("replace", isDefault: !self.replace) {
      writer.write(self.replace)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ImportBarsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ImportBarsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__import_bars_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ImportBarsRequest.self)
    switch c.pointee.payload_case.rawValue {
    case 1:
      self.payload = try CFieldReading.message(c.pointee.header, as: Outcry.V1.ImportBarsHeader.self).map { .header($0) }
    case 2:
      self.payload = .csv(CFieldReading.bytes(c.pointee.csv.data, c.pointee.csv.len))
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ImportBarsRequest.self)
    outcry__v1__import_bars_request__init(c)
    switch self.payload {
    case .header(let value)?:
      c.pointee.payload_case = .init(rawValue: 1)
      c.pointee.header = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__ImportBarsHeader.self)
    case .csv(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      arena.store(value, at: &c.pointee.csv)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "header":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .header(try Outcry.V1.ImportBarsHeader(json: value))
      case "csv":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .csv(try value.bytes())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.payload {
    case .header(let value)?:
      writer.key("header")
      value.writeJSON(to: &writer)
    case .csv(let value)?:
      writer.key("csv")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.ImportBarsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ImportBarsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__import_bars_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ImportBarsResponse.self)
    self.series = try CFieldReading.message(c.pointee.series)
    self.rows = c.pointee.rows
    self.added = c.pointee.added
    self.replaced = c.pointee.replaced
    self.removed = c.pointee.removed
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ImportBarsResponse.self)
    outcry__v1__import_bars_response__init(c)
    c.pointee.series = self.series?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BarSeries.self)
    c.pointee.rows = self.rows
    c.pointee.added = self.added
    c.pointee.replaced = self.replaced
    c.pointee.removed = self.removed
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "series":
        self.series = try Outcry.V1.BarSeries(json: value)
      case "rows":
        self.rows = try value.uint64()
      case "added":
        self.added = try value.uint64()
      case "replaced":
        self.replaced = try value.uint64()
      case "removed":
        self.removed = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.series {
      writer.key("series")
      value.writeJSON(to: &writer)
    }
    if writer.field("rows", isDefault: self.rows == 0) {
      writer.write(self.rows)
    }
    if writer.field("added", isDefault: self.added == 0) {
      writer.write(self.added)
    }
    if writer.field("replaced", isDefault: self.replaced == 0) {
      writer.write(self.replaced)
    }
    if writer.field("removed", isDefault: self.removed == 0) {
      writer.write(self.removed)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ImportFactorsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ImportFactorsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__import_factors_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ImportFactorsRequest.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ImportFactorsRequest.symbol")
    self.csv = CFieldReading.bytes(c.pointee.csv.data, c.pointee.csv.len)
    self.fileName = try CFieldReading.string(c.pointee.file_name.data, c.pointee.file_name.len, "outcry.v1.ImportFactorsRequest.file_name")
    self.replace = c.pointee.replace != 0
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ImportFactorsRequest.self)
    outcry__v1__import_factors_request__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.csv, at: &c.pointee.csv)
    arena.store(self.fileName, at: &c.pointee.file_name)
    c.pointee.replace = self.replace ? 1 : 0
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "csv":
        self.csv = try value.bytes()
      case "fileName", "file_name":
        self.fileName = try value.string()
      case "replace":
        self.replace = try value.bool()
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
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
    if writer.field("csv", isDefault: self.csv.isEmpty) {
      writer.write(self.csv)
    }
    if writer.field("fileName", isDefault: self.fileName.isEmpty) {
      writer.write(self.fileName)
    }
    if writer.field("replace", isDefault: !self.replace) {
      writer.write(self.replace)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ImportFactorsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ImportFactorsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__import_factors_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ImportFactorsResponse.self)
    self.factors = try CFieldReading.message(c.pointee.factors)
    self.changed = c.pointee.changed != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ImportFactorsResponse.self)
    outcry__v1__import_factors_response__init(c)
    c.pointee.factors = self.factors?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__FactorTable.self)
    c.pointee.changed = self.changed ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "factors":
        self.factors = try Outcry.V1.FactorTable(json: value)
      case "changed":
        self.changed = try value.bool()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.factors {
      writer.key("factors")
      value.writeJSON(to: &writer)
    }
    if writer.field("changed", isDefault: !self.changed) {
      writer.write(self.changed)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListSeriesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSeriesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_series_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSeriesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListSeriesRequest.page_token")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ListSeriesRequest.symbol")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSeriesRequest.self)
    outcry__v1__list_series_request__init(c)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.symbol, at: &c.pointee.symbol)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "symbol":
        self.symbol = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListSeriesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSeriesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_series_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSeriesResponse.self)
    self.series = try CFieldReading.messages(c.pointee.series, c.pointee.n_series)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListSeriesResponse.next_page_token")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSeriesResponse.self)
    outcry__v1__list_series_response__init(c)
    c.pointee.n_series = self.series.count
    c.pointee.series = arena.messages(self.series)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__BarSeries>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "series":
        for element in try value.elements() {
          self.series.append(try Outcry.V1.BarSeries(json: element))
        }
      case "nextPageToken", "next_page_token":
        self.nextPageToken = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("series", isDefault: self.series.isEmpty) {
      writer.beginArray()
      for value in self.series {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("nextPageToken", isDefault: self.nextPageToken.isEmpty) {
      writer.write(self.nextPageToken)
    }
    writer.endObject()
  }
}

extension Outcry.V1.DeleteSeriesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.DeleteSeriesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__delete_series_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__DeleteSeriesRequest.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.DeleteSeriesRequest.symbol")
    self.interval = try CFieldReading.string(c.pointee.interval.data, c.pointee.interval.len, "outcry.v1.DeleteSeriesRequest.interval")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__DeleteSeriesRequest.self)
    outcry__v1__delete_series_request__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.interval, at: &c.pointee.interval)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "interval":
        self.interval = try value.string()
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
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
    if writer.field("interval", isDefault: self.interval.isEmpty) {
      writer.write(self.interval)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.DeleteSeriesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.DeleteSeriesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__delete_series_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__DeleteSeriesResponse.self)
    self.series = try CFieldReading.message(c.pointee.series)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__DeleteSeriesResponse.self)
    outcry__v1__delete_series_response__init(c)
    c.pointee.series = self.series?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BarSeries.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "series":
        self.series = try Outcry.V1.BarSeries(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.series {
      writer.key("series")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}
