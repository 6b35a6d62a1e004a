import RPCCore

/// Counts the calls of a channel, or of a part of one, on its event loop: connections that end their calls after it has
/// let them go count there, too.
///
/// Sendable because it is confined to that event loop.
final class CallTally: @unchecked Sendable {
  var counts = CallCounts()
}
