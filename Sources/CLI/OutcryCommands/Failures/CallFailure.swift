import RPCCore

/// A failed call, with what the command itself knows to suggest.
struct CallFailure: Error {
  let error: RPCError
  var nextSteps: [String] = []
  /// Whether the command's suggestions stand for those that follow from the error, rather than after them.
  var replacesSuggestions = false

  init(_ error: RPCError, nextSteps: [String] = [], replacesSuggestions: Bool = false) {
    self.error = error
    self.nextSteps = nextSteps
    self.replacesSuggestions = replacesSuggestions
  }
}

/// A fault of the command line, of the environment or of a file that they name, found after parsing.
struct UsageError: Error, Hashable {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
