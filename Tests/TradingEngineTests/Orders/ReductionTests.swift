import Testing
import TradingEngine
import TradingModel

/// A caller who takes less gets what passes.
@Suite struct ReductionTests {
  @Test func theOrderSaysWhatItWasCutFromAndByWhat() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("40")))
    try desk.tick("100")
    let order = try desk.place(desk.terms(.buy, "50"), id: "a", allowsReduction: true)
    #expect(try order.status == .submitted && order.terms.quantity == Quantity("40"))
    #expect(try order.requestedQuantity == Quantity("50") && order.denial?.rule == .maximumSymbolQuantity)
    #expect(
      desk.state.riskState.breaches.last?.verdict
        == .reduced(
          to: try Quantity("40"), because: try #require(order.denial)))
    #expect(desk.state.counters.denials == 0)
    #expect(try desk.place(desk.terms(.buy, "50"), id: "a", allowsReduction: true) == order)
    #expect(throws: CommandError.conflict(fields: ["allow_reduction"])) {
      try desk.place(desk.terms(.buy, "50"), id: "a")
    }
    #expect(throws: CommandError.conflict(fields: ["quantity"])) {
      try desk.place(desk.terms(.buy, "40"), id: "a", allowsReduction: true)
    }
    let replayed = try SessionEngine.replay(
      desk.events, configuration: desk.state.configuration, strategy: nil)
    #expect(replayed.state == desk.state)
  }

  @Test func nothingPassesWhenNothingIsLeft() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("40")))
    try desk.open(.buy, "40", at: "100")
    let order = try desk.place(desk.terms(.buy, "5"), allowsReduction: true)
    #expect(order.status == .denied && order.requestedQuantity == nil)
  }
}
