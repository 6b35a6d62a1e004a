// Generated from outcry/v1/optimizations.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.ParameterRange: CMessageConvertible {
  public static let messageName = "outcry.v1.ParameterRange"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__parameter_range__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ParameterRange.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.v1.ParameterRange.name")
    self.minimum = try CFieldReading.message(c.pointee.minimum)
    self.maximum = try CFieldReading.message(c.pointee.maximum)
    self.step = try CFieldReading.message(c.pointee.step)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ParameterRange.self)
    outcry__v1__parameter_range__init(c)
    arena.store(self.name, at: &c.pointee.name)
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

extension Outcry.V1.VerdictPolicy: CMessageConvertible {
  public static let messageName = "outcry.v1.VerdictPolicy"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__verdict_policy__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__VerdictPolicy.self)
    self.minimumSharpe = try CFieldReading.message(c.pointee.minimum_sharpe)
    self.minimumTrades = try CFieldReading.message(c.pointee.minimum_trades)
    self.maximumDrawdown = try CFieldReading.message(c.pointee.maximum_drawdown)
    self.maximumDegradation = try CFieldReading.message(c.pointee.maximum_degradation)
    self.minimumDeflatedSharpe = try CFieldReading.message(c.pointee.minimum_deflated_sharpe)
    self.minimumStability = try CFieldReading.message(c.pointee.minimum_stability)
    self.maximumLosingRegimes = try CFieldReading.message(c.pointee.maximum_losing_regimes)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__VerdictPolicy.self)
    outcry__v1__verdict_policy__init(c)
    c.pointee.minimum_sharpe = self.minimumSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.minimum_trades = self.minimumTrades?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.maximum_drawdown = self.maximumDrawdown?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.maximum_degradation = self.maximumDegradation?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.minimum_deflated_sharpe = self.minimumDeflatedSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.minimum_stability = self.minimumStability?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.maximum_losing_regimes = self.maximumLosingRegimes?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "minimumSharpe", "minimum_sharpe":
        self.minimumSharpe = try Outcry.V1.Statistic(json: value)
      case "minimumTrades", "minimum_trades":
        self.minimumTrades = try Outcry.V1.Count(json: value)
      case "maximumDrawdown", "maximum_drawdown":
        self.maximumDrawdown = try Outcry.V1.Statistic(json: value)
      case "maximumDegradation", "maximum_degradation":
        self.maximumDegradation = try Outcry.V1.Statistic(json: value)
      case "minimumDeflatedSharpe", "minimum_deflated_sharpe":
        self.minimumDeflatedSharpe = try Outcry.V1.Statistic(json: value)
      case "minimumStability", "minimum_stability":
        self.minimumStability = try Outcry.V1.Statistic(json: value)
      case "maximumLosingRegimes", "maximum_losing_regimes":
        self.maximumLosingRegimes = try Outcry.V1.Count(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.minimumSharpe {
      writer.key("minimumSharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimumTrades {
      writer.key("minimumTrades")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDrawdown {
      writer.key("maximumDrawdown")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDegradation {
      writer.key("maximumDegradation")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimumDeflatedSharpe {
      writer.key("minimumDeflatedSharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimumStability {
      writer.key("minimumStability")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumLosingRegimes {
      writer.key("maximumLosingRegimes")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.OptimizationSettings: CMessageConvertible {
  public static let messageName = "outcry.v1.OptimizationSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__optimization_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OptimizationSettings.self)
    self.parameters = try CFieldReading.messages(c.pointee.parameters, c.pointee.n_parameters)
    self.walkForwardSteps = try CFieldReading.message(c.pointee.walk_forward_steps)
    self.isAnchored = c.pointee.is_anchored != 0
    self.trainingLength = try CFieldReading.message(c.pointee.training_length)
    self.policy = try CFieldReading.message(c.pointee.policy)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OptimizationSettings.self)
    outcry__v1__optimization_settings__init(c)
    c.pointee.n_parameters = self.parameters.count
    c.pointee.parameters = arena.messages(self.parameters)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ParameterRange>?.self)
    c.pointee.walk_forward_steps = self.walkForwardSteps?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.is_anchored = self.isAnchored ? 1 : 0
    c.pointee.training_length = self.trainingLength?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.policy = self.policy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__VerdictPolicy.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "parameters":
        for element in try value.elements() {
          self.parameters.append(try Outcry.V1.ParameterRange(json: element))
        }
      case "walkForwardSteps", "walk_forward_steps":
        self.walkForwardSteps = try Outcry.V1.Count(json: value)
      case "isAnchored", "is_anchored":
        self.isAnchored = try value.bool()
      case "trainingLength", "training_length":
        self.trainingLength = try Outcry.V1.Count(json: value)
      case "policy":
        self.policy = try Outcry.V1.VerdictPolicy(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("parameters", isDefault: self.parameters.isEmpty) {
      writer.beginArray()
      for value in self.parameters {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.walkForwardSteps {
      writer.key("walkForwardSteps")
      value.writeJSON(to: &writer)
    }
    if writer.field("isAnchored", isDefault: !self.isAnchored) {
      writer.write(self.isAnchored)
    }
    if let value = self.trainingLength {
      writer.key("trainingLength")
      value.writeJSON(to: &writer)
    }
    if let value = self.policy {
      writer.key("policy")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ParameterSetting: CMessageConvertible {
  public static let messageName = "outcry.v1.ParameterSetting"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__parameter_setting__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ParameterSetting.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.v1.ParameterSetting.name")
    self.value = try CFieldReading.message(c.pointee.value)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ParameterSetting.self)
    outcry__v1__parameter_setting__init(c)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.value = self.value?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "value":
        self.value = try Outcry.V1.Decimal(json: value)
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
    if let value = self.value {
      writer.key("value")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.OptimizationProgress: CMessageConvertible {
  public static let messageName = "outcry.v1.OptimizationProgress"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__optimization_progress__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OptimizationProgress.self)
    self.phase = Outcry.V1.OptimizationPhase(rawValue: Int32(truncatingIfNeeded: c.pointee.phase.rawValue))
    self.runsDone = c.pointee.runs_done
    self.runsTotal = c.pointee.runs_total
    self.millisecondsLeft = try CFieldReading.message(c.pointee.milliseconds_left)
    self.bestSharpe = try CFieldReading.message(c.pointee.best_sharpe)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OptimizationProgress.self)
    outcry__v1__optimization_progress__init(c)
    c.pointee.phase = .init(rawValue: .init(truncatingIfNeeded: self.phase.rawValue))
    c.pointee.runs_done = self.runsDone
    c.pointee.runs_total = self.runsTotal
    c.pointee.milliseconds_left = self.millisecondsLeft?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.best_sharpe = self.bestSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "phase":
        self.phase = try Outcry.V1.OptimizationPhase(json: value)
      case "runsDone", "runs_done":
        self.runsDone = try value.uint32()
      case "runsTotal", "runs_total":
        self.runsTotal = try value.uint32()
      case "millisecondsLeft", "milliseconds_left":
        self.millisecondsLeft = try Outcry.V1.Count(json: value)
      case "bestSharpe", "best_sharpe":
        self.bestSharpe = try Outcry.V1.Statistic(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("phase", isDefault: self.phase.rawValue == 0) {
      self.phase.writeJSON(to: &writer)
    }
    if writer.field("runsDone", isDefault: self.runsDone == 0) {
      writer.write(self.runsDone)
    }
    if writer.field("runsTotal", isDefault: self.runsTotal == 0) {
      writer.write(self.runsTotal)
    }
    if let value = self.millisecondsLeft {
      writer.key("millisecondsLeft")
      value.writeJSON(to: &writer)
    }
    if let value = self.bestSharpe {
      writer.key("bestSharpe")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.OptimizationTrial: CMessageConvertible {
  public static let messageName = "outcry.v1.OptimizationTrial"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__optimization_trial__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OptimizationTrial.self)
    self.parameters = try CFieldReading.messages(c.pointee.parameters, c.pointee.n_parameters)
    self.sharpe = try CFieldReading.message(c.pointee.sharpe)
    self.totalReturn = try CFieldReading.message(c.pointee.total_return)
    self.maximumDrawdown = try CFieldReading.message(c.pointee.maximum_drawdown)
    self.trades = c.pointee.trades
    self.finalEquity = try CFieldReading.message(c.pointee.final_equity)
    self.error = try CFieldReading.string(c.pointee.error.data, c.pointee.error.len, "outcry.v1.OptimizationTrial.error")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OptimizationTrial.self)
    outcry__v1__optimization_trial__init(c)
    c.pointee.n_parameters = self.parameters.count
    c.pointee.parameters = arena.messages(self.parameters)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ParameterSetting>?.self)
    c.pointee.sharpe = self.sharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.total_return = self.totalReturn?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.maximum_drawdown = self.maximumDrawdown?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.trades = self.trades
    c.pointee.final_equity = self.finalEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.error, at: &c.pointee.error)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "parameters":
        for element in try value.elements() {
          self.parameters.append(try Outcry.V1.ParameterSetting(json: element))
        }
      case "sharpe":
        self.sharpe = try Outcry.V1.Statistic(json: value)
      case "totalReturn", "total_return":
        self.totalReturn = try Outcry.V1.Statistic(json: value)
      case "maximumDrawdown", "maximum_drawdown":
        self.maximumDrawdown = try Outcry.V1.Statistic(json: value)
      case "trades":
        self.trades = try value.uint32()
      case "finalEquity", "final_equity":
        self.finalEquity = try Outcry.V1.Decimal(json: value)
      case "error":
        self.error = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("parameters", isDefault: self.parameters.isEmpty) {
      writer.beginArray()
      for value in self.parameters {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.sharpe {
      writer.key("sharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.totalReturn {
      writer.key("totalReturn")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDrawdown {
      writer.key("maximumDrawdown")
      value.writeJSON(to: &writer)
    }
    if writer.field("trades", isDefault: self.trades == 0) {
      writer.write(self.trades)
    }
    if let value = self.finalEquity {
      writer.key("finalEquity")
      value.writeJSON(to: &writer)
    }
    if writer.field("error", isDefault: self.error.isEmpty) {
      writer.write(self.error)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PeriodResult: CMessageConvertible {
  public static let messageName = "outcry.v1.PeriodResult"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__period_result__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PeriodResult.self)
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.finalEquity = try CFieldReading.message(c.pointee.final_equity)
    self.performance = try CFieldReading.message(c.pointee.performance)
    self.trades = try CFieldReading.message(c.pointee.trades)
    self.error = try CFieldReading.string(c.pointee.error.data, c.pointee.error.len, "outcry.v1.PeriodResult.error")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PeriodResult.self)
    outcry__v1__period_result__init(c)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.final_equity = self.finalEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.performance = self.performance?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PerformanceStatistics.self)
    c.pointee.trades = self.trades?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TradeStatistics.self)
    arena.store(self.error, at: &c.pointee.error)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
      case "finalEquity", "final_equity":
        self.finalEquity = try Outcry.V1.Decimal(json: value)
      case "performance":
        self.performance = try Outcry.V1.PerformanceStatistics(json: value)
      case "trades":
        self.trades = try Outcry.V1.TradeStatistics(json: value)
      case "error":
        self.error = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.finalEquity {
      writer.key("finalEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.performance {
      writer.key("performance")
      value.writeJSON(to: &writer)
    }
    if let value = self.trades {
      writer.key("trades")
      value.writeJSON(to: &writer)
    }
    if writer.field("error", isDefault: self.error.isEmpty) {
      writer.write(self.error)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WalkForwardStep: CMessageConvertible {
  public static let messageName = "outcry.v1.WalkForwardStep"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__walk_forward_step__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WalkForwardStep.self)
    self.parameters = try CFieldReading.messages(c.pointee.parameters, c.pointee.n_parameters)
    self.training = try CFieldReading.message(c.pointee.training)
    self.test = try CFieldReading.message(c.pointee.test)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WalkForwardStep.self)
    outcry__v1__walk_forward_step__init(c)
    c.pointee.n_parameters = self.parameters.count
    c.pointee.parameters = arena.messages(self.parameters)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ParameterSetting>?.self)
    c.pointee.training = self.training?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PeriodResult.self)
    c.pointee.test = self.test?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PeriodResult.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "parameters":
        for element in try value.elements() {
          self.parameters.append(try Outcry.V1.ParameterSetting(json: element))
        }
      case "training":
        self.training = try Outcry.V1.PeriodResult(json: value)
      case "test":
        self.test = try Outcry.V1.PeriodResult(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("parameters", isDefault: self.parameters.isEmpty) {
      writer.beginArray()
      for value in self.parameters {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.training {
      writer.key("training")
      value.writeJSON(to: &writer)
    }
    if let value = self.test {
      writer.key("test")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StabilityNeighbour: CMessageConvertible {
  public static let messageName = "outcry.v1.StabilityNeighbour"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stability_neighbour__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StabilityNeighbour.self)
    self.parameter = try CFieldReading.string(c.pointee.parameter.data, c.pointee.parameter.len, "outcry.v1.StabilityNeighbour.parameter")
    self.change = c.pointee.change
    self.sharpe = try CFieldReading.message(c.pointee.sharpe)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StabilityNeighbour.self)
    outcry__v1__stability_neighbour__init(c)
    arena.store(self.parameter, at: &c.pointee.parameter)
    c.pointee.change = self.change
    c.pointee.sharpe = self.sharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "parameter":
        self.parameter = try value.string()
      case "change":
        self.change = try value.double()
      case "sharpe":
        self.sharpe = try Outcry.V1.Statistic(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("parameter", isDefault: self.parameter.isEmpty) {
      writer.write(self.parameter)
    }
    if writer.field("change", isDefault: self.change.bitPattern == 0) {
      writer.write(self.change)
    }
    if let value = self.sharpe {
      writer.key("sharpe")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RegimeResult: CMessageConvertible {
  public static let messageName = "outcry.v1.RegimeResult"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__regime_result__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RegimeResult.self)
    self.regime = Outcry.V1.MarketRegime(rawValue: Int32(truncatingIfNeeded: c.pointee.regime.rawValue))
    self.performance = try CFieldReading.message(c.pointee.performance)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RegimeResult.self)
    outcry__v1__regime_result__init(c)
    c.pointee.regime = .init(rawValue: .init(truncatingIfNeeded: self.regime.rawValue))
    c.pointee.performance = self.performance?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PerformanceStatistics.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "regime":
        self.regime = try Outcry.V1.MarketRegime(json: value)
      case "performance":
        self.performance = try Outcry.V1.PerformanceStatistics(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("regime", isDefault: self.regime.rawValue == 0) {
      self.regime.writeJSON(to: &writer)
    }
    if let value = self.performance {
      writer.key("performance")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.LookAheadCut: CMessageConvertible {
  public static let messageName = "outcry.v1.LookAheadCut"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__look_ahead_cut__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__LookAheadCut.self)
    self.time = try CFieldReading.message(c.pointee.time)
    self.compared = c.pointee.compared
    self.difference = try CFieldReading.string(c.pointee.difference.data, c.pointee.difference.len, "outcry.v1.LookAheadCut.difference")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__LookAheadCut.self)
    outcry__v1__look_ahead_cut__init(c)
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.compared = self.compared
    arena.store(self.difference, at: &c.pointee.difference)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "compared":
        self.compared = try value.uint32()
      case "difference":
        self.difference = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if writer.field("compared", isDefault: self.compared == 0) {
      writer.write(self.compared)
    }
    if writer.field("difference", isDefault: self.difference.isEmpty) {
      writer.write(self.difference)
    }
    writer.endObject()
  }
}

extension Outcry.V1.VerdictReason: CMessageConvertible {
  public static let messageName = "outcry.v1.VerdictReason"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__verdict_reason__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__VerdictReason.self)
    self.check = try CFieldReading.string(c.pointee.check.data, c.pointee.check.len, "outcry.v1.VerdictReason.check")
    self.status = Outcry.V1.VerdictStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.v1.VerdictReason.observed")
    self.required = try CFieldReading.string(c.pointee.required.data, c.pointee.required.len, "outcry.v1.VerdictReason.required")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__VerdictReason.self)
    outcry__v1__verdict_reason__init(c)
    arena.store(self.check, at: &c.pointee.check)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    arena.store(self.observed, at: &c.pointee.observed)
    arena.store(self.required, at: &c.pointee.required)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "check":
        self.check = try value.string()
      case "status":
        self.status = try Outcry.V1.VerdictStatus(json: value)
      case "observed":
        self.observed = try value.string()
      case "required":
        self.required = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("check", isDefault: self.check.isEmpty) {
      writer.write(self.check)
    }
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if writer.field("observed", isDefault: self.observed.isEmpty) {
      writer.write(self.observed)
    }
    if writer.field("required", isDefault: self.required.isEmpty) {
      writer.write(self.required)
    }
    writer.endObject()
  }
}

extension Outcry.V1.OptimizationVerdict: CMessageConvertible {
  public static let messageName = "outcry.v1.OptimizationVerdict"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__optimization_verdict__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OptimizationVerdict.self)
    self.status = Outcry.V1.VerdictStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.reasons = try CFieldReading.messages(c.pointee.reasons, c.pointee.n_reasons)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OptimizationVerdict.self)
    outcry__v1__optimization_verdict__init(c)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    c.pointee.n_reasons = self.reasons.count
    c.pointee.reasons = arena.messages(self.reasons)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__VerdictReason>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.VerdictStatus(json: value)
      case "reasons":
        for element in try value.elements() {
          self.reasons.append(try Outcry.V1.VerdictReason(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if writer.field("reasons", isDefault: self.reasons.isEmpty) {
      writer.beginArray()
      for value in self.reasons {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.OptimizationResult: CMessageConvertible {
  public static let messageName = "outcry.v1.OptimizationResult"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__optimization_result__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OptimizationResult.self)
    self.best = try CFieldReading.messages(c.pointee.best, c.pointee.n_best)
    self.training = try CFieldReading.message(c.pointee.training)
    self.validation = try CFieldReading.message(c.pointee.validation)
    self.test = try CFieldReading.message(c.pointee.test)
    self.whole = try CFieldReading.message(c.pointee.whole)
    self.sets = c.pointee.sets
    self.trials = try CFieldReading.messages(c.pointee.trials, c.pointee.n_trials)
    self.deflatedSharpe = try CFieldReading.message(c.pointee.deflated_sharpe)
    self.degradation = try CFieldReading.message(c.pointee.degradation)
    self.stability = try CFieldReading.message(c.pointee.stability)
    self.neighbours = try CFieldReading.messages(c.pointee.neighbours, c.pointee.n_neighbours)
    self.regimes = try CFieldReading.messages(c.pointee.regimes, c.pointee.n_regimes)
    self.lookAhead = try CFieldReading.messages(c.pointee.look_ahead, c.pointee.n_look_ahead)
    self.walkForward = try CFieldReading.messages(c.pointee.walk_forward, c.pointee.n_walk_forward)
    self.verdict = try CFieldReading.message(c.pointee.verdict)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OptimizationResult.self)
    outcry__v1__optimization_result__init(c)
    c.pointee.n_best = self.best.count
    c.pointee.best = arena.messages(self.best)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ParameterSetting>?.self)
    c.pointee.training = self.training?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PeriodResult.self)
    c.pointee.validation = self.validation?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PeriodResult.self)
    c.pointee.test = self.test?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PeriodResult.self)
    c.pointee.whole = self.whole?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PeriodResult.self)
    c.pointee.sets = self.sets
    c.pointee.n_trials = self.trials.count
    c.pointee.trials = arena.messages(self.trials)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__OptimizationTrial>?.self)
    c.pointee.deflated_sharpe = self.deflatedSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.degradation = self.degradation?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.stability = self.stability?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.n_neighbours = self.neighbours.count
    c.pointee.neighbours = arena.messages(self.neighbours)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__StabilityNeighbour>?.self)
    c.pointee.n_regimes = self.regimes.count
    c.pointee.regimes = arena.messages(self.regimes)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__RegimeResult>?.self)
    c.pointee.n_look_ahead = self.lookAhead.count
    c.pointee.look_ahead = arena.messages(self.lookAhead)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__LookAheadCut>?.self)
    c.pointee.n_walk_forward = self.walkForward.count
    c.pointee.walk_forward = arena.messages(self.walkForward)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__WalkForwardStep>?.self)
    c.pointee.verdict = self.verdict?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OptimizationVerdict.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "best":
        for element in try value.elements() {
          self.best.append(try Outcry.V1.ParameterSetting(json: element))
        }
      case "training":
        self.training = try Outcry.V1.PeriodResult(json: value)
      case "validation":
        self.validation = try Outcry.V1.PeriodResult(json: value)
      case "test":
        self.test = try Outcry.V1.PeriodResult(json: value)
      case "whole":
        self.whole = try Outcry.V1.PeriodResult(json: value)
      case "sets":
        self.sets = try value.uint32()
      case "trials":
        for element in try value.elements() {
          self.trials.append(try Outcry.V1.OptimizationTrial(json: element))
        }
      case "deflatedSharpe", "deflated_sharpe":
        self.deflatedSharpe = try Outcry.V1.Statistic(json: value)
      case "degradation":
        self.degradation = try Outcry.V1.Statistic(json: value)
      case "stability":
        self.stability = try Outcry.V1.Statistic(json: value)
      case "neighbours":
        for element in try value.elements() {
          self.neighbours.append(try Outcry.V1.StabilityNeighbour(json: element))
        }
      case "regimes":
        for element in try value.elements() {
          self.regimes.append(try Outcry.V1.RegimeResult(json: element))
        }
      case "lookAhead", "look_ahead":
        for element in try value.elements() {
          self.lookAhead.append(try Outcry.V1.LookAheadCut(json: element))
        }
      case "walkForward", "walk_forward":
        for element in try value.elements() {
          self.walkForward.append(try Outcry.V1.WalkForwardStep(json: element))
        }
      case "verdict":
        self.verdict = try Outcry.V1.OptimizationVerdict(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("best", isDefault: self.best.isEmpty) {
      writer.beginArray()
      for value in self.best {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.training {
      writer.key("training")
      value.writeJSON(to: &writer)
    }
    if let value = self.validation {
      writer.key("validation")
      value.writeJSON(to: &writer)
    }
    if let value = self.test {
      writer.key("test")
      value.writeJSON(to: &writer)
    }
    if let value = self.whole {
      writer.key("whole")
      value.writeJSON(to: &writer)
    }
    if writer.field("sets", isDefault: self.sets == 0) {
      writer.write(self.sets)
    }
    if writer.field("trials", isDefault: self.trials.isEmpty) {
      writer.beginArray()
      for value in self.trials {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.deflatedSharpe {
      writer.key("deflatedSharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.degradation {
      writer.key("degradation")
      value.writeJSON(to: &writer)
    }
    if let value = self.stability {
      writer.key("stability")
      value.writeJSON(to: &writer)
    }
    if writer.field("neighbours", isDefault: self.neighbours.isEmpty) {
      writer.beginArray()
      for value in self.neighbours {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("regimes", isDefault: self.regimes.isEmpty) {
      writer.beginArray()
      for value in self.regimes {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("lookAhead", isDefault: self.lookAhead.isEmpty) {
      writer.beginArray()
      for value in self.lookAhead {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("walkForward", isDefault: self.walkForward.isEmpty) {
      writer.beginArray()
      for value in self.walkForward {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.verdict {
      writer.key("verdict")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Optimization: CMessageConvertible {
  public static let messageName = "outcry.v1.Optimization"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__optimization__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Optimization.self)
    self.optimizationId = try CFieldReading.string(c.pointee.optimization_id.data, c.pointee.optimization_id.len, "outcry.v1.Optimization.optimization_id")
    self.spec = try CFieldReading.message(c.pointee.spec)
    self.backtest = try CFieldReading.message(c.pointee.backtest)
    self.settings = try CFieldReading.message(c.pointee.settings)
    self.state = Outcry.V1.OptimizationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    self.stateReason = try CFieldReading.string(c.pointee.state_reason.data, c.pointee.state_reason.len, "outcry.v1.Optimization.state_reason")
    self.strategyName = try CFieldReading.string(c.pointee.strategy_name.data, c.pointee.strategy_name.len, "outcry.v1.Optimization.strategy_name")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.Optimization.currency")
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.progress = try CFieldReading.message(c.pointee.progress)
    self.result = try CFieldReading.message(c.pointee.result)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Optimization.self)
    outcry__v1__optimization__init(c)
    arena.store(self.optimizationId, at: &c.pointee.optimization_id)
    c.pointee.spec = self.spec?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    c.pointee.backtest = self.backtest?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestSettings.self)
    c.pointee.settings = self.settings?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OptimizationSettings.self)
    c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
    arena.store(self.stateReason, at: &c.pointee.state_reason)
    arena.store(self.strategyName, at: &c.pointee.strategy_name)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.progress = self.progress?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OptimizationProgress.self)
    c.pointee.result = self.result?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OptimizationResult.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "optimizationId", "optimization_id":
        self.optimizationId = try value.string()
      case "spec":
        self.spec = try Outcry.V1.SessionSpec(json: value)
      case "backtest":
        self.backtest = try Outcry.V1.BacktestSettings(json: value)
      case "settings":
        self.settings = try Outcry.V1.OptimizationSettings(json: value)
      case "state":
        self.state = try Outcry.V1.OptimizationState(json: value)
      case "stateReason", "state_reason":
        self.stateReason = try value.string()
      case "strategyName", "strategy_name":
        self.strategyName = try value.string()
      case "currency":
        self.currency = try value.string()
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "progress":
        self.progress = try Outcry.V1.OptimizationProgress(json: value)
      case "result":
        self.result = try Outcry.V1.OptimizationResult(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("optimizationId", isDefault: self.optimizationId.isEmpty) {
      writer.write(self.optimizationId)
    }
    if let value = self.spec {
      writer.key("spec")
      value.writeJSON(to: &writer)
    }
    if let value = self.backtest {
      writer.key("backtest")
      value.writeJSON(to: &writer)
    }
    if let value = self.settings {
      writer.key("settings")
      value.writeJSON(to: &writer)
    }
    if writer.field("state", isDefault: self.state.rawValue == 0) {
      self.state.writeJSON(to: &writer)
    }
    if writer.field("stateReason", isDefault: self.stateReason.isEmpty) {
      writer.write(self.stateReason)
    }
    if writer.field("strategyName", isDefault: self.strategyName.isEmpty) {
      writer.write(self.strategyName)
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.createTime {
      writer.key("createTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.progress {
      writer.key("progress")
      value.writeJSON(to: &writer)
    }
    if let value = self.result {
      writer.key("result")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RunOptimizationRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.RunOptimizationRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__run_optimization_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RunOptimizationRequest.self)
    self.optimizationId = try CFieldReading.string(c.pointee.optimization_id.data, c.pointee.optimization_id.len, "outcry.v1.RunOptimizationRequest.optimization_id")
    self.spec = try CFieldReading.message(c.pointee.spec)
    self.backtest = try CFieldReading.message(c.pointee.backtest)
    self.settings = try CFieldReading.message(c.pointee.settings)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RunOptimizationRequest.self)
    outcry__v1__run_optimization_request__init(c)
    arena.store(self.optimizationId, at: &c.pointee.optimization_id)
    c.pointee.spec = self.spec?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    c.pointee.backtest = self.backtest?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestSettings.self)
    c.pointee.settings = self.settings?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OptimizationSettings.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "optimizationId", "optimization_id":
        self.optimizationId = try value.string()
      case "spec":
        self.spec = try Outcry.V1.SessionSpec(json: value)
      case "backtest":
        self.backtest = try Outcry.V1.BacktestSettings(json: value)
      case "settings":
        self.settings = try Outcry.V1.OptimizationSettings(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("optimizationId", isDefault: self.optimizationId.isEmpty) {
      writer.write(self.optimizationId)
    }
    if let value = self.spec {
      writer.key("spec")
      value.writeJSON(to: &writer)
    }
    if let value = self.backtest {
      writer.key("backtest")
      value.writeJSON(to: &writer)
    }
    if let value = self.settings {
      writer.key("settings")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RunOptimizationResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.RunOptimizationResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__run_optimization_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RunOptimizationResponse.self)
    switch c.pointee.payload_case.rawValue {
    case 1:
      self.payload = try CFieldReading.message(c.pointee.started, as: Outcry.V1.Optimization.self).map { .started($0) }
    case 2:
      self.payload = try CFieldReading.message(c.pointee.progress, as: Outcry.V1.OptimizationProgress.self).map { .progress($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.ended, as: Outcry.V1.Optimization.self).map { .ended($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RunOptimizationResponse.self)
    outcry__v1__run_optimization_response__init(c)
    switch self.payload {
    case .started(let value)?:
      c.pointee.payload_case = .init(rawValue: 1)
      c.pointee.started = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Optimization.self)
    case .progress(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.progress = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OptimizationProgress.self)
    case .ended(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.ended = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Optimization.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "started":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .started(try Outcry.V1.Optimization(json: value))
      case "progress":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .progress(try Outcry.V1.OptimizationProgress(json: value))
      case "ended":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .ended(try Outcry.V1.Optimization(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.payload {
    case .started(let value)?:
      writer.key("started")
      value.writeJSON(to: &writer)
    case .progress(let value)?:
      writer.key("progress")
      value.writeJSON(to: &writer)
    case .ended(let value)?:
      writer.key("ended")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetOptimizationRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetOptimizationRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_optimization_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetOptimizationRequest.self)
    self.optimizationId = try CFieldReading.string(c.pointee.optimization_id.data, c.pointee.optimization_id.len, "outcry.v1.GetOptimizationRequest.optimization_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetOptimizationRequest.self)
    outcry__v1__get_optimization_request__init(c)
    arena.store(self.optimizationId, at: &c.pointee.optimization_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "optimizationId", "optimization_id":
        self.optimizationId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("optimizationId", isDefault: self.optimizationId.isEmpty) {
      writer.write(self.optimizationId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetOptimizationResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetOptimizationResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_optimization_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetOptimizationResponse.self)
    self.optimization = try CFieldReading.message(c.pointee.optimization)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetOptimizationResponse.self)
    outcry__v1__get_optimization_response__init(c)
    c.pointee.optimization = self.optimization?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Optimization.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "optimization":
        self.optimization = try Outcry.V1.Optimization(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.optimization {
      writer.key("optimization")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListOptimizationsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListOptimizationsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_optimizations_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListOptimizationsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListOptimizationsRequest.page_token")
    self.states = CFieldReading.enums(c.pointee.states, c.pointee.n_states)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListOptimizationsRequest.self)
    outcry__v1__list_optimizations_request__init(c)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    c.pointee.n_states = self.states.count
    c.pointee.states = arena.enums(self.states)?.assumingMemoryBound(to: Outcry__V1__OptimizationState.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "states":
        for element in try value.elements() {
          self.states.append(try Outcry.V1.OptimizationState(json: element))
        }
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
    if writer.field("states", isDefault: self.states.isEmpty) {
      writer.beginArray()
      for value in self.states {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListOptimizationsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListOptimizationsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_optimizations_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListOptimizationsResponse.self)
    self.optimizations = try CFieldReading.messages(c.pointee.optimizations, c.pointee.n_optimizations)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListOptimizationsResponse.next_page_token")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListOptimizationsResponse.self)
    outcry__v1__list_optimizations_response__init(c)
    c.pointee.n_optimizations = self.optimizations.count
    c.pointee.optimizations = arena.messages(self.optimizations)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Optimization>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "optimizations":
        for element in try value.elements() {
          self.optimizations.append(try Outcry.V1.Optimization(json: element))
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
    if writer.field("optimizations", isDefault: self.optimizations.isEmpty) {
      writer.beginArray()
      for value in self.optimizations {
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

extension Outcry.V1.CancelOptimizationRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelOptimizationRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_optimization_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelOptimizationRequest.self)
    self.optimizationId = try CFieldReading.string(c.pointee.optimization_id.data, c.pointee.optimization_id.len, "outcry.v1.CancelOptimizationRequest.optimization_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelOptimizationRequest.self)
    outcry__v1__cancel_optimization_request__init(c)
    arena.store(self.optimizationId, at: &c.pointee.optimization_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "optimizationId", "optimization_id":
        self.optimizationId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("optimizationId", isDefault: self.optimizationId.isEmpty) {
      writer.write(self.optimizationId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CancelOptimizationResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelOptimizationResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_optimization_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelOptimizationResponse.self)
    self.optimization = try CFieldReading.message(c.pointee.optimization)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelOptimizationResponse.self)
    outcry__v1__cancel_optimization_response__init(c)
    c.pointee.optimization = self.optimization?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Optimization.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "optimization":
        self.optimization = try Outcry.V1.Optimization(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.optimization {
      writer.key("optimization")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}
