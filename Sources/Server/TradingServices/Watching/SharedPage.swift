import RPCCore
import TradingRuntime

/// Messages of a Watch stream that were made for several.
struct SharedPage: Sendable {
  struct Message: Sendable {
    let revision: Revision
    let framed: FramedMessage
  }

  let messages: [Message]
  /// Everything up to it is told.
  let revision: Revision
  /// Whether it is later than what was asked for.
  let isNews: Bool
  /// Whether the session has ended there.
  let isFinal: Bool
}
