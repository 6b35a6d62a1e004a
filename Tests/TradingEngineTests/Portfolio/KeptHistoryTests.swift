import Testing
import TradingModel

@testable import TradingEngine

@Suite struct KeptHistoryTests {
  /// What a session keeps decides nothing, and what it keeps is what another has of the same that keeps all.
  @Test func sessionsThatKeepLessDoTheSame() throws {
    var departed = 0
    var (departedTraces, openTraces, departedTriggers) = (0, 0, 0)
    for seed: UInt64 in 0..<150 {
      let configuration = try Desk.configuration()
      let kept = KeptHistory(
        days: 1 + Int(seed % 4), traces: 1 + Int(seed % 5), hasEquityCurve: seed % 3 > 0)
      var whole = SessionEngine(configuration: configuration, strategy: nil)
      var small = SessionEngine(configuration: configuration, strategy: nil)
      small.keep(kept)
      var events: [SessionEvent] = []
      var market = RandomMarket(seed: seed, configuration: configuration)
      events += try whole.apply(.start, at: market.now).events
      _ = try small.apply(.start, at: market.now)
      for _ in 0..<600 {
        let input = market.next(for: whole.state)
        let one = Result { () throws(CommandError) in try whole.apply(input, at: market.now) }
        let other = Result { () throws(CommandError) in try small.apply(input, at: market.now) }
        #expect(one == other, "seed \(seed), \(input)")
        if case .success(let step) = one { events += step.events }
      }
      departed += small.state.history.departedSnapshots
      #expect(small.state.history.days == whole.state.history.days, "seed \(seed)")
      #expect(
        small.state.history.days
          == whole.state.history.snapshots.map { DayWorth(day: $0.day, equity: $0.portfolio.equity) }, "seed \(seed)")
      let replayed = try SessionEngine.replay(events, configuration: configuration, strategy: nil, keeping: kept)
      #expect(replayed.state == small.state, "seed \(seed)")
      for signal in whole.state.signalBook.signals {
        if small.state.traceBook.hasDeparted(signal.traceID) {
          departedTraces += 1
          continue
        }
        if small.state.signalBook.signals.count - Int(signal.traceID.serial) >= 5 { openTraces += 1 }
        let isSame =
          small.state.traceBook.steps(of: signal.traceID) == whole.state.traceBook.steps(of: signal.traceID)
        #expect(isSame, "seed \(seed), \(signal.traceID)")
      }
      #expect(small.state.traceBook.count == whole.state.traceBook.count)
      for trigger in whole.state.triggers {
        if small.state.triggerBook.hasDeparted(trigger.triggerID) {
          #expect(!trigger.isArmed, "seed \(seed), \(trigger.triggerID)")
          departedTriggers += 1
        } else {
          let isSame =
            small.state.triggerBook.records(of: trigger.triggerID)
            == whole.state.triggerBook.records(of: trigger.triggerID)
          #expect(isSame, "seed \(seed), \(trigger.triggerID)")
        }
      }
      // So few days leave one by one: what is let go at the end is what would have left on the way.
      whole.keep(kept)
      whole.state.traceBook = small.state.traceBook
      let isSame = whole.state == small.state
      #expect(isSame, "seed \(seed)")
    }
    // The sequences go on for days, or the test would say less than it seems to.
    #expect(departed > 100 && departedTraces > 100 && openTraces > 10 && departedTriggers > 100)
  }

  @Test func theOldestDaysLeaveATenthAtATime() throws {
    var desk = try Desk()
    desk.engine.keep(KeptHistory(days: 30, traces: nil))
    var counts: Set<Int> = []
    for number in 1...100 {
      try desk.tick("\(100 + number)")
      desk.clock += 86_400
      counts.insert(desk.state.history.snapshots.count)
    }
    let history = desk.state.history
    #expect(history.days.count == 99 && counts.isSuperset(of: 28...30) && counts.max() == 30)
    #expect(history.departedSnapshots == 99 - history.snapshots.count)
    #expect(history.snapshots.map(\.day) == history.days.suffix(history.snapshots.count).map(\.day))
    let first = try #require(history.snapshots.first)
    #expect(history.snapshot(of: first.day)?.number == history.departedSnapshots)
    #expect(history.snapshot(of: history.days[0].day) == nil)
  }

  @Test func lettingGoOfOldDaysLeavesTheNewest() throws {
    var desk = try Desk()
    for number in 1...10 {
      try desk.tick("\(100 + number)")
      try desk.send(.sliceClosed)
      desk.clock += 86_400
    }
    let whole = desk.state.history
    desk.engine.keep(KeptHistory(days: 0, traces: nil))
    let history = desk.state.history
    #expect(history.snapshots == [try #require(whole.snapshots.last)] && history.days == whole.days)
    #expect(history.departedSnapshots == 8 && history.equityCurve == whole.equityCurve)
    desk.engine.keep(.least)
    try desk.tick("200")
    try desk.send(.sliceClosed)
    #expect(desk.state.history.equityCurve.points.isEmpty && desk.state.history.days.count == 10)
    #expect(desk.state.history.snapshots.count == 1)
  }
}
