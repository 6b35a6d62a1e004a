import OutcryContract
import Strategies
import TradingModel
import TradingRuntime

extension DeployedStrategy {
  /// - Parameter inFull: with the document.
  func wire(inFull: Bool) -> Wire.Strategy {
    Wire.Strategy(
      outline: document?.outline(contentHash)
        ?? Wire.StrategyOutline(name: version.name.text, contentHash: "\(contentHash)"),
      number: version.number, version: "\(version)", stage: stage.wire, strategyYaml: inFull ? source : "", note: note,
      createTime: createTime.wire, promoteTime: promoteTime?.wire)
  }
}

extension DeployedStrategy.Stage {
  var wire: Wire.StrategyStage {
    switch self {
    case .example: .example
    case .live: .live
    }
  }
}

extension StrategyDocument {
  func outline(_ content: ContentHash) -> Wire.StrategyOutline {
    Wire.StrategyOutline(
      name: name.text, contentHash: "\(content)", symbols: symbols?.map(\.text) ?? [],
      parameters: parameters.map(\.wire))
  }
}

extension StrategyParameter {
  fileprivate var wire: Wire.StrategyParameter {
    Wire.StrategyParameter(
      name: name, defaultValue: standard.wire, minimum: minimum?.wire, maximum: maximum?.wire, step: step?.wire)
  }
}
