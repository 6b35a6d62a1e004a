import ArgumentParser
import StandardMessages

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

  var wire: Google.Protobuf.Duration {
    let (seconds, attoseconds) = duration.components
    return Google.Protobuf.Duration(seconds: seconds, nanos: Int32(clamping: attoseconds / 1_000_000_000))
  }

  var defaultValueDescription: String { text }
}
