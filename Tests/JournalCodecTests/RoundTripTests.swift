import JournalCodec
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@Suite("Records come back as they were written")
struct RoundTripTests {
  @Test("Events with anything in them", arguments: 0..<UInt64(8))
  func events(seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    var kinds: Set<Int> = []
    for number in 0..<2_000 {
      let record = JournalRecord(
        revision: records.random.next(), sessionID: records.name(), entry: .event(records.event()))
      if case .event(let event) = record.entry { kinds.insert(Self.number(of: event.kind)) }
      let decoded = try JournalCodec.decode(
        JournalCodec.encode(record), last: record.revision, sessionID: record.sessionID)
      #expect(decoded == [record], "seed \(seed), record \(number)")
    }
    #expect(kinds == Set(0..<26))
  }

  @Test("Definitions of sessions", arguments: 0..<UInt64(4))
  func definitions(seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    for number in 0..<100 {
      let definition = try records.definition()
      let record = JournalRecord(revision: 7, sessionID: definition.sessionID, entry: .created(definition))
      let bytes = JournalCodec.encode(record)
      let decoded = try JournalCodec.decode(bytes, last: 7, sessionID: definition.sessionID)
      #expect(decoded == [record], "seed \(seed), record \(number)")
      #expect(decoded.map(JournalCodec.encode) == [bytes], "equal records give equal bytes")
    }
  }

  @Test("What the server knows beside its sessions", arguments: 0..<UInt64(4))
  func registry(seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    for number in 0..<200 {
      let entry = JournalEntry.registry(try records.registryEvent())
      let bytes = JournalCodec.encode(entry, revision: 9, sessionID: Registry.sessionID)
      let decoded = try JournalCodec.decode(bytes, last: 9, sessionID: Registry.sessionID)
      #expect(decoded.map(\.entry) == [entry], "seed \(seed), record \(number)")
      #expect(decoded.map(JournalCodec.encode) == [bytes], "equal records give equal bytes")
    }
  }

  @Test("Units of several, whatever is in them, each record at its revision", arguments: 0..<UInt64(4))
  func units(seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    for number in 0..<200 {
      let session: SessionID = records.name()
      var entries: [JournalEntry] = []
      for _ in 0..<2 + records.below(40) {
        entries.append(records.below(20) == 0 ? .created(try records.definition()) : .event(records.event()))
      }
      let last = Revision(entries.count + records.below(1_000_000))
      let bytes = JournalCodec.encode(entries, last: last, sessionID: session)
      let decoded = try JournalCodec.decode(bytes, last: last, sessionID: session)
      #expect(decoded.map(\.entry) == entries, "seed \(seed), unit \(number)")
      #expect(decoded.map(\.revision) == Array(last + 1 - Revision(entries.count)...last))
      #expect(decoded.allSatisfy { $0.sessionID == session })
      #expect(JournalCodec.encode(decoded.map(\.entry), last: last, sessionID: session) == bytes)
    }
  }

  @Test("Units that are joined are the unit of all their entries", arguments: 0..<UInt64(4))
  func joined(seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    for _ in 0..<50 {
      let units = (0..<1 + records.below(9)).map { _ in
        (0..<1 + records.below(4)).map { _ in JournalEntry.event(records.event()) }
      }
      let session: SessionID = records.name()
      let entries = units.flatMap(\.self)
      let last = Revision(entries.count + records.below(1_000_000))
      var bytes = JournalCodec.joined(units.map(JournalCodec.unsealed))
      JournalCodec.seal(&bytes, last: last, sessionID: session)
      let decoded = try JournalCodec.decode(bytes, last: last, sessionID: session)
      #expect(decoded.map(\.entry) == entries)
      #expect(JournalCodec.count(of: bytes) == UInt64(entries.count))
      if entries.count > 1 { #expect(JournalCodec.encode(entries, last: last, sessionID: session) == bytes) }
    }
  }

  @Test("A real session, replayed from what was written, is the session")
  func realSession() throws {
    var floor = TradingFloor(seed: 11)
    let definition = try floor.definition()
    var events: [SessionEvent] = []
    var engine = SessionEngine(configuration: definition.configuration, strategy: nil)
    for input in [SessionInput.start] + (0..<3_000).map({ _ in floor.next() }) {
      if let step = try? engine.apply(input, at: floor.now) { events += step.events }
    }
    #expect(events.count > 3_000)
    let session = definition.sessionID
    let read = try events.enumerated().flatMap { index, event in
      let bytes = JournalCodec.encode(.event(event), revision: UInt64(index), sessionID: session)
      return try JournalCodec.decode(bytes, last: UInt64(index), sessionID: session)
    }
    let replayed = try SessionEngine.replay(
      read.compactMap { if case .event(let event) = $0.entry { event } else { nil } },
      configuration: definition.configuration, strategy: nil)
    #expect(replayed.state == engine.state)
  }

  /// A number for each kind, so that a new one does not compile until the random records have it.
  private static func number(of kind: SessionEvent.Kind) -> Int {
    switch kind {
    case .statusChanged: 0
    case .orderCreated: 1
    case .orderChanged: 2
    case .orderFilled: 3
    case .reportIgnored: 4
    case .instrumentHalted: 5
    case .alertRaised: 6
    case .triggerCreated: 7
    case .triggerRepriced: 8
    case .triggerUpdated: 9
    case .triggerFired: 10
    case .triggerCancelled: 11
    case .killSwitchEngaged: 12
    case .killSwitchReleased: 13
    case .dayStarted: 14
    case .dailyLossReached: 15
    case .priceMarked: 16
    case .tickIgnored: 17
    case .barClosed: 18
    case .signalDropped: 19
    case .equityRecorded: 20
    case .portfolio: 21
    case .risk: 22
    case .signal: 23
    case .trace: 24
    case .lease: 25
    }
  }
}
