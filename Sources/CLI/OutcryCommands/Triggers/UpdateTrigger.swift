import ArgumentParser
import OutcryContract

struct UpdateTrigger: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Moves an armed trigger's level, offset or quantity.",
    discussion: Manual.discussion(
      """
      --level is what the trigger was armed with: a price, or for trailing-stop per cent, or with --amount a distance. \
      The high-water mark of a trailing stop stays. With --etag the change is refused when the trigger is not as you saw \
      it. With --output json: UpdateTriggerResponse.
      """,
      examples: [
        "outcry trigger update demo trg-3 --level 1285", "outcry trigger update demo trg-3 --quantity 2 --etag 0",
      ],
      exitStatus: [
        "13 a value is not acceptable, 15 no such session or trigger",
        "19 the trigger has fired or was cancelled, 20 the etag is not the trigger's any more",
      ]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The trigger, as outcry trigger list shows it.")
  var trigger: String

  @Option(help: ArgumentHelp("Another level or offset. Default: as it is.", valueName: "price|percent"))
  var level: DecimalArgument?

  @Flag(help: "For trailing-stop: --level is a distance from the best price, not per cent of it.")
  var amount = false

  @Option(help: ArgumentHelp("Other units. Default: as they are.", valueName: "n"))
  var quantity: DecimalArgument?

  @Option(help: ArgumentHelp("The trigger's etag as you know it. Default: whatever it is.", valueName: "etag"))
  var etag: String?

  @Flag(help: "Check everything, with the same refusals, and change nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func validate() throws {
    if level == nil, quantity == nil { throw ValidationError("give --level, --quantity or both") }
    if amount, level == nil { throw ValidationError("--amount says what --level is: give it, too") }
  }

  func run(_ context: CommandContext) async throws {
    let known = try await context.triggers.getTrigger(
      .init(sessionId: session.name, triggerId: trigger), options: context.options
    ).trigger
    // The units of an entry belong to its condition; those of a protection stand on their own.
    let isEntry = known?.type == .entryLimit
    let response = try await context.triggers.updateTrigger(
      .init(
        sessionId: session.name, triggerId: trigger, condition: condition(of: known),
        quantity: isEntry ? nil : quantity?.decimal, etag: etag ?? "", validateOnly: dryRun),
      options: context.options)
    try context.show(response, block: TriggerText.block(response.trigger ?? .init()))
  }

  private func condition(of trigger: Outcry.V1.Trigger?) -> Outcry.V1.UpdateTriggerRequest.Condition? {
    if case .entryLimit(let entry) = trigger?.condition {
      return .entryLimit(
        .init(price: level?.decimal ?? entry.price, side: entry.side, quantity: quantity?.decimal ?? entry.quantity))
    }
    guard let level = level?.decimal else { return nil }
    return switch trigger?.condition {
    case .stopLoss: .stopLoss(.init(price: level))
    case .takeProfit: .takeProfit(.init(price: level))
    case .trailingStop: .trailingStop(amount ? .init(amount: level) : .init(percent: level))
    case .entryLimit, nil: nil
    }
  }
}
