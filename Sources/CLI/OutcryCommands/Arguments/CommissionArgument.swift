import ArgumentParser
import OutcryContract

/// `per-share:AMOUNT[:MINIMUM]`, `per-order:AMOUNT`, `percent:PERCENT` or `maker-taker:PERCENT:PERCENT`.
struct CommissionArgument: ExpressibleByArgument, Hashable, Sendable {
  let model: Outcry.V1.CommissionModel

  init?(argument: String) {
    guard let (name, numbers) = ModelText.parse(argument) else { return nil }
    switch (name, numbers.count) {
    case ("per-share", 1...2):
      let minimum = numbers.count == 2 ? numbers[1] : nil
      model = Outcry.V1.CommissionModel(model: .perShare(.init(amount: numbers[0], minimum: minimum)))
    case ("per-order", 1):
      model = Outcry.V1.CommissionModel(model: .perOrder(.init(amount: numbers[0])))
    case ("percent", 1):
      model = Outcry.V1.CommissionModel(model: .percentOfNotional(.init(percent: numbers[0])))
    case ("maker-taker", 2):
      model = Outcry.V1.CommissionModel(model: .makerTaker(.init(makerPercent: numbers[0], takerPercent: numbers[1])))
    default:
      return nil
    }
  }
}
