import ArgumentParser
import OutcryContract

/// What happens to signals.
struct ExecutionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "auto: risk, then the order. confirm: outcry signal approve lets each through. batch: released together at"
        + " --batch-time. Default: auto.", valueName: "mode"))
  var execution: EnumArgument<Outcry.V1.ExecutionMode>?

  @Option(
    help: ArgumentHelp("For confirm: how long a signal waits, in market time. Default: 3600.", valueName: "seconds"))
  var approvalSeconds: DurationArgument?

  @Option(help: ArgumentHelp("For batch: a time of day such as 09:30.", valueName: "hh:mm"))
  var batchTime: String?

  @Option(help: ArgumentHelp("For batch: an IANA time zone. Default: America/New_York.", valueName: "zone"))
  var batchZone: String?

  @Option(
    help: ArgumentHelp(
      "How large entries of signals are: units:10, percent:2 (of equity) or risk:1 (per cent of equity down to the"
        + " stop). Default: percent:2.", valueName: "size"))
  var signalSize: SizeArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What positions may be worth with a signal's entry. Default: 100.", valueName: "percent"))
  var maxAllocationPercent: DecimalArgument?

  var settings: Outcry.V1.ExecutionSettings? {
    let settings = Outcry.V1.ExecutionSettings(
      mode: execution?.value ?? .unspecified, approvalPatience: approvalSeconds?.wire, batchTime: batchTime ?? "",
      timeZone: batchZone ?? "", size: signalSize?.rule, maxAllocationPercent: maxAllocationPercent?.decimal)
    return settings == Outcry.V1.ExecutionSettings() ? nil : settings
  }
}
