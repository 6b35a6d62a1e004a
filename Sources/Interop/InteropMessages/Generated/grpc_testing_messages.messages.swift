// Generated from grpc/testing/messages.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime

extension Grpc.Testing {
  /// What a payload consists of.
  public enum PayloadType: ProtobufEnum {
    /// Zeros, which compress well.
    case compressable
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.compressable]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .compressable
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .compressable: 0
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "COMPRESSABLE": self = .compressable
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .compressable: "COMPRESSABLE"
      case .unrecognized: nil
      }
    }
  }

  /// A truth value that can be absent.
  public struct BoolValue: Sendable, Hashable {
    public var value: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Bool = false
    ) {
      self.value = value
    }
  }

  /// Bytes to make a message of some size.
  public struct Payload: Sendable, Hashable {
    public var type: Grpc.Testing.PayloadType = .compressable
    public var body: [UInt8] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Grpc.Testing.PayloadType = .compressable,
      body: [UInt8] = []
    ) {
      self.type = type
      self.body = body
    }
  }

  /// The status that the server is to end the call with.
  public struct EchoStatus: Sendable, Hashable {
    /// A canonical code.
    public var code: Int32 = 0
    public var message: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      code: Int32 = 0,
      message: String = ""
    ) {
      self.code = code
      self.message = message
    }
  }

  /// The request of UnaryCall.
  public struct SimpleRequest: Sendable, Hashable {
    public var responseType: Grpc.Testing.PayloadType = .compressable
    /// How many bytes the response's payload is to have.
    public var responseSize: Int32 = 0
    public var payload: Grpc.Testing.Payload?
    public var fillUsername: Bool = false
    public var fillOauthScope: Bool = false
    /// Whether the response is to be compressed; absent when it does not matter.
    public var responseCompressed: Grpc.Testing.BoolValue?
    /// Present when the call is to fail.
    public var responseStatus: Grpc.Testing.EchoStatus?
    /// Whether this request ought to have come compressed; absent when it does not matter.
    public var expectCompressed: Grpc.Testing.BoolValue?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      responseType: Grpc.Testing.PayloadType = .compressable,
      responseSize: Int32 = 0,
      payload: Grpc.Testing.Payload? = nil,
      fillUsername: Bool = false,
      fillOauthScope: Bool = false,
      responseCompressed: Grpc.Testing.BoolValue? = nil,
      responseStatus: Grpc.Testing.EchoStatus? = nil,
      expectCompressed: Grpc.Testing.BoolValue? = nil
    ) {
      self.responseType = responseType
      self.responseSize = responseSize
      self.payload = payload
      self.fillUsername = fillUsername
      self.fillOauthScope = fillOauthScope
      self.responseCompressed = responseCompressed
      self.responseStatus = responseStatus
      self.expectCompressed = expectCompressed
    }
  }

  /// The response of UnaryCall.
  public struct SimpleResponse: Sendable, Hashable {
    public var payload: Grpc.Testing.Payload?
    public var username: String = ""
    public var oauthScope: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      payload: Grpc.Testing.Payload? = nil,
      username: String = "",
      oauthScope: String = ""
    ) {
      self.payload = payload
      self.username = username
      self.oauthScope = oauthScope
    }
  }

  /// A request of StreamingInputCall.
  public struct StreamingInputCallRequest: Sendable, Hashable {
    public var payload: Grpc.Testing.Payload?
    /// Whether this request ought to have come compressed; absent when it does not matter.
    public var expectCompressed: Grpc.Testing.BoolValue?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      payload: Grpc.Testing.Payload? = nil,
      expectCompressed: Grpc.Testing.BoolValue? = nil
    ) {
      self.payload = payload
      self.expectCompressed = expectCompressed
    }
  }

  /// The response of StreamingInputCall.
  public struct StreamingInputCallResponse: Sendable, Hashable {
    /// The bytes of all the payloads.
    public var aggregatedPayloadSize: Int32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      aggregatedPayloadSize: Int32 = 0
    ) {
      self.aggregatedPayloadSize = aggregatedPayloadSize
    }
  }

  /// One of the responses that a request asks for.
  public struct ResponseParameters: Sendable, Hashable {
    /// How many bytes its payload is to have.
    public var size: Int32 = 0
    /// How long the server is to wait before it, in microseconds.
    public var intervalUs: Int32 = 0
    /// Whether it is to be compressed; absent when it does not matter.
    public var compressed: Grpc.Testing.BoolValue?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      size: Int32 = 0,
      intervalUs: Int32 = 0,
      compressed: Grpc.Testing.BoolValue? = nil
    ) {
      self.size = size
      self.intervalUs = intervalUs
      self.compressed = compressed
    }
  }

  /// A request of the calls that stream responses.
  public struct StreamingOutputCallRequest: Sendable, Hashable {
    public var responseType: Grpc.Testing.PayloadType = .compressable
    /// The responses, in order.
    public var responseParameters: [Grpc.Testing.ResponseParameters] = []
    public var payload: Grpc.Testing.Payload?
    /// Present when the call is to fail.
    public var responseStatus: Grpc.Testing.EchoStatus?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      responseType: Grpc.Testing.PayloadType = .compressable,
      responseParameters: [Grpc.Testing.ResponseParameters] = [],
      payload: Grpc.Testing.Payload? = nil,
      responseStatus: Grpc.Testing.EchoStatus? = nil
    ) {
      self.responseType = responseType
      self.responseParameters = responseParameters
      self.payload = payload
      self.responseStatus = responseStatus
    }
  }

  /// A response of the calls that stream responses.
  public struct StreamingOutputCallResponse: Sendable, Hashable {
    public var payload: Grpc.Testing.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      payload: Grpc.Testing.Payload? = nil
    ) {
      self.payload = payload
    }
  }
}
