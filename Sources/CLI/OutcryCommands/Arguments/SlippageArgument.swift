import ArgumentParser
import OutcryContract

/// `fixed:AMOUNT`, `percent:PERCENT` or `volume-share`.
struct SlippageArgument: ExpressibleByArgument, Hashable, Sendable {
  let model: Outcry.V1.SlippageModel

  init?(argument: String) {
    guard let (name, numbers) = ModelText.parse(argument) else { return nil }
    switch (name, numbers.count) {
    case ("fixed", 1):
      model = Outcry.V1.SlippageModel(model: .fixed(.init(amount: numbers[0])))
    case ("percent", 1):
      model = Outcry.V1.SlippageModel(model: .percentOfPrice(.init(percent: numbers[0])))
    case ("volume-share", 0):
      model = Outcry.V1.SlippageModel(model: .volumeShare(.init()))
    default:
      return nil
    }
  }
}
