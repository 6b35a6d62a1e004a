/// What a client's channel, or a part of one, is like at one moment.
public struct ChannelSnapshot: Hashable, Sendable {
  /// gRPC connectivity-semantics-and-api.md.
  public enum State: Hashable, Sendable {
    case idle
    case connecting
    case ready
    case transientFailure
    case shutdown
  }

  public var state: State
  /// What it was asked to lead to.
  public var target: String
  public var calls: CallCounts
  /// What it is made of.
  public var subchannels: [ChannelzRegistry.ID]
  public var sockets: [ChannelzRegistry.ID]

  public init(
    state: State, target: String, calls: CallCounts, subchannels: [ChannelzRegistry.ID] = [],
    sockets: [ChannelzRegistry.ID] = []
  ) {
    self.state = state
    self.target = target
    self.calls = calls
    self.subchannels = subchannels
    self.sockets = sockets
  }
}
