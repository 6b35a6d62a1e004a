internal import TradingModel

extension PrerequisitePolicy {
  /// How long the answers hold that rest on what a broker or a feed says this moment, in nanoseconds: until the next look.
  public static let lookInterval: Int64 = 5_000_000_000

  /// Every condition, in the order of ``Prerequisite/Kind``. The one evaluation: CheckPrerequisites answers it, StartSession
  /// and PromoteStrategy obey it, and it goes on while a session is live.
  public func evaluate(
    _ facts: PrerequisiteFacts, _ kinds: [Prerequisite.Kind] = Prerequisite.Kind.allCases
  ) -> [Prerequisite] {
    kinds.map { kind in
      switch kind {
      case .backtestSharpe: backtestSharpe(facts)
      case .paperTradingDays: paperTradingDays(facts.strategy)
      case .riskParameters: riskParameters(facts.session)
      case .brokerConnected: brokerConnected(facts)
      case .accountVerified: accountVerified(facts)
      case .strategyPromoted: strategyPromoted(facts.strategy)
      case .outOfSampleDegradation: outOfSampleDegradation(facts)
      case .paperDrift: paperDrift(facts.strategy)
      case .clockSkew: clockSkew(facts)
      case .marketDataFresh: marketDataFresh(facts)
      case .storeDurable: storeDurable(facts.session)
      case .killSwitchOff: killSwitchOff(facts.session)
      case .confirmation: confirmation(facts.confirmation)
      }
    }
  }

  private func confirmation(_ said: PrerequisiteFacts.Confirmation) -> Prerequisite {
    let required = "a person says: \(said.wanted)"
    if let earlier = said.earlier {
      return Prerequisite(
        .confirmation, .pass, observed: "said on \(earlier.time)", required: required,
        evidence: ["session \(earlier.sessionID)"], remedy: "")
    }
    if said.given == said.wanted {
      return Prerequisite(.confirmation, .pass, observed: "said now", required: required, remedy: "")
    }
    return Prerequisite(
      .confirmation, .fail, observed: said.given.isEmpty ? "nothing was said" : "something else was said",
      required: required, remedy: "give the phrase, word for word, as the confirmation of the call")
  }
}

/// Numbers as conditions show them.
enum PrerequisiteText {
  /// Three digits after the point.
  static func ratio(_ value: Double?) -> String {
    guard let value, abs(value) < 1e12 else { return "not defined" }
    let thousandths = Int64((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1000).\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
  }

  /// Of a share: 0.25 is `25.000 %`.
  static func percent(_ share: Double?) -> String { share.map { "\(ratio($0 * 100)) %" } ?? "not defined" }

  /// Of nanoseconds.
  static func duration(_ nanoseconds: Int64) -> String {
    nanoseconds.magnitude < 10_000_000_000
      ? "\(nanoseconds / 1_000_000) ms" : "\(nanoseconds / 1_000_000_000) s"
  }
}
