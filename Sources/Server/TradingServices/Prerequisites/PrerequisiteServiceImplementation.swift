import OutcryContract
import RPCCore

/// `outcry.v1.PrerequisiteService`.
struct PrerequisiteServiceImplementation: Outcry.V1.PrerequisiteService.Provider {
  let core: ServiceCore

  func checkPrerequisites(
    _ request: Wire.CheckPrerequisitesRequest, context: ServerContext
  ) async throws -> Wire.CheckPrerequisitesResponse {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      let prerequisites = try await core.manager.prerequisites(of: runner.sessionID)
      return Wire.CheckPrerequisitesResponse(
        prerequisites: prerequisites.map(\.wire), satisfied: prerequisites.allSatisfy { $0.result == .pass })
    }
  }
}
