// Generated from outcry/v1/audit.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What became of a call.
  public enum AuditOutcome: ProtobufEnum {
    /// Not said: in records, that nothing is known of its end. The server was killed meanwhile, or the call is under way.
    case unspecified
    /// It was carried out.
    case succeeded
    /// It was refused or failed; `status_code` and `message` say how.
    case failed
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .succeeded, .failed]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .succeeded
      case 2: self = .failed
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .succeeded: 1
      case .failed: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "AUDIT_OUTCOME_UNSPECIFIED": self = .unspecified
      case "AUDIT_OUTCOME_SUCCEEDED": self = .succeeded
      case "AUDIT_OUTCOME_FAILED": self = .failed
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "AUDIT_OUTCOME_UNSPECIFIED"
      case .succeeded: "AUDIT_OUTCOME_SUCCEEDED"
      case .failed: "AUDIT_OUTCOME_FAILED"
      case .unrecognized: nil
      }
    }
  }

  /// One call.
  public struct AuditRecord: Sendable, Hashable {
    /// Its place among the calls of this store, from 1.
    public var number: UInt64 = 0
    /// The server's clock when it came.
    public var time: Google.Protobuf.Timestamp?
    /// The method, such as `outcry.v1.OrderService/PlaceOrder`.
    public var method: String = ""
    /// The session that the request names. Empty: none.
    public var sessionId: String = ""
    /// Who called: the subject of the client's certificate. Empty: a caller that showed none.
    public var principal: String = ""
    /// From where: the address of the connection.
    public var peer: String = ""
    /// With which program: the caller's `user-agent`, at most 256 bytes.
    public var userAgent: String = ""
    /// The caller's name for its intent, such as `client_order_id`. Empty: the request has none.
    public var requestId: String = ""
    /// The request as JSON, at most 4096 bytes. What a person said as a `confirmation` is not in it: `[redacted]`.
    public var request: String = ""
    /// Whether `request` was longer, and ends early.
    public var requestCut: Bool = false
    /// What became of it.
    public var outcome: Outcry.V1.AuditOutcome = .unspecified
    /// The gRPC status code; 0 for one that succeeded.
    public var statusCode: UInt32 = 0
    /// The status' message, at most 1024 bytes.
    public var message: String = ""
    /// The server's clock when it had ended. Absent while nothing is known of its end.
    public var endTime: Google.Protobuf.Timestamp?
    /// First revision that it caused. 0: none.
    public var firstRevision: UInt64 = 0
    /// Newest revision that it caused.
    public var lastRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      number: UInt64 = 0,
      time: Google.Protobuf.Timestamp? = nil,
      method: String = "",
      sessionId: String = "",
      principal: String = "",
      peer: String = "",
      userAgent: String = "",
      requestId: String = "",
      request: String = "",
      requestCut: Bool = false,
      outcome: Outcry.V1.AuditOutcome = .unspecified,
      statusCode: UInt32 = 0,
      message: String = "",
      endTime: Google.Protobuf.Timestamp? = nil,
      firstRevision: UInt64 = 0,
      lastRevision: UInt64 = 0
    ) {
      self.number = number
      self.time = time
      self.method = method
      self.sessionId = sessionId
      self.principal = principal
      self.peer = peer
      self.userAgent = userAgent
      self.requestId = requestId
      self.request = request
      self.requestCut = requestCut
      self.outcome = outcome
      self.statusCode = statusCode
      self.message = message
      self.endTime = endTime
      self.firstRevision = firstRevision
      self.lastRevision = lastRevision
    }
  }

  /// Asks for records of calls.
  public struct ListAuditRecordsRequest: Sendable, Hashable {
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// `number`, or `number desc` for the newest first. Empty: `number`.
    public var orderBy: String = ""
    /// Only calls about this session. Empty: all.
    public var sessionId: String = ""
    /// Only calls of this caller, as `principal` has it. Empty: all.
    public var principal: String = ""
    /// Only this method. Empty: all.
    public var method: String = ""
    /// Only calls with this name of the caller's intent. Empty: all.
    public var requestId: String = ""
    /// Only calls from then on.
    public var startTime: Google.Protobuf.Timestamp?
    /// Only calls before then.
    public var endTime: Google.Protobuf.Timestamp?
    /// Only these outcomes; UNSPECIFIED for those of which nothing is known. Empty: all.
    public var outcomes: [Outcry.V1.AuditOutcome] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      pageSize: UInt32 = 0,
      pageToken: String = "",
      orderBy: String = "",
      sessionId: String = "",
      principal: String = "",
      method: String = "",
      requestId: String = "",
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      outcomes: [Outcry.V1.AuditOutcome] = []
    ) {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.orderBy = orderBy
      self.sessionId = sessionId
      self.principal = principal
      self.method = method
      self.requestId = requestId
      self.startTime = startTime
      self.endTime = endTime
      self.outcomes = outcomes
    }
  }

  /// Some records of calls.
  public struct ListAuditRecordsResponse: Sendable, Hashable {
    /// In the order that was asked for.
    public var records: [Outcry.V1.AuditRecord] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      records: [Outcry.V1.AuditRecord] = [],
      nextPageToken: String = ""
    ) {
      self.records = records
      self.nextPageToken = nextPageToken
    }
  }
}
