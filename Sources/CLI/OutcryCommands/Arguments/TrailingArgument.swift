import ArgumentParser
import OutcryContract

/// How far a stop trails: `percent:5` or `amount:12.5`.
struct TrailingArgument: ExpressibleByArgument, Hashable, Sendable {
  let offset: Outcry.V1.TrailingOffset

  init?(argument: String) {
    guard let (name, numbers) = ModelText.parse(argument), numbers.count == 1 else { return nil }
    switch name {
    case "percent": offset = .init(offset: .percent(numbers[0]))
    case "amount": offset = .init(offset: .amount(numbers[0]))
    default: return nil
    }
  }
}
