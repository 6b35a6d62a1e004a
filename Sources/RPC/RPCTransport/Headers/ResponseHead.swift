import HTTP2
import MessageCompression
import RPCCore

/// What a header block from a server says: the first one of a response, or its trailers.
struct ResponseHead {
  /// Nil when there is none or it is no number.
  private(set) var httpStatus: Int?
  private(set) var metadata = Metadata()
  private var contentType: ContentType?
  private var grpcStatus: Int??
  private var message = ""
  private var details: [UInt8]?
  /// What messages whose flag is set are compressed with; nil when it is not known here.
  private var namedEncoding: CompressionAlgorithm? = .identity
  private let accepted: CompressionAlgorithmSet
  /// What the server can decompress; nil when it does not say.
  private(set) var acceptEncoding: CompressionAlgorithmSet?

  /// - Parameter accepted: what the client can decompress.
  init(_ block: HeaderBlock, accepted: CompressionAlgorithmSet = .all) {
    self.accepted = accepted
    block.forEach { name, value in take(name, value) }
  }

  /// 100 to 199: another header block follows (RFC 9110 §15.2).
  var isInterim: Bool { httpStatus.map { (100..<200).contains($0) } ?? false }

  /// Why the response that these headers begin cannot be one of gRPC; nil when it can.
  var failure: RPCError? {
    guard httpStatus == 200 else { return RPCError(httpStatus: httpStatus) }
    switch contentType {
    case .protobuf: break
    case .otherCodec: return RPCError(code: .internal, message: "the server answered in another gRPC codec")
    case .notGRPC, nil: return RPCError(code: .unknown, message: "the server's answer is not gRPC")
    }
    guard let namedEncoding, accepted.includes(namedEncoding) else {
      return RPCError(code: .internal, message: "the server uses a message encoding that was not offered")
    }
    return nil
  }

  /// What messages whose flag is set are compressed with, when there is no ``failure``.
  var encoding: CompressionAlgorithm { namedEncoding ?? .identity }

  /// How the call ended, when this is the last block of the response.
  enum Outcome {
    case ok
    case failed(RPCError)
  }

  /// Nil when there is no `grpc-status`.
  var outcome: Outcome? {
    guard let grpcStatus else { return nil }
    let code = grpcStatus.flatMap(RPCStatus.Code.init(rawValue:)) ?? .unknown
    guard code != .ok else { return .ok }
    var error = RPCError(code: code, message: message)
    if let details { StatusDetailsHeader.apply(details, to: &error) }
    return .failed(error)
  }

  private mutating func take(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    if name.equals(":status") {
      httpStatus = Self.number(value)
    } else if name.equals("content-type") {
      contentType = ContentType(value)
    } else if name.equals("grpc-status") {
      grpcStatus = .some(Self.number(value))
    } else if name.equals("grpc-message") {
      message = PercentEncoding.decode(value)
    } else if name.equals("grpc-status-details-bin") {
      details = Array(value)
    } else if name.equals("grpc-retry-pushback-ms") {
      // The one name of the protocol that is handed on: retries are made above the transport.
      metadata.appendReceived(
        name: "grpc-retry-pushback-ms", value: .ascii(String(decoding: value, as: UTF8.self)))
    } else if name.equals("grpc-encoding") {
      namedEncoding = CompressionAlgorithm(name: value)
    } else if name.equals("grpc-accept-encoding") {
      acceptEncoding = (acceptEncoding ?? []).union(CompressionAlgorithmSet(headerValue: value))
    } else if name.first != UInt8(ascii: ":"), !name.hasPrefix("grpc-") {
      metadata.appendReceived(name: name, value: value)
    }
  }

  private static func number(_ value: UnsafeRawBufferPointer) -> Int? {
    guard (1...3).contains(value.count) else { return nil }
    var number = 0
    for byte in value {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
