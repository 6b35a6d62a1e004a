// Generated from outcry/journal/v1/audit.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Outcry.Journal.V1 {
  /// What became of a call.
  public struct AuditEnd: Sendable, Hashable {
    /// The server's clock.
    public var time: Int64 = 0
    /// A gRPC status code; 0 for a call that was carried out.
    public var status: Int64 = 0
    /// Of the status.
    public var message: String = ""
    /// The first revision that it caused; 0 for none.
    public var firstRevision: UInt64 = 0
    /// The last.
    public var lastRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      time: Int64 = 0,
      status: Int64 = 0,
      message: String = "",
      firstRevision: UInt64 = 0,
      lastRevision: UInt64 = 0
    ) {
      self.time = time
      self.status = status
      self.message = message
      self.firstRevision = firstRevision
      self.lastRevision = lastRevision
    }
  }

  /// A call as it came. What many have in common is a place in the texts of its run.
  public struct AuditCall: Sendable, Hashable {
    /// Larger than that of the call before.
    public var number: UInt64 = 0
    /// The server's clock.
    public var time: Int64 = 0
    /// Place of the method.
    public var method: UInt32 = 0
    /// Place of who called.
    public var principal: UInt32 = 0
    /// Place of the address of the connection.
    public var peer: UInt32 = 0
    /// Place of the program's name.
    public var userAgent: UInt32 = 0
    /// The caller's name for its intent; empty for none.
    public var requestId: String = ""
    /// The request as a message of the contract; empty when it was too long.
    public var request: [UInt8] = []
    /// Absent where it was not known when the call was written.
    public var end: Outcry.Journal.V1.AuditEnd?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      number: UInt64 = 0,
      time: Int64 = 0,
      method: UInt32 = 0,
      principal: UInt32 = 0,
      peer: UInt32 = 0,
      userAgent: UInt32 = 0,
      requestId: String = "",
      request: [UInt8] = [],
      end: Outcry.Journal.V1.AuditEnd? = nil
    ) {
      self.number = number
      self.time = time
      self.method = method
      self.principal = principal
      self.peer = peer
      self.userAgent = userAgent
      self.requestId = requestId
      self.request = request
      self.end = end
    }
  }

  /// Calls for one session that were put on record together.
  public struct AuditRun: Sendable, Hashable {
    /// In the order of their numbers.
    public var calls: [Outcry.Journal.V1.AuditCall] = []
    /// What they have in common; places count from 0.
    public var texts: [String] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      calls: [Outcry.Journal.V1.AuditCall] = [],
      texts: [String] = []
    ) {
      self.calls = calls
      self.texts = texts
    }
  }
}
