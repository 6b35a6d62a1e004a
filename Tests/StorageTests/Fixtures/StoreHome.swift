import Foundation
import PostgresStore
import SQLiteStore
import StoreJournal

/// A place for a store of one kind, empty at first and gone with the last reference: a test that uses a store keeps its
/// home, since SQLite opens some of its files only when it needs them.
final class StoreHome: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case sqlite
    case postgres
  }

  let kind: Kind
  /// Of an SQLite store.
  let directory: String
  /// Of a PostgreSQL store, and the name of the database that it names.
  let url: String
  let database: String

  init(_ kind: Kind) throws {
    self.kind = kind
    directory = NSTemporaryDirectory() + "outcry-store-\(UUID().uuidString)"
    (database, url) = kind == .postgres ? try PostgresCluster.shared.get().makeDatabase() : ("", "")
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  func openLog() throws -> any RepairableLog {
    switch kind {
    case .sqlite: try SQLiteLog(directory: directory, logger: quiet)
    case .postgres: try PostgresLog(url: url, logger: quiet)
    }
  }

  func open(_ settings: CommitSettings = CommitSettings()) async throws -> StoreJournal {
    let log = try openLog()
    do { return try await StoreJournal.open(log, settings: settings, logger: quiet) } catch {
      log.close()
      throw error
    }
  }
}
