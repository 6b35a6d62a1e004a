internal import TradingModel

/// Rows and the position that they were read at, in one look.
public struct ResourcePage: Sendable, Hashable {
  public let rows: [ResourceRow]
  /// Nil: nothing has been written yet.
  public let position: ReadPosition?

  public init(rows: [ResourceRow], position: ReadPosition?) {
    self.rows = rows
    self.position = position
  }
}

/// Where the read models are kept: what the journal tells, in the form in which it is asked for. It can be thrown away and
/// made anew, and so is not flushed to the disk with each write; after a crash it is as it was at some earlier position.
///
/// One task writes; any number read.
public protocol ResourceStore: Sendable {
  /// Nil when nothing has been written.
  func position() async throws -> ReadPosition?

  /// Puts rows in the place of those with the same kind, session and sort key, and moves the position, all at once.
  /// - Parameter time: the server's clock, in nanoseconds. A row that is as it was keeps the time that it had.
  func write(_ rows: [ResourceRow], position: ReadPosition, at time: Int64) async throws

  /// Rows in the order of their sort keys.
  func read(_ query: ResourceQuery) async throws -> ResourcePage

  /// Applies a rule to at most `limit` of the rows that were written before a time, and answers to how many.
  func apply(_ rule: RetentionRule, before time: Int64, limit: Int) async throws -> Int

  /// Removes all rows and the position.
  func clear() async throws

  func close()
}
