public import TradingRuntime

/// A log whose end can be taken away, by a person who has seen that it is damaged.
public protocol RepairableLog: RecordLog {
  /// Removes every record after a revision, durably. Blocks.
  func cut(after revision: Revision) throws
}
