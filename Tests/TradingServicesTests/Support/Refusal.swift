import RPCCore
import StandardMessages
import Testing

/// The failure of a call as its caller sees it.
struct Refusal {
  let error: RPCError
  let info: Google.Rpc.ErrorInfo

  var code: RPCStatus.Code { error.code }
  var reason: String { info.reason }
  var message: String { error.message }

  /// The fields of `BadRequest`, in order.
  var fields: [String] { error.detail(Google.Rpc.BadRequest.self)?.fieldViolations.map(\.field) ?? [] }

  var preconditions: [Google.Rpc.PreconditionFailure.Violation] {
    error.detail(Google.Rpc.PreconditionFailure.self)?.violations ?? []
  }
}

/// Runs a call that must fail, with an `ErrorInfo` of this server first.
func refusal<Answer>(
  sourceLocation: SourceLocation = #_sourceLocation, _ call: () async throws -> Answer
) async throws -> Refusal {
  let thrown = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { _ = try await call() }
  return try refusal(of: try #require(thrown, sourceLocation: sourceLocation), sourceLocation: sourceLocation)
}

func refusal(
  of error: any Error, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Refusal {
  let error = try #require(error as? RPCError, sourceLocation: sourceLocation)
  let info = try #require(error.detail(Google.Rpc.ErrorInfo.self), sourceLocation: sourceLocation)
  #expect(info.domain == "outcry", sourceLocation: sourceLocation)
  #expect(!error.message.isEmpty, sourceLocation: sourceLocation)
  return Refusal(error: error, info: info)
}
