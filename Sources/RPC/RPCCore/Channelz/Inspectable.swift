/// A server that channelz can show.
public protocol InspectableServer: AnyObject, Sendable {
  /// For humans.
  var channelzName: String { get }
  func channelzSnapshot() async -> ServerSnapshot
}

/// A connection, or a socket that listens, that channelz can show.
public protocol InspectableSocket: AnyObject, Sendable {
  /// For humans.
  var channelzName: String { get }
  /// nil once it is closed.
  func channelzSnapshot() async -> SocketSnapshot?
}

/// A client's channel, or a part of one, that channelz can show.
public protocol InspectableChannel: AnyObject, Sendable {
  /// For humans.
  var channelzName: String { get }
  func channelzSnapshot() async -> ChannelSnapshot
}
