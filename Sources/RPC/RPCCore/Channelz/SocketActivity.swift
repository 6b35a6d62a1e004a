/// What has gone by on a connection. Its owner counts; the numbers are plain, so it does so in one place.
public struct SocketActivity: Hashable, Sendable {
  public private(set) var streamsStarted: Int64 = 0
  /// Ended in the way of the protocol, whatever the status of the call.
  public private(set) var streamsSucceeded: Int64 = 0
  /// Ended by a reset, or by the end of the connection.
  public private(set) var streamsFailed: Int64 = 0
  public private(set) var messagesSent: Int64 = 0
  public private(set) var messagesReceived: Int64 = 0
  public private(set) var keepalivesSent: Int64 = 0
  public private(set) var lastLocalStream: WallClockTime?
  public private(set) var lastRemoteStream: WallClockTime?
  public private(set) var lastMessageSent: WallClockTime?
  public private(set) var lastMessageReceived: WallClockTime?

  public init() {}

  /// This end has opened a stream.
  public mutating func openedStream() {
    streamsStarted &+= 1
    lastLocalStream = .coarseNow
  }

  /// The other end has opened a stream.
  public mutating func acceptedStream() {
    streamsStarted &+= 1
    lastRemoteStream = .coarseNow
  }

  public mutating func closedStream(succeeded: Bool) {
    if succeeded { streamsSucceeded &+= 1 } else { streamsFailed &+= 1 }
  }

  /// The connection is gone, and with it the streams that were open.
  public mutating func closed() {
    streamsFailed = streamsStarted &- streamsSucceeded
  }

  public mutating func sentMessage() {
    messagesSent &+= 1
    lastMessageSent = .coarseNow
  }

  public mutating func receivedMessages(_ count: Int) {
    guard count > 0 else { return }
    messagesReceived &+= Int64(count)
    lastMessageReceived = .coarseNow
  }

  public mutating func sentKeepalive() {
    keepalivesSent &+= 1
  }
}
