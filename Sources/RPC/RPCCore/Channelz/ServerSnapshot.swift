/// What a server is like at one moment.
public struct ServerSnapshot: Hashable, Sendable {
  /// On all its connections, closed ones too.
  public var calls: CallCounts
  /// Those that are listed.
  public var listenSockets: [ChannelzRegistry.ID]

  public init(calls: CallCounts, listenSockets: [ChannelzRegistry.ID]) {
    self.calls = calls
    self.listenSockets = listenSockets
  }
}
