import ArgumentParser
import OutcryContract

/// How fast history is replayed: bars a second, or `max`.
struct PaceArgument: ExpressibleByArgument, Hashable, Sendable {
  let pace: Outcry.V1.ReplaySettings.Pace

  init?(argument: String) {
    if argument == "max" {
      pace = .maximum(Outcry.V1.ReplaySettings.MaximumPace())
    } else if let number = DecimalArgument(argument: argument) {
      pace = .barsPerSecond(number.decimal)
    } else {
      return nil
    }
  }
}
