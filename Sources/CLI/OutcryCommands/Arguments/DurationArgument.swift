import ArgumentParser

/// A number of seconds above zero, at most a day, such as `10` or `0.5`.
struct DurationArgument: ExpressibleByArgument, Hashable, Sendable {
  let duration: Duration
  private let text: String

  init(seconds: Int) {
    duration = .seconds(seconds)
    text = String(seconds)
  }

  init?(argument: String) {
    guard DecimalText(argument) != nil, let seconds = Double(argument), seconds > 0, seconds <= 86_400 else {
      return nil
    }
    duration = .seconds(seconds)
    text = argument
  }

  var defaultValueDescription: String { text }
}
