import TradingEngine
import TradingModel
import TradingRuntime

/// Where a session stands in the journal. Not its state: what holds a copy of that makes the next step copy it.
struct JournalPoint: Sendable {
  let definition: SessionDefinition
  let revision: Revision

  init(_ view: SessionView) { (definition, revision) = (view.definition, view.revision) }
}

extension ServiceCore {
  /// A session with everything that is over, made anew from the journal.
  func whole(_ point: JournalPoint) async throws -> SessionState {
    try await SessionFollower.whole(point.definition, at: point.revision, journal: manager.ports.journal)
  }
}
