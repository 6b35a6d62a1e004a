import TradingModel

/// What the market lets an order be.
extension SessionState {
  /// The price at which an order is valued; notes the refusal when there is none.
  ///
  /// The worst of what is known: a limit or a stop, else the market. A sale may always fill above its price, at the
  /// market.
  func checkPrice(_ proposal: OrderProposal, _ assessment: inout Assessment) -> Price? {
    let reference = Self.reference(of: proposal.terms, mark: proposal.firedAt ?? mark(at: proposal.place))
    assessment.note(.noMarketPrice, passed: reference != nil) {
      RuleReading(limit: .text("a market price"), observed: reference.map { .init($0) } ?? .text("none"))
    } refusal: {
      RuleRefusal(
        message: "No price of \(proposal.terms.symbol) has come yet, so the size of this order cannot be judged.",
        passes: "an order with a limit or stop price")
    }
    return reference
  }

  func mark(at place: Int) -> Price? { market.points[place].lastTick?.price }

  static func reference(of terms: OrderTerms, mark: Price?) -> Price? {
    guard let own = terms.kind.limitPrice ?? terms.kind.stopPrice else { return mark }
    return terms.side == .sell ? max(own, mark ?? own) : own
  }

  /// An order that may only rest must not meet the last quote.
  func checkPostOnly(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    guard proposal.terms.postOnly, case .limit(let limit) = proposal.terms.kind,
      let tick = market.points[proposal.place].lastTick
    else { return }
    let isBuy = proposal.terms.side == .buy
    let opposite = isBuy ? tick.spread?.ask ?? tick.price : tick.spread?.bid ?? tick.price
    assessment.note(.wouldTake, passed: isBuy ? limit < opposite : limit > opposite) {
      RuleReading(limit: .text("\(isBuy ? "below" : "above") \(opposite)"), observed: .init(limit))
    } refusal: {
      RuleRefusal(
        message: "At \(limit) this order would trade at once against \(opposite), and it may only rest.",
        passes: "a limit price \(isBuy ? "below" : "above") \(opposite)")
    }
  }

  func checkQuoteAge(_ proposal: OrderProposal, at time: Instant, _ assessment: inout Assessment) {
    guard let maximum = riskState.limits.orders.maxQuoteAge else { return }
    let tick = market.points[proposal.place].lastTick
    let age = tick.map { time.nanoseconds(since: $0.time) }
    assessment.note(.staleQuote, passed: age.map { $0 <= maximum } ?? false) {
      RuleReading(
        limit: .duration(maximum), observed: age.map { .duration($0) } ?? .text("no quote"),
        headroom: .duration(max(0, age.map { maximum - max(0, $0) } ?? 0)))
    } refusal: {
      let observed = age.map { Self.seconds($0) } ?? "no quote"
      return RuleRefusal(
        message:
          "The last quote of \(proposal.terms.symbol) is \(observed) old; the limit is \(Self.seconds(maximum)).",
        passes: "an order after the next quote")
    }
  }

  func checkPriceBand(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    guard let band = riskState.limits.orders.priceBandPercent, let mark = mark(at: proposal.place) else { return }
    if let stop = proposal.terms.kind.stopPrice { checkBand(band, around: mark, stop, proposal.terms, &assessment) }
    if let limit = proposal.terms.kind.limitPrice { checkBand(band, around: mark, limit, proposal.terms, &assessment) }
  }

  private func checkBand(
    _ band: Percentage, around mark: Price, _ price: Price, _ terms: OrderTerms, _ assessment: inout Assessment
  ) {
    let middle = Money(raw: Int128(mark.raw))
    let distance = Money(raw: Int128((price.raw &- mark.raw).magnitude))
    // 64-bit numbers multiply within 128 bits.
    let width = Money(raw: Int128(mark.raw) * Int128(band.raw) / (100 * Int128(RiskBias.Factor.one.raw)))
    assessment.note(.priceBand, passed: distance <= width) {
      let percent = try? distance.percentage(of: middle, rounding: .up)
      let headroom = percent.map { max(.zero, Percentage(raw: band.raw &- $0.raw)).shortened(.down) } ?? .zero
      return RuleReading(limit: .init(band), observed: Self.away(percent), headroom: .init(headroom))
    } refusal: {
      let away = Self.away(try? distance.percentage(of: middle, rounding: .up))
      let (low, high) = (max(.zero, Money(raw: middle.raw - width.raw)), Money(raw: middle.raw + width.raw))
      return RuleRefusal(
        message: "\(price) is \(away) % from the last quote \(mark) of \(terms.symbol); the limit is \(band) %.",
        passes: "a price within \(low) and \(high)")
    }
  }

  private static func away(_ percent: Percentage?) -> RiskFigure {
    percent.map { RiskFigure($0.shortened(.up)) } ?? .text("beyond all range")
  }

  /// Nanoseconds as seconds.
  static func seconds(_ nanoseconds: Int64) -> String { "\(Price(raw: nanoseconds)) s" }
}

extension Percentage {
  /// To four decimals, for people.
  func shortened(_ rounding: Rounding) -> Percentage {
    let step: Int128 = 100_000
    guard let steps = try? Int128(raw).dividing(by: step, rounding: rounding), let raw = Int64(exactly: steps * step)
    else { return self }
    return Percentage(raw: raw)
  }
}
