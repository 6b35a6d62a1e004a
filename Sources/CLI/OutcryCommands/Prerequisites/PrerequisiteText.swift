import OutcryContract

/// How the conditions for live trading are shown.
enum PrerequisiteText {
  static func page(_ response: Outcry.V1.CheckPrerequisitesResponse, style: Style) -> String {
    let conditions = response.prerequisites.map { condition($0, style: style) }
    let verdict =
      response.satisfied
      ? Cell("satisfied: the session may go live", .green)
      : Cell("not satisfied: the session may not go live", .red)
    return (conditions + [style.apply(verdict.color, to: verdict.text) + "\n"]).joined(separator: "\n")
  }

  private static func condition(_ condition: Outcry.V1.Prerequisite, style: Style) -> String {
    let result = result(condition.result)
    let margin = String(repeating: " ", count: max(0, 9 - result.width))
    let title = style.apply(result.color, to: result.text) + margin + style.apply(.bold, to: condition.type.word) + "\n"
    var block = KeyValueBlock()
    block.add("observed", .text(condition.observed))
    block.add("required", .text(condition.required))
    for line in condition.evidence { block.add("evidence", .text(line)) }
    if condition.holdUntil != nil { block.add("holds until", .time(condition.holdUntil)) }
    block.add("remedy", unlessAbsent: .text(condition.remedy))
    return title + block.rendered(style: style, indentation: 9)
  }

  private static func result(_ result: Outcry.V1.PrerequisiteResult) -> Cell {
    switch result {
    case .pass: Cell(result.word, .green)
    case .fail: Cell(result.word, .red)
    default: Cell(result.word, .yellow)
    }
  }
}
