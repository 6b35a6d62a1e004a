// Generated from outcry/v1/positions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Position: CMessageConvertible {
  public static let messageName = "outcry.v1.Position"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__position__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Position.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Position.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Position.symbol")
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.averagePrice = try CFieldReading.message(c.pointee.average_price)
    self.markPrice = try CFieldReading.message(c.pointee.mark_price)
    self.costBasis = try CFieldReading.message(c.pointee.cost_basis)
    self.marketValue = try CFieldReading.message(c.pointee.market_value)
    self.realizedPnl = try CFieldReading.message(c.pointee.realized_pnl)
    self.unrealizedPnl = try CFieldReading.message(c.pointee.unrealized_pnl)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.openTime = try CFieldReading.message(c.pointee.open_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Position.self)
    outcry__v1__position__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.average_price = self.averagePrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.mark_price = self.markPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cost_basis = self.costBasis?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.market_value = self.marketValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.realized_pnl = self.realizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.unrealized_pnl = self.unrealizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.open_time = self.openTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "averagePrice", "average_price":
        self.averagePrice = try Outcry.V1.Decimal(json: value)
      case "markPrice", "mark_price":
        self.markPrice = try Outcry.V1.Decimal(json: value)
      case "costBasis", "cost_basis":
        self.costBasis = try Outcry.V1.Decimal(json: value)
      case "marketValue", "market_value":
        self.marketValue = try Outcry.V1.Decimal(json: value)
      case "realizedPnl", "realized_pnl":
        self.realizedPnl = try Outcry.V1.Decimal(json: value)
      case "unrealizedPnl", "unrealized_pnl":
        self.unrealizedPnl = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "openTime", "open_time":
        self.openTime = try Google.Protobuf.Timestamp(json: value)
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
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.averagePrice {
      writer.key("averagePrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.markPrice {
      writer.key("markPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.costBasis {
      writer.key("costBasis")
      value.writeJSON(to: &writer)
    }
    if let value = self.marketValue {
      writer.key("marketValue")
      value.writeJSON(to: &writer)
    }
    if let value = self.realizedPnl {
      writer.key("realizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.unrealizedPnl {
      writer.key("unrealizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.openTime {
      writer.key("openTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Portfolio: CMessageConvertible {
  public static let messageName = "outcry.v1.Portfolio"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__portfolio__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Portfolio.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Portfolio.session_id")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.Portfolio.currency")
    self.initialCash = try CFieldReading.message(c.pointee.initial_cash)
    self.cash = try CFieldReading.message(c.pointee.cash)
    self.marketValue = try CFieldReading.message(c.pointee.market_value)
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.realizedPnl = try CFieldReading.message(c.pointee.realized_pnl)
    self.unrealizedPnl = try CFieldReading.message(c.pointee.unrealized_pnl)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.day = try CFieldReading.string(c.pointee.day.data, c.pointee.day.len, "outcry.v1.Portfolio.day")
    self.dayStartEquity = try CFieldReading.message(c.pointee.day_start_equity)
    self.dayPnl = try CFieldReading.message(c.pointee.day_pnl)
    self.positions = try CFieldReading.messages(c.pointee.positions, c.pointee.n_positions)
    self.marketTime = try CFieldReading.message(c.pointee.market_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Portfolio.self)
    outcry__v1__portfolio__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.initial_cash = self.initialCash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cash = self.cash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.market_value = self.marketValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.realized_pnl = self.realizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.unrealized_pnl = self.unrealizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.day, at: &c.pointee.day)
    c.pointee.day_start_equity = self.dayStartEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.day_pnl = self.dayPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.n_positions = self.positions.count
    c.pointee.positions = arena.messages(self.positions)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Position>?.self)
    c.pointee.market_time = self.marketTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "currency":
        self.currency = try value.string()
      case "initialCash", "initial_cash":
        self.initialCash = try Outcry.V1.Decimal(json: value)
      case "cash":
        self.cash = try Outcry.V1.Decimal(json: value)
      case "marketValue", "market_value":
        self.marketValue = try Outcry.V1.Decimal(json: value)
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "realizedPnl", "realized_pnl":
        self.realizedPnl = try Outcry.V1.Decimal(json: value)
      case "unrealizedPnl", "unrealized_pnl":
        self.unrealizedPnl = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "day":
        self.day = try value.string()
      case "dayStartEquity", "day_start_equity":
        self.dayStartEquity = try Outcry.V1.Decimal(json: value)
      case "dayPnl", "day_pnl":
        self.dayPnl = try Outcry.V1.Decimal(json: value)
      case "positions":
        for element in try value.elements() {
          self.positions.append(try Outcry.V1.Position(json: element))
        }
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
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.initialCash {
      writer.key("initialCash")
      value.writeJSON(to: &writer)
    }
    if let value = self.cash {
      writer.key("cash")
      value.writeJSON(to: &writer)
    }
    if let value = self.marketValue {
      writer.key("marketValue")
      value.writeJSON(to: &writer)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.realizedPnl {
      writer.key("realizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.unrealizedPnl {
      writer.key("unrealizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
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
    if writer.field("positions", isDefault: self.positions.isEmpty) {
      writer.beginArray()
      for value in self.positions {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.marketTime {
      writer.key("marketTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListPositionsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListPositionsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_positions_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListPositionsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListPositionsRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListPositionsRequest.page_token")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListPositionsRequest.self)
    outcry__v1__list_positions_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
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
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListPositionsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListPositionsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_positions_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListPositionsResponse.self)
    self.positions = try CFieldReading.messages(c.pointee.positions, c.pointee.n_positions)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListPositionsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListPositionsResponse.self)
    outcry__v1__list_positions_response__init(c)
    c.pointee.n_positions = self.positions.count
    c.pointee.positions = arena.messages(self.positions)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Position>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "positions":
        for element in try value.elements() {
          self.positions.append(try Outcry.V1.Position(json: element))
        }
      case "nextPageToken", "next_page_token":
        self.nextPageToken = try value.string()
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("positions", isDefault: self.positions.isEmpty) {
      writer.beginArray()
      for value in self.positions {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("nextPageToken", isDefault: self.nextPageToken.isEmpty) {
      writer.write(self.nextPageToken)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ClosePositionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ClosePositionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__close_position_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ClosePositionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ClosePositionRequest.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ClosePositionRequest.symbol")
    self.clientOrderId = try CFieldReading.string(c.pointee.client_order_id.data, c.pointee.client_order_id.len, "outcry.v1.ClosePositionRequest.client_order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ClosePositionRequest.self)
    outcry__v1__close_position_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.clientOrderId, at: &c.pointee.client_order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "clientOrderId", "client_order_id":
        self.clientOrderId = try value.string()
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
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("clientOrderId", isDefault: self.clientOrderId.isEmpty) {
      writer.write(self.clientOrderId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ClosePositionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ClosePositionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__close_position_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ClosePositionResponse.self)
    self.order = try CFieldReading.message(c.pointee.order)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ClosePositionResponse.self)
    outcry__v1__close_position_response__init(c)
    c.pointee.order = self.order?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Order.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "order":
        self.order = try Outcry.V1.Order(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.order {
      writer.key("order")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetPortfolioRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetPortfolioRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_portfolio_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetPortfolioRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetPortfolioRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetPortfolioRequest.self)
    outcry__v1__get_portfolio_request__init(c)
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

extension Outcry.V1.GetPortfolioResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetPortfolioResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_portfolio_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetPortfolioResponse.self)
    self.portfolio = try CFieldReading.message(c.pointee.portfolio)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetPortfolioResponse.self)
    outcry__v1__get_portfolio_response__init(c)
    c.pointee.portfolio = self.portfolio?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Portfolio.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "portfolio":
        self.portfolio = try Outcry.V1.Portfolio(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.portfolio {
      writer.key("portfolio")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchPortfolioRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchPortfolioRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_portfolio_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchPortfolioRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchPortfolioRequest.session_id")
    self.start = try CFieldReading.message(c.pointee.start)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchPortfolioRequest.self)
    outcry__v1__watch_portfolio_request__init(c)
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

extension Outcry.V1.WatchPortfolioResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchPortfolioResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_portfolio_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchPortfolioResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.Portfolio.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.Portfolio.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchPortfolioResponse.self)
    outcry__v1__watch_portfolio_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Portfolio.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Portfolio.self)
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
        self.payload = .snapshot(try Outcry.V1.Portfolio(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.Portfolio(json: value))
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
