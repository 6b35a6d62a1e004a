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

  /// A session as it was created.
  init(created definition: SessionDefinition, revision: Revision) {
    self.init(
      definition: definition, state: SessionState(configuration: definition.configuration), revision: revision)
  }
}
