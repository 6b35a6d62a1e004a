import MarketSimulation
import Testing
import TradingModel

@Suite("Over random bars, orders and models")
struct ExchangePropertyTests {
  private static let seeds = Array(UInt64(1)...40)

  @Test("two runs are identical", arguments: seeds)
  func deterministic(_ seed: UInt64) throws {
    let (first, second) = (try RandomMarket(seed: seed, bars: 60), try RandomMarket(seed: seed, bars: 60))
    #expect(first.said == second.said)
    #expect(first.said.contains { $0.report.fill != nil })
  }

  @Test("no order fills beyond its quantity, and one that says it is filled is", arguments: seeds)
  func neverBeyondQuantity(_ seed: UInt64) throws {
    let market = try RandomMarket(seed: seed, bars: 60)
    var filled: [OrderID: Int64] = [:]
    for fill in market.said {
      guard let part = fill.report.fill else { continue }
      #expect(part.quantity.isPositive)
      filled[fill.report.orderID, default: 0] += part.quantity.raw
      #expect(filled[fill.report.orderID, default: 0] <= fill.terms.quantity.raw)
    }
    let executions = market.said.compactMap { $0.report.fill?.executionID }
    #expect(Set(executions).count == executions.count)
  }

  @Test("no limit order fills at a worse price than its limit, and none off the tick", arguments: seeds)
  func neverWorseThanLimit(_ seed: UInt64) throws {
    let market = try RandomMarket(seed: seed, bars: 60)
    for said in market.said {
      guard let fill = said.report.fill else { continue }
      let terms = said.terms
      #expect(fill.price.isPositive && fill.price.raw % RandomMarket.cent == 0)
      #expect(!fill.commission.isNegative)
      guard let limit = terms.kind.limitPrice else { continue }
      #expect(terms.side == .buy ? fill.price <= limit : fill.price >= limit)
    }
  }

  @Test("every fill lies within its bar's low and high, but for spread, slippage and one tick", arguments: seeds)
  func withinTheBar(_ seed: UInt64) throws {
    let market = try RandomMarket(seed: seed, bars: 60)
    for said in market.said {
      guard let fill = said.report.fill else { continue }
      let bar = try #require(said.bar)
      let side = said.terms.side
      // Half of at most 20 basis points, at most 0.3 % or 0.07 of slippage, and rounding to a cent.
      let reach = bar.high.raw / 1_000 + bar.high.raw * 3 / 1_000 + 7 * RandomMarket.cent + RandomMarket.cent
      #expect(fill.price.raw >= bar.low.raw - (side == .sell ? reach : 0))
      #expect(fill.price.raw <= bar.high.raw + (side == .buy ? reach : 0))
    }
  }

  @Test("no bar fills more than its share of volume", arguments: seeds)
  func withinTheVolume(_ seed: UInt64) throws {
    let market = try RandomMarket(seed: seed, bars: 60)
    guard let share = market.configuration.volumeShare else { return }
    var filled: [Bar: Int128] = [:]
    for said in market.said {
      guard let fill = said.report.fill else { continue }
      filled[try #require(said.bar), default: 0] += Int128(fill.quantity.raw)
    }
    for (bar, sum) in filled {
      #expect(sum * 100_000_000_000 <= bar.volume.raw * Int128(share.raw))
    }
  }

  @Test("every order is accepted once, ends at most once, and says nothing after its end", arguments: seeds)
  func lifeOfAnOrder(_ seed: UInt64) throws {
    let market = try RandomMarket(seed: seed, bars: 60)
    for (id, order) in market.orders {
      let life = market.said.filter { $0.report.orderID == id && !$0.report.isAboutACommand }
      // One that is still on its way when the data ends never comes.
      guard let first = life.first else { continue }
      if case .accepted = first.report.outcome {} else { Issue.record("\(first)") }
      var filled: Int64 = 0
      for (place, said) in life.enumerated() {
        if let fill = said.report.fill { filled += fill.quantity.raw }
        if said.report.isAnEnd || filled == said.terms.quantity.raw { #expect(place == life.count - 1) }
      }
      var triggers = order.terms.kind.stopPrice == nil ? 0 : 1
      if case .trailingStop = order.terms.kind { triggers = 1 }
      #expect(life.filter { $0.report.outcome == .triggered }.count <= triggers)
    }
  }

  @Test("the runs show changes, expiries, triggers, fills in parts and every kind of refusal of a command")
  func whatTheRunsShow() throws {
    var shown: Set<String> = []
    for seed in UInt64(1)...12 {
      for said in try RandomMarket(seed: seed, bars: 60).said {
        switch said.report.outcome {
        case .modified: shown.insert("modified")
        case .modifyRejected: shown.insert("modify rejected")
        case .cancelRejected: shown.insert("cancel rejected")
        case .cancelled: shown.insert("cancelled")
        case .expired: shown.insert("expired")
        case .triggered: shown.insert("triggered")
        case .notFilled(.inTransit): shown.insert("in transit")
        case .filled(let fill): shown.insert(fill.quantity < said.terms.quantity ? "partial fill" : "fill")
        case .accepted, .rejected, .notFilled, .unknown: break
        }
      }
    }
    #expect(
      shown == [
        "modified", "modify rejected", "cancel rejected", "cancelled", "expired", "triggered", "in transit",
        "partial fill", "fill",
      ])
  }

  @Test("a reason is never said twice in a row, but for a fill between", arguments: seeds)
  func reasonsChange(_ seed: UInt64) throws {
    let market = try RandomMarket(seed: seed, bars: 60)
    var reasons: [OrderID: NoFillReason] = [:]
    for said in market.said {
      // What fills in part waits for a reason anew.
      if said.report.fill != nil { reasons[said.report.orderID] = nil }
      guard case .notFilled(let reason) = said.report.outcome else { continue }
      #expect(reasons.updateValue(reason, forKey: said.report.orderID) != reason)
    }
    #expect(market.said.contains { if case .notFilled = $0.report.outcome { true } else { false } })
  }
}

extension ExecutionReport {
  /// What says nothing of the order itself: a refused command, or one that is on its way.
  fileprivate var isAboutACommand: Bool {
    switch outcome {
    case .cancelRejected, .modifyRejected, .notFilled(.inTransit): true
    default: false
    }
  }

  fileprivate var isAnEnd: Bool {
    switch outcome {
    case .cancelled, .expired, .rejected: true
    default: false
    }
  }
}
