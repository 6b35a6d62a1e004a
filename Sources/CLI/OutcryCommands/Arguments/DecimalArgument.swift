import ArgumentParser
import OutcryContract

/// A decimal on the command line. Only its form is checked here; range and precision are the server's to judge.
struct DecimalArgument: ExpressibleByArgument, Hashable, Sendable {
  let decimal: Outcry.V1.Decimal

  init?(argument: String) {
    guard DecimalText(argument) != nil else { return nil }
    decimal = Outcry.V1.Decimal(value: argument)
  }
}
