import OutcryContract
import ProtobufRuntime
import RPCCore
import TradingModel
import TradingRuntime

extension ServiceCore {
  /// Bounds of what is kept of a call.
  private enum Bounds {
    static let requestBytes = 16_384
    static let nameBytes = 64
    static let userAgentBytes = 256
    static let messageBytes = 1024
  }

  /// Runs one call that changes something: it is on record before it is carried out, and what became of it afterwards.
  func change<Answer>(
    _ context: ServerContext, _ request: some ChangeRequest, _ body: () async throws -> Answer
  ) async throws -> Answer {
    if request.changesNothing { return try await answer(context, session: request.auditedSession, body) }
    return try await answer(context, session: request.auditedSession) {
      let ticket = try audit.begin(call(context, request))
      let caused = CausedRevisions(call: ticket) { [audit, clock = manager.ports.clock] revisions in
        audit.settle(ticket, AuditedEnd(time: clock.now, status: 0, message: "", revisions: revisions))
      }
      let result: Result<Answer, any Error>
      do {
        result = .success(
          try await CausedRevisions.$current.withValue(caused) {
            try await answer(context, session: request.auditedSession, body)
          })
      } catch { result = .failure(error) }
      if case .success = result, caused.isSettled { return try result.get() }
      audit.finish(ticket, end(of: result, caused.revisions))
      return try result.get()
    }
  }

  private func call(_ context: ServerContext, _ request: some ChangeRequest) -> AuditedCall {
    let bytes = request.redacted.serializedBytes()
    return AuditedCall(
      time: manager.ports.clock.now, method: context.method.description,
      session: request.auditedSession.cut(toBytes: Bounds.nameBytes), principal: context.peerSubject,
      peer: context.peer, userAgent: (context.metadata["user-agent"] ?? "").cut(toBytes: Bounds.userAgentBytes),
      requestID: request.auditedID.cut(toBytes: Bounds.nameBytes),
      request: bytes.count <= Bounds.requestBytes ? Array(bytes) : [])
  }

  private func end<Answer>(of result: Result<Answer, any Error>, _ revisions: ClosedRange<Revision>?) -> AuditedEnd {
    let now = manager.ports.clock.now
    guard case .failure(let error) = result else {
      return AuditedEnd(time: now, status: 0, message: "", revisions: revisions)
    }
    let status = error is CancellationError ? RPCError(code: .cancelled, message: "cancelled") : error as? RPCError
    return AuditedEnd(
      time: now, status: Int(status?.code.rawValue ?? RPCStatus.Code.unknown.rawValue),
      message: (status?.message ?? "").cut(toBytes: Bounds.messageBytes), revisions: revisions)
  }
}
