/// A row of a watched stream.
struct WatchRow<Item: Sendable>: Sendable {
  let revision: UInt64
  let item: Item
}

extension Table {
  /// The columns of an item behind the revision at which it was so.
  static func watching<Item>(_ columns: [Column<Item>]) -> Table where Row == WatchRow<Item> {
    let revision = Column<Row>.right("REVISION") { .count($0.revision) }
    return Table([revision] + columns.map { $0.ofWatchRow() })
  }
}

extension Column where Row: Sendable {
  fileprivate func ofWatchRow() -> Column<WatchRow<Row>> {
    Column<WatchRow<Row>>(
      title: title, alignment: alignment, streamWidth: streamWidth, cell: { [cell] in cell($0.item) })
  }
}
