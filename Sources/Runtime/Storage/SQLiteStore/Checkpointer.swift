internal import Dispatch
internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Carries what the write-ahead log has gathered over to the database, on a thread and a connection of its own.
///
/// SQLite does it itself, in the commit that passes a thousand pages, which then takes twenty times as long as the others.
/// Here commits go on meanwhile. What they add has to be carried over, too, before the log can begin anew: the thread does
/// that again until little is left, and that the next commit does before it begins.
final class Checkpointer: Sendable {
  private enum Progress {
    case idle
    case running
    /// The rest is for the next commit.
    case nearlyDone
    /// The log has grown so much meanwhile that the next commit waits.
    case behind
  }

  /// So many times as many pages as it begins at hold commits back.
  static let maximumGrowth = 8
  /// The more the disk is behind, the less each pass gains.
  private static let maximumPasses = 6

  private let threshold: Int
  private let progress = Mutex(Progress.idle)
  private let queue = DispatchQueue(label: "checkpoint")
  private let connection: DatabaseQueue

  /// - Parameters:
  ///   - configuration: of the connections of the same database.
  ///   - threshold: pages of the log from which on they are carried over. 1000 unless told otherwise, as SQLite itself.
  init(path: String, configuration: Configuration, threshold: Int = 1000) throws {
    self.threshold = threshold
    var configuration = configuration
    configuration.label = "checkpoint"
    connection = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Has the connection that writes tell how long the log is, instead of carrying it over by itself. The connection goes
  /// before this object does, see ``close(_:)``.
  func watch(_ db: Database) {
    sqlite3_wal_hook(
      db.sqliteConnection,
      { checkpointer, _, _, pages in
        if let checkpointer {
          Unmanaged<Checkpointer>.fromOpaque(checkpointer).takeUnretainedValue().logHas(pages: Int(pages))
        }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Ends its work. Nothing is written any more by the connection that was watched, which may be closed already.
  func close(_ db: Database) {
    guard let watched = db.sqliteConnection else { return }
    sqlite3_wal_hook(watched, nil, nil)
    queue.sync {}
    try? connection.close()
  }

  private func logHas(pages: Int) {
    guard pages >= threshold else { return }
    let begins = progress.withLock { progress in
      if progress == .running, pages >= Self.maximumGrowth * threshold { progress = .behind }
      guard progress == .idle else { return false }
      progress = .running
      return true
    }
    if begins { queue.async { [self] in carryOver() } }
  }

  private func carryOver() {
    var isNearlyDone = false
    for _ in 0..<Self.maximumPasses where !isNearlyDone {
      // What fails is tried again after the next commit, which says why where it fails for the same reason.
      guard let left = try? connection.inDatabase(Self.pass) else { break }
      // So few take the next commit no longer than its own pages do.
      isNearlyDone = left <= threshold / 16
    }
    progress.withLock { progress in
      if progress == .running { progress = isNearlyDone ? .nearlyDone : .idle }
    }
  }

  /// Before a commit, on its connection: carries over what is left, if that is little, so that the log begins anew. Where
  /// the disk is so slow that the log only grows, waits for it.
  func finish(_ db: Database) {
    let found = progress.withLock(\.self)
    switch found {
    case .idle, .running: return
    case .behind: queue.sync {}
    case .nearlyDone: break
    }
    progress.withLock { $0 = .idle }
    _ = try? Self.pass(db)
  }

  /// Carries over what no reader needs in the log, and answers with how many pages are left. Waits for nobody.
  private static func pass(_ db: Database) throws -> Int {
    let (pages, carried) = try db.checkpoint(.passive)
    return max(0, pages - carried)
  }
}
