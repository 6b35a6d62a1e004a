import ProtobufRuntime

/// The rules of gRPC proposal A6 "Integration with Service Config".
extension RetryPolicy {
  init(json: JSONInput) throws(ProtobufError) {
    var attempts: Int?, initial: Duration?, maximum: Duration?, multiplier: Double?, codes: Set<RPCStatus.Code>?
    for (name, value) in try json.members() {
      switch name {
      case "maxAttempts": attempts = try Self.attempts(value)
      case "initialBackoff": initial = try Duration(positive: value)
      case "maxBackoff": maximum = try Duration(positive: value)
      case "backoffMultiplier": multiplier = try Double(positive: value)
      case "retryableStatusCodes": codes = try Self.codes(value)
      default: break
      }
    }
    guard let attempts, let initial, let maximum, let multiplier, let codes else {
      throw json.error(
        "needs maxAttempts, initialBackoff, maxBackoff, backoffMultiplier and retryableStatusCodes")
    }
    self.init(
      maximumAttempts: attempts, initialBackoff: initial, maximumBackoff: maximum, backoffMultiplier: multiplier,
      retryableCodes: codes)
  }

  /// More than five are five, without an error.
  private static func attempts(_ json: JSONInput) throws(ProtobufError) -> Int {
    let attempts = try json.uint32()
    guard attempts >= 2 else { throw json.error("must be at least 2: the first attempt counts") }
    return min(Int(attempts), mostAttempts)
  }

  private static func codes(_ json: JSONInput) throws(ProtobufError) -> Set<RPCStatus.Code> {
    var codes: Set<RPCStatus.Code> = []
    for element in try json.elements() { codes.insert(try RPCStatus.Code(json: element)) }
    guard !codes.isEmpty else { throw json.error("must not be empty") }
    return codes
  }
}

extension RPCStatus.Code {
  /// A number, or a name in any case.
  fileprivate init(json: JSONInput) throws(ProtobufError) {
    let code: RPCStatus.Code?
    switch json.value {
    case .number: code = RPCStatus.Code(rawValue: Int(try json.int32()))
    default:
      let name = try json.string().uppercased()
      code = RPCStatus.Code.allCases.first { $0.name == name }
    }
    guard let code else { throw json.error("is no status code") }
    self = code
  }
}

extension RetryThrottling {
  /// At most 1,000 tokens; three digits of the ratio after its point.
  init(json: JSONInput) throws(ProtobufError) {
    var tokens: Double?, ratio: Double?
    for (name, value) in try json.members() {
      switch name {
      case "maxTokens":
        tokens = Double(try value.int32())
        guard (tokens ?? 0) > 0, (tokens ?? 0) <= 1_000 else { throw value.error("must be from 1 to 1000") }
      case "tokenRatio":
        ratio = (try Double(positive: value) * 1_000).rounded(.down) / 1_000
        guard (ratio ?? 0) > 0 else { throw value.error("must be at least 0.001") }
      default: break
      }
    }
    guard let tokens, let ratio else { throw json.error("needs maxTokens and tokenRatio") }
    self.init(maximumTokens: tokens, tokenRatio: ratio)
  }
}
