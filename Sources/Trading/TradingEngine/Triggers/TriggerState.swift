public import TradingModel

/// The triggers of a session.
public struct TriggerState: Sendable, Hashable {
  /// In the order of their creation, final ones too.
  public internal(set) var triggers: [Trigger] = []
  /// Triggers that people asked for.
  public internal(set) var requested = 0
  /// Indices of the armed ones of each instrument, ascending, by its place.
  var armed: [[Int]]
  /// The same by price.
  var ladders: [TriggerLadder]
  private var clientIndex: [ClientTriggerID: Int] = [:]
  /// What led each trigger to where it is, in the order of ``triggers``.
  private var records: [TriggerHistory] = []
  /// Indices of those that have ended and whose records are in memory, in the order of their ends.
  private var ended: [Int32] = []
  /// When there would be more in ``ended``, the oldest leave. Nil: none does by itself.
  private var maximumEnded: Int?

  init(instruments: Int) {
    armed = Array(repeating: [], count: instruments)
    ladders = Array(repeating: TriggerLadder(), count: instruments)
  }

  public func index(of triggerID: TriggerID) -> Int? {
    let index = Int(clamping: triggerID.serial) - 1
    return triggers.indices.contains(index) && triggers[index].triggerID == triggerID ? index : nil
  }

  func index(of clientTriggerID: ClientTriggerID) -> Int? { clientIndex[clientTriggerID] }

  func requiredIndex(of triggerID: TriggerID) throws(EventError) -> Int {
    guard let index = index(of: triggerID) else { throw .unknownTrigger(triggerID) }
    return index
  }

  /// The name of the next trigger.
  var nextID: TriggerID { TriggerID("trg", UInt64(triggers.count) + 1) }

  /// What led a trigger to where it is, the oldest first: its arming, and the last steps since.
  public func records(of triggerID: TriggerID) -> [TriggerRecord] {
    index(of: triggerID).map { records[$0].records } ?? []
  }

  /// Whether the records of a trigger, which has ended, have left memory.
  public func hasDeparted(_ triggerID: TriggerID) -> Bool {
    index(of: triggerID).map { records[$0].records.isEmpty } ?? false
  }

  /// How many triggers have ended and have their records in memory.
  public var presentEnded: Int { ended.count }

  /// - Parameter point: the instrument's market then.
  mutating func add(_ trigger: Trigger, place: Int, during point: MarketState.Point) throws(EventError) {
    guard trigger.triggerID == nextID, trigger.clientTriggerID.map({ clientIndex[$0] == nil }) ?? true else {
      throw .duplicateTrigger(trigger.triggerID)
    }
    let index = triggers.count
    triggers.append(trigger)
    records.append(TriggerHistory(.armed, of: trigger, at: trigger.armTime, during: point))
    if let clientTriggerID = trigger.clientTriggerID { clientIndex[clientTriggerID] = index }
    if trigger.isArmed {
      armed[place].append(index)
      ladders[place].insert(trigger, index)
    }
    if trigger.entryOrderID == nil { requested += 1 }
  }

  /// Gives an armed trigger another level, offset or quantity.
  mutating func change(
    _ index: Int, place: Int, at time: Instant, during point: MarketState.Point, by change: (inout Trigger) -> Void
  ) {
    change(&triggers[index])
    records[index].add(.updated, of: triggers[index], at: time, during: point)
    guard triggers[index].isArmed else { return }
    ladders[place].remove(index, of: triggers)
    ladders[place].insert(triggers[index], index)
  }

  mutating func disarm(
    _ index: Int, place: Int, at time: Instant, during point: MarketState.Point, by change: (inout Trigger) -> Void
  ) {
    change(&triggers[index])
    records[index].add(
      triggers[index].firing == nil ? .cancelled : .fired, of: triggers[index], at: time, during: point)
    armed[place].removeAll { $0 == index }
    ladders[place].remove(index, of: triggers)
    if let maximumEnded, ended.count >= maximumEnded { letGo(ofOldest: max(1, maximumEnded / 10)) }
    ended.append(Int32(clamping: index))
  }

  /// - Parameter maximum: ended triggers whose records stay. Nil: all.
  mutating func keep(_ maximum: Int?) {
    maximumEnded = maximum
    if let maximum { letGo(ofOldest: max(0, ended.count - maximum)) }
  }

  /// Lets go of the records of all that have ended.
  mutating func letGoOfEnded() { letGo(ofOldest: ended.count) }

  private mutating func letGo(ofOldest count: Int) {
    for index in ended.prefix(count) { records[Int(index)].leave() }
    ended.removeFirst(count)
  }

  /// Moves high-water marks. A price that moves none, as the ladder of the place knows with two comparisons, need not
  /// come here.
  mutating func observe(_ tick: Tick, place: Int, during point: MarketState.Point) {
    var moved: [Int32] = []
    for index in ladders[place].trailing {
      let former = triggers[Int(index)].highWaterMark
      triggers[Int(index)].observe(tick.price)
      guard triggers[Int(index)].highWaterMark != former else { continue }
      moved.append(index)
      records[Int(index)].add(.highWaterMark, of: triggers[Int(index)], at: tick.time, during: point)
    }
    ladders[place].moved(moved, of: triggers)
  }
}
