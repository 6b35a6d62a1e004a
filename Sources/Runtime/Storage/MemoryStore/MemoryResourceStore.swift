internal import Synchronization
internal import TradingModel
public import TradingRuntime

/// Read models in memory: for tests, and what the others are compared with.
public final class MemoryResourceStore: ResourceStore {
  private struct State {
    var rows: [ResourceRow.Key: (row: ResourceRow, written: Int64)] = [:]
    var position: ReadPosition?
  }

  private let state = Mutex(State())

  public init() {}

  /// Every row, in the order of kinds, sessions and sort keys.
  public var all: [ResourceRow] {
    state.withLock { $0.rows.values.map(\.row) }.sorted { left, right in
      (left.kind.rawValue, left.sessionID.text, left.sortKey) < (
        right.kind.rawValue, right.sessionID.text, right.sortKey
      )
    }
  }

  public func position() async throws -> ReadPosition? { state.withLock(\.position) }

  public func write(_ rows: [ResourceRow], position: ReadPosition, at time: Int64) async throws {
    state.withLock { state in
      for row in rows {
        if state.rows[row.key]?.row != row { state.rows[row.key] = (row, time) }
      }
      state.position = position
    }
  }

  public func read(_ query: ResourceQuery) async throws -> ResourcePage {
    let (rows, position) = state.withLock { ($0.rows.values.map(\.row).filter(query.wants), $0.position) }
    let sorted = rows.sorted { query.isReversed ? $0.sortKey > $1.sortKey : $0.sortKey < $1.sortKey }
    return ResourcePage(rows: Array(sorted.prefix(query.limit)), position: position)
  }

  public func apply(_ rule: RetentionRule, before time: Int64, limit: Int) async throws -> Int {
    state.withLock { state in
      let due = state.rows.filter { rule.covers($0.value.row) && $0.value.written < time }.keys
        .sorted { ($0.sessionID.text, $0.sortKey) < ($1.sessionID.text, $1.sortKey) }.prefix(limit)
      for key in due {
        switch rule.action {
        case .drop: state.rows[key] = nil
        case .summarize:
          guard let (row, written) = state.rows[key] else { continue }
          var left = row
          left.payload = row.summary
          left.summary = []
          state.rows[key] = (left, written)
        }
      }
      return due.count
    }
  }

  public func clear() async throws { state.withLock { $0 = State() } }

  public func close() {}
}
