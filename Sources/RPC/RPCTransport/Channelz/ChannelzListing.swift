import RPCCore

/// An entry in a registry of channelz.
struct ChannelzListing: Sendable {
  let registry: ChannelzRegistry
  let id: ChannelzRegistry.ID

  func remove() {
    registry.remove(id)
  }
}
