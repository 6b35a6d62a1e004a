import TradingModel

extension SessionState {
  mutating func add(_ trigger: Trigger) throws(EventError) {
    let book = try bookPosition(of: trigger.symbol)
    guard triggerIndex[trigger.triggerID] == nil,
      trigger.clientTriggerID.map({ clientTriggerIndex[$0] == nil }) ?? true
    else { throw .duplicateTrigger(trigger.triggerID) }
    let index = triggers.count
    triggers.append(trigger)
    triggerIndex[trigger.triggerID] = index
    if let clientTriggerID = trigger.clientTriggerID { clientTriggerIndex[clientTriggerID] = index }
    if trigger.isArmed { books[book].armedTriggers.append(index) }
    if trigger.entryOrderID == nil { counters.requestedTriggers += 1 }
  }

  func triggerPosition(of triggerID: TriggerID) throws(EventError) -> Int {
    guard let index = triggerIndex[triggerID] else { throw .unknownTrigger(triggerID) }
    return index
  }

  mutating func disarm(_ triggerID: TriggerID, by change: (inout Trigger) -> Void) throws(EventError) {
    let index = try triggerPosition(of: triggerID)
    let book = try bookPosition(of: triggers[index].symbol)
    change(&triggers[index])
    books[book].armedTriggers.removeAll { $0 == index }
  }
}
