import OutcryContract
import RPCCore
import StandardMessages
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.LeaseService`.
struct LeaseServiceImplementation: Outcry.V1.LeaseService.Provider {
  let core: ServiceCore

  func grantLease(_ request: Wire.GrantLeaseRequest, context: ServerContext) async throws -> Wire.GrantLeaseResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let lease = fields.leaseRequest(request)
      let (sessionID, wanted) = try fields.finish { session.flatMap { session in lease.map { (session, $0) } } }
      let (granted, present, revision) = try await core.manager.runner(sessionID).perform(.lease(.grant(wanted))) {
        view, reply in
        let granted = try reply.lease()
        return (granted, view.state.leaseBook.lease(granted.leaseID), view.revision)
      }
      // A repetition is answered as the first time, and is a sign of life of what is held still.
      let isHeld = present?.isHeld ?? false
      let end = isHeld ? await core.leases.renew(granted, of: sessionID) : nil
      return Wire.GrantLeaseResponse(lease: granted.wire(in: sessionID, expireTime: end), revision: revision)
    }
  }

  func keepLeaseAlive(
    _ request: Wire.KeepLeaseAliveRequest, context: ServerContext
  ) async throws -> Wire.KeepLeaseAliveResponse {
    try await core.answer(context, session: request.sessionId) {
      let (sessionID, leaseID) = try names(request.sessionId, request.leaseId)
      let lease = try await core.manager.runner(sessionID).read { view in
        guard let lease = view.state.leaseBook.lease(leaseID) else { throw CommandError.notFound(.lease(leaseID)) }
        guard lease.isHeld else { throw CommandError.leaseHasEnded(leaseID, lease.status) }
        return lease
      }
      let end = await core.leases.renew(lease, of: sessionID)
      return Wire.KeepLeaseAliveResponse(lease: lease.wire(in: sessionID, expireTime: end))
    }
  }

  func bindOrder(_ request: Wire.BindOrderRequest, context: ServerContext) async throws -> Wire.BindOrderResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let lease: LeaseID? = fields.identifier(request.leaseId, "lease_id")
      let order: OrderID? = fields.identifier(request.orderId, "order_id")
      let (sessionID, leaseID, orderID) = try fields.finish { () -> (SessionID, LeaseID, OrderID)? in
        guard let session, let lease, let order else { return nil }
        return (session, lease, order)
      }
      let (bound, revision) = try await change(.bind(leaseID, orderID), in: sessionID)
      return Wire.BindOrderResponse(lease: await shown(bound, in: sessionID), revision: revision)
    }
  }

  func releaseLease(
    _ request: Wire.ReleaseLeaseRequest, context: ServerContext
  ) async throws -> Wire.ReleaseLeaseResponse {
    try await core.change(context, request) {
      let (sessionID, leaseID) = try names(request.sessionId, request.leaseId)
      let (released, revision) = try await change(.release(leaseID), in: sessionID)
      await core.leases.forget(leaseID, of: sessionID)
      return Wire.ReleaseLeaseResponse(lease: released.wire(in: sessionID), revision: revision)
    }
  }

  func listLeases(_ request: Wire.ListLeasesRequest, context: ServerContext) async throws -> Wire.ListLeasesResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let statuses = fields.valueFilter(request.statuses, "statuses")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path, request.sessionId] + request.statuses.map { String($0.rawValue) }, fields: &fields)
      try fields.finish()
      let sessionID = place.sessionID
      let ends = await core.leases.expireTimes(of: sessionID)
      let (answer, revision) = try await core.list(place, .lease, page, atLeast: request.minRevision) { query in
        query.restrict(statuses: request.statuses)
      } live: { view in
        try page.page(
          of: view.state.leaseBook.leases, where: { statuses.allows($0.status.wire) },
          as: { $0.wire(in: sessionID, expireTime: ends[$0.leaseID]) })
      }
      return Wire.ListLeasesResponse(leases: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  // MARK: Parts

  private func names(_ session: String, _ lease: String) throws -> (SessionID, LeaseID) {
    var fields = Fields()
    let sessionID: SessionID? = fields.identifier(session, "session_id")
    let leaseID: LeaseID? = fields.identifier(lease, "lease_id")
    return try fields.finish { sessionID.flatMap { session in leaseID.map { (session, $0) } } }
  }

  private func change(_ input: LeaseInput, in session: SessionID) async throws -> (Lease, Revision) {
    try await core.manager.runner(session).perform(.lease(input)) { view, reply in
      (try reply.lease(), view.revision)
    }
  }

  private func shown(_ lease: Lease, in session: SessionID) async -> Wire.Lease {
    lease.wire(in: session, expireTime: await core.leases.expireTime(of: lease.leaseID, of: session))
  }
}

extension EngineStep.Reply? {
  /// The lease that a command on leases was answered with.
  fileprivate func lease() throws -> Lease {
    guard case .lease(let lease) = self else { throw UnexpectedReply() }
    return lease
  }
}
