import ArgumentParser
import OutcryContract

/// How long an order works, and what it may not do.
struct OrderTermsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      How long it works. immediate-or-cancel, fill-or-kill, at-the-open and at-the-close are for market and limit. \
      Default: good-till-cancelled.
      """, valueName: "time"))
  var timeInForce: EnumArgument<Outcry.V1.TimeInForce>?

  @Option(help: ArgumentHelp("For good-till-date: a time, or the end of a day in UTC.", valueName: "time"))
  var expire: TimeArgument?

  @Flag(help: "It may only reduce a position: it is cut to what can be reduced.")
  var reduceOnly = false

  @Flag(help: "It may only rest: it is refused when it would take liquidity.")
  var postOnly = false

  func validate() throws {
    if (timeInForce?.value == .goodTillDate) != (expire != nil) {
      throw ValidationError("--time-in-force good-till-date and --expire go together")
    }
  }
}

/// How far a trailing stop stays behind the market's best price.
struct TrailOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("For trailing-stop: a distance from the best price.", valueName: "distance"))
  var trailAmount: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("For trailing-stop: per cent of the best price, above 0 and below 100.", valueName: "percent"))
  var trailPercent: DecimalArgument?

  func validate() throws {
    if trailAmount != nil, trailPercent != nil {
      throw ValidationError("give --trail-amount or --trail-percent, not both")
    }
  }

  var offset: Outcry.V1.TrailingOffset? {
    if let trailAmount { return .init(offset: .amount(trailAmount.decimal)) }
    return trailPercent.map { .init(offset: .percent($0.decimal)) }
  }
}
