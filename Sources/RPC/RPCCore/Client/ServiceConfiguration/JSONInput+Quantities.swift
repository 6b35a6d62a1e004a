import ProtobufRuntime
import StandardMessages

extension Duration {
  /// In JSON a string of seconds, such as `0.5s`.
  init(notNegative json: JSONInput) throws(ProtobufError) {
    let duration = try Google.Protobuf.Duration(json: json)
    self = .seconds(duration.seconds) + .nanoseconds(Int64(duration.nanos))
    guard self >= .zero else { throw json.error("must not be negative") }
  }

  init(positive json: JSONInput) throws(ProtobufError) {
    self = try Duration(notNegative: json)
    guard self > .zero else { throw json.error("must be above 0") }
  }
}

extension Double {
  init(positive json: JSONInput) throws(ProtobufError) {
    self = try json.double()
    guard self > 0, isFinite else { throw json.error("must be above 0") }
  }
}
