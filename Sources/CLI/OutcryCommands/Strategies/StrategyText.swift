import OutcryContract

/// How strategies are shown.
enum StrategyText {
  static let columns: [Column<Outcry.V1.Strategy>] = [
    .left("VERSION") { .text($0.version) },
    .left("STAGE") { stage($0.stage) },
    .left("SYMBOLS") { .text($0.outline?.symbols.joined(separator: ",") ?? "") },
    .left("HASH") { .text(String(($0.outline?.contentHash ?? "").prefix(12))) },
    .left("DEPLOYED") { .time($0.createTime) },
    .left("NOTE") { .text($0.note) },
  ]

  static func block(_ strategy: Outcry.V1.Strategy) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("version", .text(strategy.version))
    block.add("stage", stage(strategy.stage))
    add(strategy.outline ?? .init(), to: &block)
    block.add("note", unlessAbsent: .text(strategy.note))
    block.add("deployed", .time(strategy.createTime))
    if strategy.promoteTime != nil { block.add("promoted", .time(strategy.promoteTime)) }
    return block
  }

  /// Of a document that was checked.
  static func outline(_ outline: Outcry.V1.StrategyOutline, _ deployedVersion: String) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("name", .text(outline.name))
    add(outline, to: &block)
    block.add("deployed as", .text(deployedVersion))
    return block
  }

  /// Ends with a newline.
  static func document(_ strategy: Outcry.V1.Strategy) -> String {
    let lines = strategy.strategyYaml.split(separator: "\n", omittingEmptySubsequences: false)
    // What others wrote must not drive this terminal.
    let text = lines.map { Cell(String($0)).text }.joined(separator: "\n")
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  private static func add(_ outline: Outcry.V1.StrategyOutline, to block: inout KeyValueBlock) {
    block.add("sha256", .text(outline.contentHash))
    block.add("symbols", .text(outline.symbols.joined(separator: ",")))
    for parameter in outline.parameters { block.add("parameter", Cell(text(parameter))) }
  }

  private static func text(_ parameter: Outcry.V1.StrategyParameter) -> String {
    let range = parameter.minimum.flatMap { low in parameter.maximum.map { ", \(low.value) to \($0.value)" } } ?? ""
    let step = parameter.step.map { " by \($0.value)" } ?? ""
    return "\(parameter.name) = \(parameter.defaultValue?.value ?? "")\(range)\(step)"
  }

  private static func stage(_ stage: Outcry.V1.StrategyStage) -> Cell {
    stage == .live ? Cell(stage.word, .green) : Cell(stage.word)
  }
}
