private import Foundation
internal import GRDB
public import Logging
public import StoreJournal
internal import Synchronization
internal import TradingModel
public import TradingRuntime

/// The records of a journal in an SQLite database: the file `journal.sqlite` of a directory.
///
/// A write-ahead log, every commit flushed to the disk before it counts (`synchronous=FULL`), one connection that writes
/// and several that read.
public final class SQLiteLog: RecordLog {
  static let fileName = "journal.sqlite"

  /// What is read or damaged is a row at a time.
  public let maximumRowBytes = 65_536

  public let description: String
  let directory: String
  let pool: DatabasePool
  let numbers = SessionNumbers()
  private let checkpointer: Checkpointer
  private let oldest: Revision
  private let lock: Mutex<DirectoryLock?>

  /// Opens the store in a directory, which is made when it is not there, and brings its tables up to date.
  ///
  /// What a commit left that was on its way when the machine stopped is dropped with a warning.
  /// - Throws: ``StoreError``.
  public init(directory: String, logger: Logger) throws {
    description = "sqlite:\(directory)"
    self.directory = directory
    let store = description
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw StoreError.unreachable(store: store, reason: "the directory cannot be made: \(error.localizedDescription)")
    }
    lock = Mutex(try DirectoryLock(directory: directory, store: store, logger: logger))
    let path = directory + "/" + Self.fileName
    try Self.inspectWriteAheadLog(path + "-wal", store: store, logger: logger)
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration)
      oldest = try pool.writeWithoutTransaction { db in
        try Self.makeDurable(db, store: store)
        try SQLiteSchema.migrate(db, store: store)
        return try Self.oldestRevision(db)
      }
      checkpointer = try Checkpointer(path: path, configuration: Self.configuration)
      pool.writeWithoutTransaction(checkpointer.watch)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError.unreachable(store: store, reason: Self.reason(error))
    }
  }

  private static func oldestRevision(_ db: Database) throws -> Revision {
    // None that was written is below 1.
    let sql = "SELECT revision, payload FROM events WHERE revision > 0 ORDER BY revision LIMIT 1"
    guard let row = try Row.fetchOne(db, sql: sql) else { return 1 }
    let revision = UInt64(clamping: row[0] as Int64)
    return StoredUnit(revision: revision, sessionID: Registry.sessionID, payload: Array(row[1] as Data)).first
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.maximumReaderCount = 4
    configuration.busyMode = .timeout(10)
    return configuration
  }

  private static func inspectWriteAheadLog(_ path: String, store: String, logger: Logger) throws {
    switch try WriteAheadLog.inspect(path: path) {
    case .whole: break
    case .torn(let frames):
      logger.warning(
        "cut what followed the last whole commit: a commit was on its way when the server or the machine stopped",
        metadata: ["store": "\(store)", "pages": "\(frames)"])
    case .damaged(let frame):
      throw StoreError.damagedLog(
        store: store, reason: "\(path): frame \(frame) is not what was written, and whole commits follow it")
    case .damagedHead:
      throw StoreError.damagedLog(store: store, reason: "\(path): its head is not what was written")
    }
  }

  /// GRDB sets `synchronous=NORMAL` on the connections of a pool, which loses commits when the power goes.
  private static func makeDurable(_ db: Database, store: String) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw StoreError.unreachable(store: store, reason: "SQLite does not take PRAGMA synchronous = FULL")
    }
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else {
      throw StoreError.unreachable(
        store: store, reason: "SQLite has no write-ahead log here; is it a network file system? Use a local disk")
    }
  }

  static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    return error.message ?? "\(error.resultCode)"
  }

  public func newestRevision() throws -> Revision {
    do {
      return try pool.writeWithoutTransaction { db in
        UInt64(clamping: try Int64.fetchOne(db, sql: "SELECT max(revision) FROM events") ?? 0)
      }
    } catch { throw StoreError.unreachable(store: description, reason: Self.reason(error)) }
  }

  public func newestUnit() throws -> StoredUnit? {
    do {
      return try pool.writeWithoutTransaction { db in
        let newest = try Int64.fetchOne(db, sql: "SELECT max(revision) FROM events") ?? 0
        guard newest > 0 else { return nil }
        return try rows(.allSessions, after: newest - 1, limit: 1, db).first
      }
    } catch let error as StoreError {
      throw error
    } catch { throw StoreError.unreachable(store: description, reason: Self.reason(error)) }
  }

  public func append(_ units: [StoredUnit], audit: AuditBatch) throws {
    do {
      try pool.writeWithoutTransaction { db in
        checkpointer.finish(db)
        try db.inTransaction(.immediate) {
          try insert(units, db)
          try insert(audit, db)
          FaultPoint.pass(.insideCommit)
          return .commit
        }
      }
    } catch {
      numbers.forget()
      throw StoreError.writeFailed(store: description, reason: Self.reason(error))
    }
  }

  /// More than most commits take.
  private static let probeSize = 262_144

  public func probe() throws {
    do {
      try pool.writeWithoutTransaction { db in
        for sql in ["INSERT INTO room VALUES (zeroblob(\(Self.probeSize)))", "DELETE FROM room"] {
          try db.inTransaction(.immediate) {
            try db.execute(sql: sql)
            return .commit
          }
        }
      }
    } catch { throw StoreError.writeFailed(store: description, reason: Self.reason(error)) }
  }

  public func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [StoredUnit] {
    if revision < oldest - 1 { throw JournalError.compacted(oldest: oldest) }
    guard let after = Int64(exactly: revision) else { return [] }
    do {
      return try await pool.read { [self] db in try rows(scope, after: after, limit: limit, db) }
    } catch let error as DatabaseError {
      throw StoreError.unreachable(store: description, reason: Self.reason(error))
    }
  }

  public func close() {
    pool.writeWithoutTransaction(checkpointer.close)
    try? pool.close()
    lock.withLock { $0 = nil }
  }
}
