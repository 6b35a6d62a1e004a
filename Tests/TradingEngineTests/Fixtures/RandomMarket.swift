import TradingEngine
import TradingModel

/// Makes inputs of every kind from a seed: sensible ones, and broker reports that no honest broker would send.
struct RandomMarket {
  private var random: SeededGenerator
  private var clock: Int64 = 1_514_808_000
  private var sequence: UInt64 = 0
  private var number: UInt64 = 0
  private let symbols: [Symbol]
  /// Last prices, in steps of each symbol's tick size.
  private var steps: [Int64]
  private let tickSizes: [Int64]
  private let lots: [Int64]

  init(seed: UInt64, configuration: SessionConfiguration) {
    random = SeededGenerator(seed: seed)
    symbols = configuration.instruments.map(\.symbol)
    tickSizes = configuration.instruments.map(\.tickSize.raw)
    lots = configuration.instruments.map(\.lotSize.raw)
    steps = tickSizes.map { 100_000_000_000 / $0 }
  }

  var now: Instant { Instant(nanosecondsSinceEpoch: clock * 1_000_000_000) }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }
  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func next(for state: SessionState) -> SessionInput {
    clock += chance(1) ? 40_000 : Int64(below(30))
    switch below(1_000) {
    case 0..<380: return .tick(tick())
    case 380..<480: return .bar(bar())
    case 480..<520: return .sliceClosed
    case 520..<600: return .placeOrder(order(for: state))
    case 600..<620: return .orders(.placeList(list(for: state)))
    case 620..<645: return .orders(.modify(modification(for: state)))
    case 645..<648: return .orders(.cancelAll(selection()))
    case 648..<670: return .cancelOrder(anyOrder(of: state))
    case 670..<690: return .closePosition(symbol: symbols[below(symbols.count)], clientOrderID: clientOrderID())
    case 690..<730: return .createTrigger(trigger(for: state))
    case 730..<745: return .cancelTrigger(TriggerID("trg", UInt64(below(state.triggers.count + 2))))
    case 745..<910: return .execution(report(for: state))
    case 910..<930: return .signals(.submit(signal()))
    case 930..<938: return .signals(.approve(anySignal(of: state)))
    case 938..<941: return .signals(.reject(anySignal(of: state), resolution: "random"))
    case 941..<945: return .clockAdvanced
    case 945..<960: return .pause
    case 960..<980: return .resume
    case 980..<986: return .engageKillSwitch(reason: "random")
    case 986..<996: return .releaseKillSwitch
    case 996: return .clockAdvanced
    case 997: return .start
    case 998: return .stop(reason: "random")
    default: return chance(30) ? .fail(reason: "random") : .sliceClosed
    }
  }

  private mutating func tick() -> Tick {
    let index = below(symbols.count)
    let range = max(2, steps[index] / 30)
    steps[index] = max(1, steps[index] + Int64(below(Int(2 * range + 1))) - range)
    sequence += 1
    return Tick(
      symbol: symbols[index], time: now, price: price(index), arrival: chance(70) ? .path : .jump, sequence: sequence)
  }

  private func price(_ index: Int, offset: Int64 = 0) -> Price {
    Price(raw: max(1, steps[index] + offset) * tickSizes[index])
  }

  private mutating func nearby(_ index: Int) -> Price {
    let range = max(2, steps[index] / 15)
    return price(index, offset: Int64(below(Int(2 * range + 1))) - range)
  }

  private mutating func bar() -> Bar {
    let index = below(symbols.count)
    let close = price(index)
    guard
      let bar = Bar(
        symbol: symbols[index], openTime: Instant(nanosecondsSinceEpoch: now.nanosecondsSinceEpoch - 1), closeTime: now,
        open: close, high: close, low: close, close: close, volume: Volume(raw: 1))
    else { return self.bar() }
    return bar
  }

  private mutating func clientOrderID() -> ClientOrderID {
    if chance(90) { number += 1 }
    return ClientOrderID("c", number)
  }

  private mutating func quantity(_ index: Int) -> Quantity {
    if chance(2) { return Quantity(raw: Int64(bitPattern: random.next())) }
    return Quantity(raw: Int64(1 + below(90)) * max(1, 1_000_000_000 / lots[index] / 4) * lots[index])
  }

  private mutating func order(for state: SessionState) -> OrderRequest {
    let index = below(symbols.count)
    let terms = OrderTerms(
      symbol: symbols[index], side: chance(50) ? .buy : .sell, quantity: quantity(index), kind: kind(index),
      timeInForce: timeInForce(), reduceOnly: chance(20), postOnly: chance(5))
    return OrderRequest(clientOrderID: clientOrderID(), terms: terms, allowsReduction: chance(30))
  }

  private mutating func kind(_ index: Int) -> OrderKind {
    switch below(6) {
    case 0, 1: .market
    case 2: .limit(nearby(index))
    case 3: .stop(nearby(index))
    case 4: .trailingStop(.percent(Percentage(raw: Int64(1 + below(9)) * 1_000_000_000)))
    default: .stopLimit(stop: nearby(index), limit: nearby(index))
    }
  }

  /// Mostly one that every kind of order can have.
  private mutating func timeInForce() -> TimeInForce {
    if chance(70) { return .goodTillCancelled }
    if chance(50) {
      return .goodTillDate(Instant(nanosecondsSinceEpoch: (clock + Int64(below(200))) * 1_000_000_000))
    }
    let forces: [TimeInForce] = [.day, .immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose]
    return forces[below(forces.count)]
  }

  private mutating func list(for state: SessionState) -> OrderListRequest {
    let index = below(symbols.count)
    let side: OrderSide = chance(50) ? .buy : .sell
    let units = quantity(index)
    let (above, under) = (price(index, offset: 1 + Int64(below(20))), price(index, offset: -1 - Int64(below(20))))
    let entryKind: OrderKind = chance(50) ? .market : .limit(price(index))
    let reducing = chance(20)
    let terms = { (side: OrderSide, kind: OrderKind, symbol: Symbol) in
      OrderTerms(symbol: symbol, side: side, quantity: units, kind: kind, reduceOnly: reducing && side != .buy)
    }
    let (limit, stop) = side == .buy ? (above, under) : (under, above)
    let (target, loss) = (
      terms(side.opposite, .limit(limit), symbols[index]), terms(side.opposite, .stop(stop), symbols[index])
    )
    let entry = terms(side, entryKind, symbols[index])
    number += chance(90) ? 1 : 0
    let kind = OrderLink.Kind.allCases[below(OrderLink.Kind.allCases.count)]
    let items: [OrderTerms] =
      switch kind {
      case .oneCancelsOther: [target, loss]
      case .oneTriggersOther: [entry, terms(chance(50) ? .buy : .sell, entryKind, symbols[below(symbols.count)])]
      case .bracket: chance(50) ? [entry, target, loss] : [entry, loss, target]
      }
    return OrderListRequest(
      clientLinkID: ClientLinkID("l", number), kind: kind,
      items: items.map { OrderListRequest.Item(clientOrderID: nil, terms: $0) }, allowsReduction: chance(30))
  }

  private mutating func modification(for state: SessionState) -> OrderModifyRequest {
    let orderID = anyOrder(of: state)
    let order = state.order(orderID)
    let index = symbols.firstIndex { $0 == order?.terms.symbol } ?? 0
    var modification = OrderModification()
    if chance(60) { modification.quantity = quantity(index) }
    if order?.terms.kind.limitPrice != nil || chance(5) { modification.limitPrice = nearby(index) }
    if order?.terms.kind.stopPrice != nil, chance(50) { modification.stopPrice = nearby(index) }
    if case .trailingStop = order?.terms.kind {
      modification.trailingOffset = .percent(Percentage(raw: Int64(1 + below(9)) * 1_000_000_000))
    }
    if order?.terms.timeInForce.expireTime != nil {
      modification.expireTime = Instant(nanosecondsSinceEpoch: (clock + Int64(below(400))) * 1_000_000_000)
    }
    let etag = chance(50) ? order?.etag : chance(10) ? "0" : nil
    return OrderModifyRequest(orderID: orderID, modification: modification, etag: etag)
  }

  private mutating func selection() -> OrderSelection {
    OrderSelection(
      symbol: chance(50) ? symbols[below(symbols.count)] : nil, side: chance(30) ? .sell : nil,
      clientLinkID: chance(30) ? ClientLinkID("l", UInt64(below(Int(clamping: number) + 1))) : nil)
  }

  private mutating func trigger(for state: SessionState) -> TriggerRequest {
    let index = below(symbols.count)
    let kind: Trigger.Kind =
      switch below(4) {
      case 0: .stopLoss(nearby(index))
      case 1: .takeProfit(nearby(index))
      case 2: .trailingStop(.percent(Percentage(raw: Int64(1 + below(9)) * 1_000_000_000)))
      default: .entryLimit(price: nearby(index), side: chance(50) ? .buy : .sell, quantity: quantity(index))
      }
    number += 1
    return TriggerRequest(
      clientTriggerID: chance(50) ? ClientTriggerID("t", number) : nil, symbol: symbols[index], kind: kind,
      quantity: kind.isProtective && chance(30) ? quantity(index) : nil)
  }

  private mutating func signal() -> SignalRequest {
    let index = below(symbols.count)
    var body = TradeSignal.Body(
      strategyID: StrategyID("strategy", UInt64(1 + below(3))), symbol: symbols[index],
      action: TradeSignal.Action.allCases[below(3)])
    if body.action == .buy, chance(50) {
      body.size =
        chance(50)
        ? .quantity(quantity(index)) : .percentOfEquity(Percentage(raw: Int64(1 + below(20)) * 1_000_000_000))
    }
    if body.action != .sell {
      if chance(50) { body.stopPrice = price(index, offset: -Int64(1 + below(Int(max(2, steps[index] / 20))))) }
      if chance(50) { body.targetPrice = price(index, offset: Int64(1 + below(Int(max(2, steps[index] / 20))))) }
      if chance(20) { body.trailingOffset = .percent(Percentage(raw: 2_000_000_000)) }
    }
    if chance(20) { body.expireTime = now.advanced(by: Int64(below(120)) * 1_000_000_000) }
    if chance(90) { number += 1 }
    return SignalRequest(clientSignalID: ClientSignalID("s", number), body: body)
  }

  private mutating func anySignal(of state: SessionState) -> SignalID {
    let waiting = state.signalBook.waitingSignals
    if !waiting.isEmpty, chance(80) { return waiting[below(waiting.count)].signalID }
    return SignalID("sig", UInt64(below(state.signalBook.signals.count + 2)))
  }

  private mutating func anyOrder(of state: SessionState) -> OrderID {
    let working = state.workingOrders
    if !working.isEmpty, chance(75) { return working[below(working.count)].orderID }
    return OrderID("ord", UInt64(below(state.orders.count + 2)))
  }

  private mutating func report(for state: SessionState) -> ExecutionReport {
    let orderID = anyOrder(of: state)
    return ExecutionReport(orderID: orderID, time: now, outcome: outcome(for: state.order(orderID)))
  }

  private mutating func outcome(for order: Order?) -> ExecutionReport.Outcome {
    // A change that was asked for is answered sooner or later.
    if let order, let terms = order.pendingModification?.applied(to: order.terms), chance(50) {
      return chance(70) ? .modified(terms) : .modifyRejected(reason: "random")
    }
    switch below(22) {
    case 20: return .expired(reason: "random")
    case 21: return order.map { .modified($0.terms) } ?? .modifyRejected(reason: "random")
    case 0, 1: return .accepted(VenueOrderID("v", random.next() % 1_000))
    case 2: return .rejected(reason: "random")
    case 3: return .triggered
    case 4, 5: return .cancelled
    case 6: return .cancelRejected(reason: "random")
    case 7: return .notFilled(reason: NoFillReason.allCases[below(NoFillReason.allCases.count)])
    case 8: return .unknown(reason: "random")
    default: return .filled(fill(for: order))
    }
  }

  private mutating func fill(for order: Order?) -> Fill {
    let leaves = order?.leavesQuantity.raw ?? 0
    let quantity: Int64 =
      switch below(40) {
      case 0: 0
      case 1: leaves &+ Int64(below(50)) * 1_000_000_000
      case 2...20: leaves / Int64(1 + below(4))
      default: leaves
      }
    let index = symbols.firstIndex { $0 == order?.terms.symbol } ?? 0
    return Fill(
      executionID: ExecutionID("ex", random.next() % 5_000), quantity: Quantity(raw: quantity), price: nearby(index),
      commission: Money(raw: Int128(below(3_000_000))), model: "random")
  }
}
