import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// The records of a trigger are in the journal alone.
private struct RecordsDeparted: Error {
  let point: JournalPoint
}

extension ServiceCore {
  /// A trigger with its records: from memory, from the read models, or from the journal when they have left memory.
  func trigger(
    _ triggerID: TriggerID, of place: SessionPlace, atLeast minimum: Revision
  ) async throws -> (row: Wire.Trigger, revision: Revision) {
    let sessionID = place.sessionID
    do {
      return try await get(place, .trigger, atLeast: minimum) { query in
        query.id = triggerID.text
      } live: { view in
        guard let trigger = view.state.trigger(triggerID) else { throw CommandError.notFound(.trigger(triggerID)) }
        if view.state.triggerBook.hasDeparted(triggerID) { throw RecordsDeparted(point: JournalPoint(view)) }
        return trigger.wire(in: sessionID, of: view.state, hasRecords: true)
      }
    } catch let departed as RecordsDeparted {
      let whole = try await whole(departed.point)
      guard let trigger = whole.trigger(triggerID) else { throw CommandError.notFound(.trigger(triggerID)) }
      // The session was read when the minimum was reached.
      return (
        trigger.wire(in: sessionID, of: whole, hasRecords: true), max(minimum, departed.point.revision)
      )
    }
  }
}
