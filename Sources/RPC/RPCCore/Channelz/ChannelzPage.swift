/// A part of a list that may be long, in ascending order.
public struct ChannelzPage<Element: Sendable>: Sendable {
  public let entries: [(id: ChannelzRegistry.ID, element: Element)]
  /// Whether nothing is behind the last entry.
  public let isLast: Bool

  init(
    _ ids: some Sequence<ChannelzRegistry.ID>, from first: ChannelzRegistry.ID, limit: Int,
    element: (ChannelzRegistry.ID) -> Element?
  ) {
    let wanted = ids.filter { $0 >= first }.sorted()
    entries = wanted.prefix(max(limit, 0)).compactMap { id in element(id).map { (id, $0) } }
    isLast = wanted.count <= max(limit, 0)
  }
}
