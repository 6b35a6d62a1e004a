import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// `outcry.v1.AuditService`.
struct AuditServiceImplementation: Outcry.V1.AuditService.Provider {
  let core: ServiceCore

  func listAuditRecords(
    _ request: Wire.ListAuditRecordsRequest, context: ServerContext
  ) async throws -> Wire.ListAuditRecordsResponse {
    try await core.answer(context) {
      var fields = Fields()
      var query = fields.auditQuery(request)
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "number"),
        scope: [
          context.method.path, request.sessionId, request.principal, request.method, request.requestId,
          Period(start: query.start, end: query.end).scope,
        ] + request.outcomes.map { String($0.rawValue) }, fields: &fields)
      try fields.finish()
      query.isReversed = page.isReversed
      query.after = try page.number()
      // One more tells whether there is another page.
      query.limit = page.size + 1
      let answer = page.page(of: try await core.audit.read(query).map(\.wire)) { $0.number }
      return Wire.ListAuditRecordsResponse(records: answer.rows, nextPageToken: answer.nextToken)
    }
  }
}

extension Fields {
  fileprivate mutating func auditQuery(_ request: Wire.ListAuditRecordsRequest) -> AuditQuery {
    var query = AuditQuery()
    query.session = request.sessionId.isEmpty ? nil : request.sessionId
    query.principal = request.principal.isEmpty ? nil : request.principal
    query.requestID = request.requestId.isEmpty ? nil : request.requestId
    if !request.method.isEmpty {
      query.method = request.method
      if ChangeRequests.types[request.method] == nil {
        refuse("method", "must be a method that changes something, such as outcry.v1.OrderService/PlaceOrder")
      }
    }
    let period = period(from: request.startTime, to: request.endTime)
    query.start = period.start
    query.end = period.end
    for (index, outcome) in request.outcomes.enumerated() {
      switch outcome {
      case .unspecified: query.outcomes.insert(.unknown)
      case .succeeded: query.outcomes.insert(.succeeded)
      case .failed: query.outcomes.insert(.failed)
      case .unrecognized: refuse("outcomes[\(index)]", "must be one of the values of the contract")
      }
    }
    return query
  }
}
