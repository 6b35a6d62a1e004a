import TradingEngine
import TradingModel
import TradingRuntime

/// A session at one revision.
struct SessionPoint: Sendable {
  let definition: SessionDefinition
  var state: SessionState
  /// Newest revision that the session has written.
  var revision: Revision

  var sessionID: SessionID { definition.sessionID }
}

extension SessionPoint {
  init(_ view: SessionView) {
    self.init(definition: view.definition, state: view.state, revision: view.revision)
  }

  /// For whoever follows it from there: without what is over.
  init(following view: SessionView) {
    self.init(view)
    state.keep(.least)
  }

  /// A session as it was created, for whoever follows it from there.
  init(created definition: SessionDefinition, revision: Revision) {
    self.init(
      definition: definition, state: SessionState(configuration: definition.configuration), revision: revision)
    state.keep(.least)
  }
}
