public import TradingModel

/// A call that may change something, as it came. An object: it is handed on many times, and its texts with it.
public final class AuditedCall: Sendable, Hashable {
  /// The server's clock.
  public let time: Instant
  /// Such as `outcry.v1.OrderService/PlaceOrder`.
  public let method: String
  /// As the request names it; empty for none.
  public let session: String
  /// Who called: the subject of a certificate; empty for a caller that showed none.
  public let principal: String
  /// The address of the connection.
  public let peer: String
  public let userAgent: String
  /// The caller's name for its intent; empty for none.
  public let requestID: String
  /// The request as a message of the contract; empty when it was too long.
  public let request: [UInt8]

  public init(
    time: Instant, method: String, session: String, principal: String, peer: String, userAgent: String,
    requestID: String, request: [UInt8]
  ) {
    self.time = time
    self.method = method
    self.session = session
    self.principal = principal
    self.peer = peer
    self.userAgent = userAgent
    self.requestID = requestID
    self.request = request
  }
  public static func == (left: AuditedCall, right: AuditedCall) -> Bool {
    left === right
      || left.time == right.time && left.method == right.method && left.session == right.session
        && left.principal == right.principal && left.peer == right.peer && left.userAgent == right.userAgent
        && left.requestID == right.requestID && left.request == right.request
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(time)
    hasher.combine(requestID)
  }
}

/// What became of a call.
public struct AuditedEnd: Sendable, Hashable {
  /// The server's clock.
  public var time: Instant
  /// A gRPC status code; 0 for a call that was carried out.
  public var status: Int
  /// Of the status.
  public var message: String
  /// What it caused in the journal; nil for nothing.
  public var revisions: ClosedRange<Revision>?

  public init(time: Instant, status: Int, message: String, revisions: ClosedRange<Revision>?) {
    self.time = time
    self.status = status
    self.message = message
    self.revisions = revisions
  }

  /// The revisions as a store keeps them: 0 and 0 for none.
  public static func revisions(_ first: Int64, _ last: Int64) -> ClosedRange<Revision>? {
    first > 0 && last >= first ? UInt64(first)...UInt64(last) : nil
  }
}

/// One call on record.
public struct AuditRecord: Sendable, Hashable {
  /// From 1, in the order in which they came to be on record.
  public let number: UInt64
  public let call: AuditedCall
  /// Nil while nothing is known of its end, and for ever when the process was killed before it.
  public var end: AuditedEnd?

  public init(number: UInt64, call: AuditedCall, end: AuditedEnd?) {
    self.number = number
    self.call = call
    self.end = end
  }
}

/// Which records of calls a reader wants. Nil and empty: all.
public struct AuditQuery: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable, CaseIterable {
    case unknown
    case succeeded
    case failed
  }

  public var session: String?
  public var principal: String?
  public var method: String?
  public var requestID: String?
  /// From then on.
  public var start: Instant?
  /// Before then.
  public var end: Instant?
  public var outcomes: Set<Outcome> = []
  public var isReversed = false
  /// Only what follows this number, in the order that is asked for.
  public var after: UInt64?
  public var limit = 100

  public init() {}

  public func wants(_ record: AuditRecord) -> Bool {
    let call = record.call
    let outcome: Outcome = record.end.map { $0.status == 0 ? .succeeded : .failed } ?? .unknown
    return session.map { $0 == call.session } ?? true && principal.map { $0 == call.principal } ?? true
      && method.map { $0 == call.method } ?? true && requestID.map { $0 == call.requestID } ?? true
      && start.map { $0 <= call.time } ?? true && end.map { call.time < $0 } ?? true
      && (outcomes.isEmpty || outcomes.contains(outcome))
      && after.map { isReversed ? record.number < $0 : record.number > $0 } ?? true
  }
}

/// Who changed what, and when: every call that may change something, on record before it does.
///
/// ``begin(_:)`` does not wait. What a journal of the same store is given under ``CausedRevisions`` of the call becomes
/// durable with the record, which goes by itself when nothing comes.
public protocol AuditLog: Sendable {
  /// Puts a call on record.
  /// - Throws: ``JournalError/unavailable(reason:)``: what cannot be put on record is not to be done.
  func begin(_ call: AuditedCall) throws(JournalError) -> AuditTicket

  /// What becomes of it as soon as what it caused is durable, which the journal has been given: with that it is durable,
  /// and with that it is lost. False, and nothing is noted, when the record is on its way without it.
  func settle(_ ticket: AuditTicket, _ end: AuditedEnd) -> Bool

  /// What became of it, whatever was thought before. Soon durable; lost when the process is killed before.
  func finish(_ ticket: AuditTicket, _ end: AuditedEnd)

  /// Records in the order of their numbers, everything before this call among them.
  func read(_ query: AuditQuery) async throws -> [AuditRecord]
}
