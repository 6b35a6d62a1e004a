import Testing
import TradingEngine
import TradingModel

extension Desk {
  /// A session whose position size and daily loss are out of the way of other rules.
  static func wide(
    exposure: ExposureLimits = ExposureLimits(), orders: OrderLimits = OrderLimits(), losses: LossLimits = LossLimits(),
    bias: BiasLimits = BiasLimits(), hours: TradingHours? = nil
  ) throws -> Desk {
    try Desk(
      limits: RiskLimits(
        maxPositionPercent: Percentage("1000"), maxDailyLossPercent: Percentage("100"), tradingHours: hours,
        exposure: exposure, orders: orders, losses: losses, bias: bias))
  }

  @discardableResult
  mutating func risk(_ input: RiskInput) throws -> EngineStep { try send(.risk(input)) }

  /// Expects an order to be denied by a rule with these numbers, and everything told.
  @discardableResult
  mutating func expectDenied(
    _ rule: Denial.Rule, limit: String? = nil, observed: String? = nil, headroom: String? = nil, passes: String? = nil,
    _ side: OrderSide = .buy, _ quantity: String = "1", _ kind: OrderKind = .market, symbol: String = "X",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Denial {
    let before = state.riskState.breaches.count
    let order = try place(side, quantity, kind, symbol: symbol)
    let denial = try #require(order.denial, sourceLocation: sourceLocation)
    #expect(denial.rule == rule && order.status == .denied, sourceLocation: sourceLocation)
    if let limit { #expect(denial.limit == limit, sourceLocation: sourceLocation) }
    if let observed { #expect(denial.observed == observed, sourceLocation: sourceLocation) }
    if let headroom { #expect(denial.headroom == headroom, sourceLocation: sourceLocation) }
    if let passes { #expect(denial.passes == passes, sourceLocation: sourceLocation) }
    #expect(!denial.message.isEmpty, sourceLocation: sourceLocation)
    let breach = try #require(state.riskState.breaches.last, sourceLocation: sourceLocation)
    #expect(state.riskState.breaches.count == before + 1, sourceLocation: sourceLocation)
    #expect(breach.orderID == order.orderID && breach.verdict == .denied(denial), sourceLocation: sourceLocation)
    return denial
  }

  mutating func expectPasses(
    _ side: OrderSide = .buy, _ quantity: String = "1", _ kind: OrderKind = .market, symbol: String = "X",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let order = try place(side, quantity, kind, symbol: symbol)
    #expect(order.status == .submitted && order.denial == nil, sourceLocation: sourceLocation)
  }
}
