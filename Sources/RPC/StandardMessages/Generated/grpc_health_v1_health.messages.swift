// Generated from grpc/health/v1/health.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime

extension Grpc.Health.V1 {
  /// Asks for the health of a service.
  public struct HealthCheckRequest: Sendable, Hashable {
    /// The full name of the service; empty asks for the server as a whole.
    public var service: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      service: String = ""
    ) {
      self.service = service
    }
  }

  /// The health of a service.
  public struct HealthCheckResponse: Sendable, Hashable {
    /// Whether the service takes calls.
    public var status: Grpc.Health.V1.HealthCheckResponse.ServingStatus = .unknown

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Grpc.Health.V1.HealthCheckResponse.ServingStatus = .unknown
    ) {
      self.status = status
    }

    /// Whether a service takes calls.
    public enum ServingStatus: ProtobufEnum {
      /// Not known.
      case unknown
      /// The service takes calls.
      case serving
      /// The service takes no calls.
      case notServing
      /// The server has no such service. Only Watch answers this; Check fails with NOT_FOUND.
      case serviceUnknown
      /// A number that this version of the contract has no name for.
      case unrecognized(Int32)

      /// The values with a name.
      public static let allCases: [Self] = [.unknown, .serving, .notServing, .serviceUnknown]

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .serving
        case 2: self = .notServing
        case 3: self = .serviceUnknown
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .serving: 1
        case .notServing: 2
        case .serviceUnknown: 3
        case .unrecognized(let number): number
        }
      }

      public init?(name: String) {
        switch name {
        case "UNKNOWN": self = .unknown
        case "SERVING": self = .serving
        case "NOT_SERVING": self = .notServing
        case "SERVICE_UNKNOWN": self = .serviceUnknown
        default: return nil
        }
      }

      public var name: String? {
        switch self {
        case .unknown: "UNKNOWN"
        case .serving: "SERVING"
        case .notServing: "NOT_SERVING"
        case .serviceUnknown: "SERVICE_UNKNOWN"
        case .unrecognized: nil
        }
      }
    }
  }

  /// Asks for the health of all services.
  public struct HealthListRequest: Sendable, Hashable {
    /// A message with every field at its default.
    public init() {}
  }

  /// The health of all services.
  public struct HealthListResponse: Sendable, Hashable {
    /// The health of each service, by its full name.
    public var statuses: [String: Grpc.Health.V1.HealthCheckResponse] = [:]

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      statuses: [String: Grpc.Health.V1.HealthCheckResponse] = [:]
    ) {
      self.statuses = statuses
    }
  }
}
