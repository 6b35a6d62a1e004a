import Testing
import TradingEngine
import TradingModel

@Suite struct TriggerUpdateTests {
  private func update(
    _ desk: inout Desk, _ trigger: Trigger, _ kind: Trigger.Kind? = nil, quantity: String? = nil, etag: String? = nil
  ) throws -> Trigger {
    let request = TriggerUpdateRequest(
      triggerID: trigger.triggerID, kind: kind, quantity: try quantity.map { try Quantity($0) }, etag: etag)
    guard case .trigger(let changed) = try desk.send(.triggers(.update(request))).reply else {
      throw TestFailure(message: "no trigger in the reply")
    }
    return changed
  }

  private func records(_ desk: Desk, _ trigger: Trigger) -> [TriggerRecord] {
    desk.state.triggerBook.records(of: trigger.triggerID)
  }

  @Test func aMovedLevelFiresAndTheOldOneDoesNot() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("90")))
    let moved = try update(&desk, stop, .stopLoss(Price("95")), quantity: "4", etag: stop.etag)
    #expect(try moved.level == Price("95") && moved.quantity == Quantity("4") && moved.etag != stop.etag)
    #expect(try desk.tick("95.01").submitted.isEmpty)
    let fired = try desk.tick("95").submitted
    #expect(try fired.map(\.terms) == [desk.terms(.sell, "4")])
    #expect(records(desk, stop).map(\.kind) == [.armed, .updated, .fired])
    let last = try #require(records(desk, stop).last)
    #expect(try last.price == Price("95") && last.orderID == fired.first?.orderID)
    #expect(last.tickSequence == desk.state.lastTickSequence)
  }

  @Test func whatNeverChangesIsRefused() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("90")))
    let entry = try desk.arm(.entryLimit(price: Price("80"), side: .buy, quantity: Quantity("1")))
    for (trigger, kind, field) in [
      (stop, Trigger.Kind.takeProfit(try Price("120")), "condition"),
      (stop, .stopLoss(try Price("100")), "stop_loss.price"),
      (stop, .stopLoss(try Price("95.001")), "stop_loss.price"),
      (entry, .entryLimit(price: try Price("80"), side: .sell, quantity: try Quantity("1")), "entry_limit.side"),
    ] {
      let error = #expect(throws: CommandError.self) { _ = try update(&desk, trigger, kind) }
      guard case .invalid(let named, _) = error else {
        Issue.record("threw \(String(describing: error))")
        continue
      }
      #expect(named == field)
    }
    #expect(throws: CommandError.stale(etag: "0")) { _ = try update(&desk, stop, .stopLoss(Price("91")), etag: "7") }
    try desk.send(.cancelTrigger(stop.triggerID))
    #expect(throws: CommandError.triggerIsFinal(stop.triggerID, .cancelled(.requested))) {
      _ = try update(&desk, stop, .stopLoss(Price("91")))
    }
  }

  @Test func theSameAgainChangesNothing() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("90")), id: "k")
    let events = desk.events.count
    #expect(try update(&desk, stop, .stopLoss(Price("90"))) == stop)
    #expect(desk.events.count == events)
    _ = try update(&desk, stop, .stopLoss(Price("91")))
    #expect(try desk.arm(.stopLoss(Price("90")), id: "k") == stop, "the first answer, whatever it was moved to")
  }

  @Test func aTrailingStopTrailsByAnAmountAndRecordsItsMarks() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let trail = try desk.arm(.trailingStop(.amount(Price("5"))))
    #expect(try trail.level == Price("95"))
    try desk.tick("104", .path)
    try desk.tick("110", .path)
    #expect(records(desk, trail).map(\.kind) == [.armed, .highWaterMark, .highWaterMark], "no bar to merge by")
    try desk.bar("110")
    try desk.tick("111", .path)
    try desk.tick("112", .path)
    let marks = records(desk, trail).filter { $0.kind == .highWaterMark }
    #expect(try marks.map(\.highWaterMark) == [Price("104"), Price("110"), Price("112")], "one a bar")
    #expect(try marks.last?.level == Price("107"))
    let tighter = try update(&desk, trail, .trailingStop(.amount(Price("2"))))
    #expect(try tighter.level == Price("110") && tighter.highWaterMark == Price("112"))
    let step = try desk.tick("110", .path)
    #expect(try step.submitted.map(\.terms) == [desk.terms(.sell, "10")])
    let error = #expect(throws: CommandError.self) { try desk.arm(.trailingStop(.amount(Price("200")))) }
    guard case .invalid(let field, _) = error else { throw TestFailure(message: "threw \(String(describing: error))") }
    #expect(field == "trailing_stop.amount", "a level below zero is never reached")
  }

  @Test func theRecordKeepsTheArmingAndTheLastSteps() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let trail = try desk.arm(.trailingStop(.percent(Percentage("50"))))
    for step in 1...150 { try desk.tick("\(100 + step)", .path) }
    let records = records(desk, trail)
    #expect(records.count == 100 && records.first?.kind == .armed)
    #expect(try records.last?.highWaterMark == Price("250"))
  }

  @Test func stopAndTargetCancelOneAnother() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("90")))
    let target = try desk.arm(.takeProfit(Price("110")))
    #expect(desk.state.othersOfPosition(of: stop) == [target.triggerID])
    try desk.tick("111")
    let closing = try #require(desk.state.orders.last)
    #expect(try desk.current(stop).isArmed, "as long as the position is open, it is protected")
    try desk.fill(closing, at: "111")
    #expect(try desk.current(target).status == .fired)
    #expect(try desk.current(stop).status == .cancelled(.otherFired(target.triggerID)))
    #expect(records(desk, stop).last?.detail.contains(target.triggerID.text) == true)
    #expect(try desk.state.othersOfPosition(of: desk.current(stop)).isEmpty)
  }

  @Test func updatesSurviveAPauseAndAReplay() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("90")))
    try desk.send(.pause)
    _ = try update(&desk, stop, .stopLoss(Price("94")))
    #expect(try desk.tick("93").submitted.map(\.terms) == [desk.terms(.sell, "10")])
    let replayed = try SessionEngine.replay(
      desk.events, configuration: desk.state.configuration, strategy: nil)
    #expect(replayed.state == desk.state)
  }
}
