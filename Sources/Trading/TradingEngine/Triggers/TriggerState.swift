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

  mutating func add(_ trigger: Trigger, place: Int) throws(EventError) {
    guard trigger.triggerID == nextID, trigger.clientTriggerID.map({ clientIndex[$0] == nil }) ?? true else {
      throw .duplicateTrigger(trigger.triggerID)
    }
    let index = triggers.count
    triggers.append(trigger)
    if let clientTriggerID = trigger.clientTriggerID { clientIndex[clientTriggerID] = index }
    if trigger.isArmed {
      armed[place].append(index)
      ladders[place].insert(trigger, index)
    }
    if trigger.entryOrderID == nil { requested += 1 }
  }

  mutating func reprice(_ index: Int, to kind: Trigger.Kind, place: Int, at time: Instant) {
    triggers[index].reprice(to: kind, at: time)
    guard triggers[index].isArmed else { return }
    ladders[place].remove(index, of: triggers)
    ladders[place].insert(triggers[index], index)
  }

  mutating func disarm(_ index: Int, place: Int, by change: (inout Trigger) -> Void) {
    change(&triggers[index])
    armed[place].removeAll { $0 == index }
    ladders[place].remove(index, of: triggers)
  }

  /// Moves high-water marks. A price that moves none costs two comparisons.
  mutating func observe(_ price: Price, place: Int) {
    guard ladders[place].movesMark(price) else { return }
    var moved: [Int32] = []
    for index in ladders[place].trailing {
      let former = triggers[Int(index)].highWaterMark
      triggers[Int(index)].observe(price)
      if triggers[Int(index)].highWaterMark != former { moved.append(index) }
    }
    ladders[place].moved(moved, of: triggers)
  }
}
