// Generated from outcry/v1/strategies.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.StrategyParameter: CMessageConvertible {
  public static let messageName = "outcry.v1.StrategyParameter"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__strategy_parameter__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StrategyParameter.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.v1.StrategyParameter.name")
    self.defaultValue = try CFieldReading.message(c.pointee.default_value)
    self.minimum = try CFieldReading.message(c.pointee.minimum)
    self.maximum = try CFieldReading.message(c.pointee.maximum)
    self.step = try CFieldReading.message(c.pointee.step)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StrategyParameter.self)
    outcry__v1__strategy_parameter__init(c)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.default_value = self.defaultValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.minimum = self.minimum?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.maximum = self.maximum?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.step = self.step?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "defaultValue", "default_value":
        self.defaultValue = try Outcry.V1.Decimal(json: value)
      case "minimum":
        self.minimum = try Outcry.V1.Decimal(json: value)
      case "maximum":
        self.maximum = try Outcry.V1.Decimal(json: value)
      case "step":
        self.step = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if let value = self.defaultValue {
      writer.key("defaultValue")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimum {
      writer.key("minimum")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximum {
      writer.key("maximum")
      value.writeJSON(to: &writer)
    }
    if let value = self.step {
      writer.key("step")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StrategyOutline: CMessageConvertible {
  public static let messageName = "outcry.v1.StrategyOutline"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__strategy_outline__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StrategyOutline.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.v1.StrategyOutline.name")
    self.contentHash = try CFieldReading.string(c.pointee.content_hash.data, c.pointee.content_hash.len, "outcry.v1.StrategyOutline.content_hash")
    self.symbols = try CFieldReading.strings(c.pointee.symbols, c.pointee.n_symbols, "outcry.v1.StrategyOutline.symbols")
    self.parameters = try CFieldReading.messages(c.pointee.parameters, c.pointee.n_parameters)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StrategyOutline.self)
    outcry__v1__strategy_outline__init(c)
    arena.store(self.name, at: &c.pointee.name)
    arena.store(self.contentHash, at: &c.pointee.content_hash)
    c.pointee.n_symbols = self.symbols.count
    c.pointee.symbols = arena.strings(self.symbols)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.n_parameters = self.parameters.count
    c.pointee.parameters = arena.messages(self.parameters)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__StrategyParameter>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "contentHash", "content_hash":
        self.contentHash = try value.string()
      case "symbols":
        for element in try value.elements() {
          self.symbols.append(try element.string())
        }
      case "parameters":
        for element in try value.elements() {
          self.parameters.append(try Outcry.V1.StrategyParameter(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if writer.field("contentHash", isDefault: self.contentHash.isEmpty) {
      writer.write(self.contentHash)
    }
    if writer.field("symbols", isDefault: self.symbols.isEmpty) {
      writer.beginArray()
      for value in self.symbols {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("parameters", isDefault: self.parameters.isEmpty) {
      writer.beginArray()
      for value in self.parameters {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.Strategy: CMessageConvertible {
  public static let messageName = "outcry.v1.Strategy"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__strategy__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Strategy.self)
    self.outline = try CFieldReading.message(c.pointee.outline)
    self.number = c.pointee.number
    self.version = try CFieldReading.string(c.pointee.version.data, c.pointee.version.len, "outcry.v1.Strategy.version")
    self.stage = Outcry.V1.StrategyStage(rawValue: Int32(truncatingIfNeeded: c.pointee.stage.rawValue))
    self.strategyYaml = try CFieldReading.string(c.pointee.strategy_yaml.data, c.pointee.strategy_yaml.len, "outcry.v1.Strategy.strategy_yaml")
    self.note = try CFieldReading.string(c.pointee.note.data, c.pointee.note.len, "outcry.v1.Strategy.note")
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.promoteTime = try CFieldReading.message(c.pointee.promote_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Strategy.self)
    outcry__v1__strategy__init(c)
    c.pointee.outline = self.outline?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StrategyOutline.self)
    c.pointee.number = self.number
    arena.store(self.version, at: &c.pointee.version)
    c.pointee.stage = .init(rawValue: .init(truncatingIfNeeded: self.stage.rawValue))
    arena.store(self.strategyYaml, at: &c.pointee.strategy_yaml)
    arena.store(self.note, at: &c.pointee.note)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.promote_time = self.promoteTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "outline":
        self.outline = try Outcry.V1.StrategyOutline(json: value)
      case "number":
        self.number = try value.uint32()
      case "version":
        self.version = try value.string()
      case "stage":
        self.stage = try Outcry.V1.StrategyStage(json: value)
      case "strategyYaml", "strategy_yaml":
        self.strategyYaml = try value.string()
      case "note":
        self.note = try value.string()
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "promoteTime", "promote_time":
        self.promoteTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.outline {
      writer.key("outline")
      value.writeJSON(to: &writer)
    }
    if writer.field("number", isDefault: self.number == 0) {
      writer.write(self.number)
    }
    if writer.field("version", isDefault: self.version.isEmpty) {
      writer.write(self.version)
    }
    if writer.field("stage", isDefault: self.stage.rawValue == 0) {
      self.stage.writeJSON(to: &writer)
    }
    if writer.field("strategyYaml", isDefault: self.strategyYaml.isEmpty) {
      writer.write(self.strategyYaml)
    }
    if writer.field("note", isDefault: self.note.isEmpty) {
      writer.write(self.note)
    }
    if let value = self.createTime {
      writer.key("createTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.promoteTime {
      writer.key("promoteTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ValidateStrategyRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ValidateStrategyRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__validate_strategy_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ValidateStrategyRequest.self)
    self.strategyYaml = try CFieldReading.string(c.pointee.strategy_yaml.data, c.pointee.strategy_yaml.len, "outcry.v1.ValidateStrategyRequest.strategy_yaml")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ValidateStrategyRequest.self)
    outcry__v1__validate_strategy_request__init(c)
    arena.store(self.strategyYaml, at: &c.pointee.strategy_yaml)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategyYaml", "strategy_yaml":
        self.strategyYaml = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("strategyYaml", isDefault: self.strategyYaml.isEmpty) {
      writer.write(self.strategyYaml)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ValidateStrategyResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ValidateStrategyResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__validate_strategy_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ValidateStrategyResponse.self)
    self.outline = try CFieldReading.message(c.pointee.outline)
    self.deployedVersion = try CFieldReading.string(c.pointee.deployed_version.data, c.pointee.deployed_version.len, "outcry.v1.ValidateStrategyResponse.deployed_version")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ValidateStrategyResponse.self)
    outcry__v1__validate_strategy_response__init(c)
    c.pointee.outline = self.outline?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StrategyOutline.self)
    arena.store(self.deployedVersion, at: &c.pointee.deployed_version)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "outline":
        self.outline = try Outcry.V1.StrategyOutline(json: value)
      case "deployedVersion", "deployed_version":
        self.deployedVersion = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.outline {
      writer.key("outline")
      value.writeJSON(to: &writer)
    }
    if writer.field("deployedVersion", isDefault: self.deployedVersion.isEmpty) {
      writer.write(self.deployedVersion)
    }
    writer.endObject()
  }
}

extension Outcry.V1.DeployStrategyRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.DeployStrategyRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__deploy_strategy_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__DeployStrategyRequest.self)
    self.strategyYaml = try CFieldReading.string(c.pointee.strategy_yaml.data, c.pointee.strategy_yaml.len, "outcry.v1.DeployStrategyRequest.strategy_yaml")
    self.requestId = try CFieldReading.string(c.pointee.request_id.data, c.pointee.request_id.len, "outcry.v1.DeployStrategyRequest.request_id")
    self.note = try CFieldReading.string(c.pointee.note.data, c.pointee.note.len, "outcry.v1.DeployStrategyRequest.note")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__DeployStrategyRequest.self)
    outcry__v1__deploy_strategy_request__init(c)
    arena.store(self.strategyYaml, at: &c.pointee.strategy_yaml)
    arena.store(self.requestId, at: &c.pointee.request_id)
    arena.store(self.note, at: &c.pointee.note)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategyYaml", "strategy_yaml":
        self.strategyYaml = try value.string()
      case "requestId", "request_id":
        self.requestId = try value.string()
      case "note":
        self.note = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("strategyYaml", isDefault: self.strategyYaml.isEmpty) {
      writer.write(self.strategyYaml)
    }
    if writer.field("requestId", isDefault: self.requestId.isEmpty) {
      writer.write(self.requestId)
    }
    if writer.field("note", isDefault: self.note.isEmpty) {
      writer.write(self.note)
    }
    writer.endObject()
  }
}

extension Outcry.V1.DeployStrategyResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.DeployStrategyResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__deploy_strategy_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__DeployStrategyResponse.self)
    self.strategy = try CFieldReading.message(c.pointee.strategy)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__DeployStrategyResponse.self)
    outcry__v1__deploy_strategy_response__init(c)
    c.pointee.strategy = self.strategy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Strategy.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategy":
        self.strategy = try Outcry.V1.Strategy(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.strategy {
      writer.key("strategy")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PromoteStrategyRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.PromoteStrategyRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__promote_strategy_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PromoteStrategyRequest.self)
    self.version = try CFieldReading.string(c.pointee.version.data, c.pointee.version.len, "outcry.v1.PromoteStrategyRequest.version")
    self.confirmation = try CFieldReading.string(c.pointee.confirmation.data, c.pointee.confirmation.len, "outcry.v1.PromoteStrategyRequest.confirmation")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PromoteStrategyRequest.self)
    outcry__v1__promote_strategy_request__init(c)
    arena.store(self.version, at: &c.pointee.version)
    arena.store(self.confirmation, at: &c.pointee.confirmation)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "version":
        self.version = try value.string()
      case "confirmation":
        self.confirmation = try value.string()
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("version", isDefault: self.version.isEmpty) {
      writer.write(self.version)
    }
    if writer.field("confirmation", isDefault: self.confirmation.isEmpty) {
      writer.write(self.confirmation)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PromoteStrategyResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.PromoteStrategyResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__promote_strategy_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PromoteStrategyResponse.self)
    self.strategy = try CFieldReading.message(c.pointee.strategy)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PromoteStrategyResponse.self)
    outcry__v1__promote_strategy_response__init(c)
    c.pointee.strategy = self.strategy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Strategy.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategy":
        self.strategy = try Outcry.V1.Strategy(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.strategy {
      writer.key("strategy")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetStrategyRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetStrategyRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_strategy_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetStrategyRequest.self)
    self.version = try CFieldReading.string(c.pointee.version.data, c.pointee.version.len, "outcry.v1.GetStrategyRequest.version")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetStrategyRequest.self)
    outcry__v1__get_strategy_request__init(c)
    arena.store(self.version, at: &c.pointee.version)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "version":
        self.version = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("version", isDefault: self.version.isEmpty) {
      writer.write(self.version)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetStrategyResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetStrategyResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_strategy_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetStrategyResponse.self)
    self.strategy = try CFieldReading.message(c.pointee.strategy)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetStrategyResponse.self)
    outcry__v1__get_strategy_response__init(c)
    c.pointee.strategy = self.strategy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Strategy.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategy":
        self.strategy = try Outcry.V1.Strategy(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.strategy {
      writer.key("strategy")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListStrategiesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListStrategiesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_strategies_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListStrategiesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListStrategiesRequest.page_token")
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.v1.ListStrategiesRequest.name")
    self.stages = CFieldReading.enums(c.pointee.stages, c.pointee.n_stages)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListStrategiesRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListStrategiesRequest.self)
    outcry__v1__list_strategies_request__init(c)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.n_stages = self.stages.count
    c.pointee.stages = arena.enums(self.stages)?.assumingMemoryBound(to: Outcry__V1__StrategyStage.self)
    arena.store(self.orderBy, at: &c.pointee.order_by)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "name":
        self.name = try value.string()
      case "stages":
        for element in try value.elements() {
          self.stages.append(try Outcry.V1.StrategyStage(json: element))
        }
      case "orderBy", "order_by":
        self.orderBy = try value.string()
      case "minRevision", "min_revision":
        self.minRevision = try value.uint64()
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
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if writer.field("stages", isDefault: self.stages.isEmpty) {
      writer.beginArray()
      for value in self.stages {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("orderBy", isDefault: self.orderBy.isEmpty) {
      writer.write(self.orderBy)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListStrategiesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListStrategiesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_strategies_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListStrategiesResponse.self)
    self.strategies = try CFieldReading.messages(c.pointee.strategies, c.pointee.n_strategies)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListStrategiesResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListStrategiesResponse.self)
    outcry__v1__list_strategies_response__init(c)
    c.pointee.n_strategies = self.strategies.count
    c.pointee.strategies = arena.messages(self.strategies)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Strategy>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategies":
        for element in try value.elements() {
          self.strategies.append(try Outcry.V1.Strategy(json: element))
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
    if writer.field("strategies", isDefault: self.strategies.isEmpty) {
      writer.beginArray()
      for value in self.strategies {
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
