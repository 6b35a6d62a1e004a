import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// `outcry.v1.PrerequisiteService`.
struct PrerequisiteServiceImplementation: Outcry.V1.PrerequisiteService.Provider {
  static let maximumConfirmationBytes = 256
  private static let maximumReasonBytes = 256

  let core: ServiceCore

  func checkPrerequisites(
    _ request: Wire.CheckPrerequisitesRequest, context: ServerContext
  ) async throws -> Wire.CheckPrerequisitesResponse {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let said = fields.text(request.confirmation, "confirmation", maximumBytes: Self.maximumConfirmationBytes)
      let (id, confirmation) = try fields.finish { session.flatMap { session in said.map { (session, $0) } } }
      let revision = try await core.reach(request.minRevision)
      var answer = Wire.CheckPrerequisitesResponse(
        try await core.manager.prerequisites(of: id, confirmation: confirmation))
      answer.revision = revision
      return answer
    }
  }

  func watchPrerequisites(
    _ request: Wire.WatchPrerequisitesRequest, responses: ResponseWriter<Wire.WatchPrerequisitesResponse>,
    context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      try await core.watches.admit {
        var watch = PrerequisiteWatch(runner, core.manager, responses, core.watches)
        try await watch.run()
      }
    }
  }

  // MARK: Policies

  func listPolicies(
    _ request: Wire.ListPoliciesRequest, context: ServerContext
  ) async throws -> Wire.ListPoliciesResponse {
    try await core.answer(context) {
      var fields = Fields()
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path], fields: &fields)
      try fields.finish()
      let revision = try await core.reach(request.minRevision)
      try await core.manager.registry.settle()
      let book = core.manager.registry.policies
      let server = core.manager.serverPolicy.terms.wire(of: book.entry(.server))
      let all = [server] + book.entries.filter { $0.scope != .server }.map(\.wire)
      let rows = try page.page(of: all, where: { _ in true }, as: { $0 })
      return Wire.ListPoliciesResponse(policies: rows.rows, nextPageToken: rows.nextToken, revision: revision)
    }
  }

  func setPolicy(_ request: Wire.SetPolicyRequest, context: ServerContext) async throws -> Wire.SetPolicyResponse {
    try await core.change(context, request) {
      var fields = Fields()
      guard let policy = request.policy else {
        fields.refuse("policy", "is required")
        return try fields.finish { nil }
      }
      let scope = fields.policyScope(policy, "policy")
      let terms = fields.policyTerms(policy, "policy")
      let reason = fields.text(request.reason, "reason", maximumBytes: Self.maximumReasonBytes)
      let (whose, why) = try fields.finish { scope.flatMap { scope in reason.map { (scope, $0) } } }
      let entry = try await core.manager.registry.setPolicy(
        terms, for: whose, etag: policy.etag.isEmpty ? nil : policy.etag, reason: why)
      return Wire.SetPolicyResponse(policy: entry.wire, revision: core.manager.registry.revision)
    }
  }
}
