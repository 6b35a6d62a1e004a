import ArgumentParser
import OutcryContract

/// How large an entry is: `units:10`, `percent:2` (of equity) or `risk:1` (per cent of equity down to the stop).
struct SizeArgument: ExpressibleByArgument, Hashable, Sendable {
  let rule: Outcry.V1.SizingRule

  init?(argument: String) {
    guard let (name, numbers) = ModelText.parse(argument), numbers.count == 1 else { return nil }
    switch name {
    case "units": rule = .init(rule: .quantity(numbers[0]))
    case "percent": rule = .init(rule: .percentOfEquity(numbers[0]))
    case "risk": rule = .init(rule: .riskPercent(numbers[0]))
    default: return nil
    }
  }
}
