import Testing
import TradingEngine
import TradingModel

@Suite struct TriggerCommandTests {
  private func expectInvalid(
    _ field: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
  ) {
    do {
      try body()
      Issue.record("was taken", sourceLocation: sourceLocation)
    } catch CommandError.invalid(let named, let reason) {
      #expect(named == field && !reason.isEmpty, sourceLocation: sourceLocation)
    } catch {
      Issue.record("threw \(error)", sourceLocation: sourceLocation)
    }
  }

  @Test func protectionNeedsAPosition() throws {
    var desk = try Desk()
    try desk.tick("100")
    let missing = CommandError.notFound(.position(try desk.symbol("X")))
    for kind in [
      Trigger.Kind.stopLoss(try Price("95")), .takeProfit(try Price("105")),
      .trailingStop(.percent(try Percentage("5"))),
    ] {
      #expect(throws: missing) { try desk.arm(kind) }
    }
    #expect(desk.state.triggers.isEmpty)
  }

  @Test func levelsThatTheMarketHasPassed() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    expectInvalid("stop_loss.price") { try desk.arm(.stopLoss(Price("100"))) }
    expectInvalid("take_profit.price") { try desk.arm(.takeProfit(Price("99.99"))) }
    expectInvalid("entry_limit.price") {
      try desk.arm(.entryLimit(price: Price("101"), side: .buy, quantity: Quantity("1")))
    }
    var short = try Desk()
    try short.open(.sell, "10", at: "100")
    expectInvalid("stop_loss.price") { try short.arm(.stopLoss(Price("99"))) }
    expectInvalid("take_profit.price") { try short.arm(.takeProfit(Price("101"))) }
  }

  @Test func badFieldsAreNamed() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    expectInvalid("stop_loss.price") { try desk.arm(.stopLoss(Price("95.001"))) }
    expectInvalid("take_profit.price") { try desk.arm(.takeProfit(.zero)) }
    for percent in ["0", "-1", "100"] {
      expectInvalid("trailing_stop.percent") { try desk.arm(.trailingStop(.percent(Percentage(percent)))) }
    }
    expectInvalid("quantity") { try desk.arm(.stopLoss(Price("95")), quantity: "0") }
    expectInvalid("quantity") { try desk.arm(.stopLoss(Price("95")), quantity: "0.5") }
    expectInvalid("quantity") { try desk.arm(.stopLoss(Price("95")), quantity: "11") }
    expectInvalid("symbol") { try desk.arm(.stopLoss(Price("95")), symbol: "Q") }
    expectInvalid("entry_limit.price") {
      try desk.arm(.entryLimit(price: .zero, side: .buy, quantity: Quantity("1")))
    }
    expectInvalid("entry_limit.quantity") {
      try desk.arm(.entryLimit(price: Price("90"), side: .buy, quantity: .zero))
    }
    expectInvalid("quantity") {
      try desk.arm(.entryLimit(price: Price("90"), side: .buy, quantity: Quantity("1")), quantity: "1")
    }
  }

  @Test func aTrailingLevelOutOfRangeIsRefused() throws {
    var desk = try Desk(limits: RiskLimits(maxPositionPercent: Percentage("1000")))
    try desk.open(.sell, "0.001", at: "9000000", symbol: "Z")
    try desk.tick("9000000000", symbol: "Z")
    #expect(throws: CommandError.arithmetic(.overflow)) {
      try desk.arm(.trailingStop(.percent(Percentage("90"))), symbol: "Z")
    }
  }

  @Test func needsALiveSession() throws {
    var desk = try Desk(started: false)
    #expect(throws: CommandError.wrongState(current: .created, needed: [.running, .paused])) {
      try desk.arm(.stopLoss(Price("95")))
    }
  }

  @Test func repeatedRequestGetsTheFirstResponse() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let first = try desk.arm(.trailingStop(.percent(Percentage("5"))), id: "t")
    try desk.tick("120", .path)
    #expect(try desk.current(first).highWaterMark == Price("120"))
    #expect(try desk.arm(.trailingStop(.percent(Percentage("5"))), id: "t") == first)
    #expect(try desk.arm(.trailingStop(.percent(Percentage("5")))).triggerID == TriggerID("trg", 2))
  }

  @Test func repeatedIdWithAnotherBodyNamesWhatDiffers() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.arm(.stopLoss(Price("95")), id: "stop")
    try desk.arm(.takeProfit(Price("120")), id: "profit")
    try desk.arm(.trailingStop(.percent(Percentage("5"))), id: "trail")
    try desk.arm(.entryLimit(price: Price("90"), side: .buy, quantity: Quantity("1")), id: "entry")
    #expect(throws: CommandError.conflict(fields: ["stop_loss.price", "quantity"])) {
      try desk.arm(.stopLoss(Price("94")), quantity: "5", id: "stop")
    }
    #expect(throws: CommandError.conflict(fields: ["take_profit.price"])) {
      try desk.arm(.takeProfit(Price("121")), id: "profit")
    }
    #expect(throws: CommandError.conflict(fields: ["symbol", "trailing_stop.percent"])) {
      try desk.arm(.trailingStop(.percent(Percentage("6"))), id: "trail", symbol: "Y")
    }
    #expect(throws: CommandError.conflict(fields: ["condition"])) {
      try desk.arm(.trailingStop(.percent(Percentage("6"))), id: "stop")
    }
    let fields = ["entry_limit.price", "entry_limit.side", "entry_limit.quantity"]
    #expect(throws: CommandError.conflict(fields: fields)) {
      try desk.arm(.entryLimit(price: Price("91"), side: .sell, quantity: Quantity("2")), id: "entry")
    }
  }

  @Test func cancel() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let trigger = try desk.arm(.stopLoss(Price("95")))
    let step = try desk.send(.cancelTrigger(trigger.triggerID))
    #expect(step.reply == .trigger(try desk.current(trigger)) && step.effects.isEmpty)
    #expect(try desk.current(trigger).status == .cancelled(.requested))
    #expect(try desk.tick("90", .path).effects.isEmpty)
    #expect(throws: CommandError.triggerIsFinal(trigger.triggerID, .cancelled(.requested))) {
      try desk.send(.cancelTrigger(trigger.triggerID))
    }
    #expect(throws: CommandError.notFound(.trigger(TriggerID("trg", 9)))) {
      try desk.send(.cancelTrigger(TriggerID("trg", 9)))
    }
    #expect(desk.state.armedTriggers.isEmpty)
  }
}
