import StandardMessages
import TradingModel

extension Instant {
  var wire: Google.Protobuf.Timestamp { Google.Protobuf.Timestamp(seconds: seconds, nanos: nanoseconds) }
}
