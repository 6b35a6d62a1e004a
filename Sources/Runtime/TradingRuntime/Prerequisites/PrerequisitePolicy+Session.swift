internal import TradingModel

/// What a session, its server and its broker have to show.
extension PrerequisitePolicy {
  private static let noSession = "ask of a session"

  private func nobody(_ kind: Prerequisite.Kind, required: String) -> Prerequisite {
    Prerequisite(kind, .unknown, observed: "no session", required: required, remedy: Self.noSession)
  }

  // MARK: Session

  func riskParameters(_ session: PrerequisiteFacts.Session?) -> Prerequisite {
    let required =
      "set for this session, max_position_percent at most \(maximumPosition), max_daily_loss_percent at most "
      + "\(maximumDailyLoss)"
    guard let session else { return nobody(.riskParameters, required: required) }
    let (position, loss) = (session.limits.maxPositionPercent, session.limits.maxDailyLossPercent)
    let passes = session.hasOwnRiskLimits && position <= maximumPosition && loss <= maximumDailyLoss
    return Prerequisite(
      .riskParameters, passes ? .pass : .fail,
      observed: "\(session.hasOwnRiskLimits ? "set for this session" : "defaults"), max_position_percent \(position), "
        + "max_daily_loss_percent \(loss)",
      required: required,
      remedy: session.hasOwnRiskLimits
        ? "UpdateRiskLimits to what is allowed" : "create the session with risk_limits of its own")
  }

  func killSwitchOff(_ session: PrerequisiteFacts.Session?) -> Prerequisite {
    guard let session else { return nobody(.killSwitchOff, required: "released") }
    return Prerequisite(
      .killSwitchOff, session.killSwitchReason == nil ? .pass : .fail,
      observed: session.killSwitchReason.map { "engaged: \($0)" } ?? "released", required: "released",
      remedy: "release the kill switch once its reason is gone")
  }

  func storeDurable(_ session: PrerequisiteFacts.Session?) -> Prerequisite {
    let required = "a journal that survives the process, and can be written"
    guard let session else { return nobody(.storeDurable, required: required) }
    return Prerequisite(
      .storeDurable, session.isStoreDurable ? .pass : .fail,
      observed: session.isStoreDurable ? session.store : "\(session.store) does not", required: required,
      remedy: "run outcryd with --store sqlite:DIRECTORY or postgres://…, and see that it can be written")
  }

  func marketDataFresh(_ facts: PrerequisiteFacts) -> Prerequisite {
    let limit = PrerequisiteText.duration(maximumDataAge)
    let required = "data for every symbol; while the session runs no older than \(limit) beyond its pace"
    guard let session = facts.session else { return nobody(.marketDataFresh, required: required) }
    let remedy = "see that the feed carries the session's symbols and moves"
    switch session.data {
    case .missing(let reason):
      return Prerequisite(.marketDataFresh, .fail, observed: reason, required: required, remedy: remedy)
    case .waiting(let first):
      return Prerequisite(
        .marketDataFresh, .pass, observed: "there, from \(first) on", required: required, remedy: remedy,
        holdsUntil: facts.nextLook)
    case .arriving(let age, let pace):
      let (allowed, overflowed) = maximumDataAge.addingReportingOverflow(pace)
      return Prerequisite(
        .marketDataFresh, overflowed || age <= allowed ? .pass : .fail,
        observed: "the newest came \(PrerequisiteText.duration(age)) ago", required: required, remedy: remedy,
        holdsUntil: facts.nextLook)
    }
  }

  // MARK: Broker

  func brokerConnected(_ facts: PrerequisiteFacts) -> Prerequisite {
    let required = "a live broker that is connected"
    guard let session = facts.session else { return nobody(.brokerConnected, required: required) }
    guard let broker = session.broker else {
      return Prerequisite(
        .brokerConnected, .fail, observed: "no live broker", required: required,
        remedy: "run outcryd with --live-broker")
    }
    let isConnected = broker.inspection?.isConnected
    return Prerequisite(
      .brokerConnected, isConnected.map { $0 ? .pass : .fail } ?? .unknown,
      observed: "\(broker.name) \(isConnected.map { $0 ? "is connected" : "is not connected" } ?? "does not answer")",
      required: required, evidence: ["broker \(broker.name)"], remedy: "see that the broker is connected",
      holdsUntil: facts.nextLook)
  }

  private static let shownClaims = 20

  func accountVerified(_ facts: PrerequisiteFacts) -> Prerequisite {
    guard let session = facts.session else { return nobody(.accountVerified, required: "an account") }
    let required = "active, in \(session.currency), buying power of at least \(session.demandText), may buy and sell"
    guard let account = session.broker?.inspection?.account else {
      return Prerequisite(
        .accountVerified, .unknown, observed: "no broker says", required: required,
        remedy: "see that a live broker is connected and tells of its account")
    }
    let wrong = account.faults(for: session)
    return Prerequisite(
      .accountVerified, wrong.isEmpty ? .pass : .fail, observed: account.text, required: required,
      evidence: ["account \(account.accountID)"] + session.claims.prefix(Self.shownClaims).map(\.text),
      remedy: wrong.joined(separator: "; "), holdsUntil: facts.nextLook)
  }

  func clockSkew(_ facts: PrerequisiteFacts) -> Prerequisite {
    let required = "at most \(PrerequisiteText.duration(maximumClockSkew)) between the broker's clock and the server's"
    guard let session = facts.session else { return nobody(.clockSkew, required: required) }
    guard let skew = session.broker?.clockSkew else {
      return Prerequisite(
        .clockSkew, .unknown, observed: "no broker says", required: required,
        remedy: "see that a live broker is connected and tells its time")
    }
    return Prerequisite(
      .clockSkew, skew.magnitude <= maximumClockSkew.magnitude ? .pass : .fail,
      observed: PrerequisiteText.duration(skew), required: required,
      remedy: "synchronise the server's clock, by NTP for instance", holdsUntil: facts.nextLook)
  }
}

extension PrerequisiteFacts {
  /// When the answers of this moment are looked at again.
  fileprivate var nextLook: Instant { time.later(by: PrerequisitePolicy.lookInterval) }
}

extension PrerequisiteFacts.Session {
  /// What the account must have for this session beside the others. Nil: more than any has.
  fileprivate var demand: Money? {
    var sum = initialCash
    for claim in claims {
      guard let more = try? sum.adding(claim.cash) else { return nil }
      sum = more
    }
    return sum
  }

  fileprivate var demandText: String {
    let sum = demand.map { "\($0)" } ?? "more than there is"
    let others = "\(claims.count) other live session" + (claims.count == 1 ? "" : "s")
    return claims.isEmpty ? sum : "\(sum), \(initialCash) for this session beside \(others)"
  }
}

extension PrerequisiteFacts.Claim {
  fileprivate var text: String { "session \(sessionID) has \(cash) of it" }
}

extension BrokerAccount {
  fileprivate var text: String {
    let may = Permission.allCases.filter { permissions.contains($0) }.map(\.rawValue).joined(separator: ", ")
    return "\(accountID) is \(status.rawValue), in \(currency), buying power \(buyingPower), may: "
      + (may.isEmpty ? "nothing" : may)
  }

  /// What to do, each.
  fileprivate func faults(for session: PrerequisiteFacts.Session) -> [String] {
    var faults: [String] = []
    if status != .active { faults.append("have the broker activate the account") }
    if currency != session.currency { faults.append("use an account in \(session.currency)") }
    if session.demand.map({ buyingPower < $0 }) ?? true {
      faults.append(
        "fund the account, or start with less cash"
          + (session.claims.isEmpty ? "" : ", or stop another live session: they share it"))
    }
    if !permissions.isSuperset(of: [.buy, .sell]) { faults.append("have the broker let the account buy and sell") }
    return faults
  }
}

extension Instant {
  /// At most the latest there is.
  func later(by nanoseconds: Int64) -> Instant {
    let (sum, overflowed) = nanosecondsSinceEpoch.addingReportingOverflow(nanoseconds)
    return Instant(nanosecondsSinceEpoch: overflowed ? .max : sum)
  }
}
