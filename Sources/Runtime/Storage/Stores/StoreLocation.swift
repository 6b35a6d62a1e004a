public import Logging
internal import PostgresStore
internal import SQLiteStore
public import StoreJournal
public import TradingRuntime

/// Where a store is, as `--store` and `outcry-admin` name it.
public enum StoreLocation: Sendable, Hashable, CustomStringConvertible {
  /// `sqlite:DIRECTORY`.
  case sqlite(directory: String)
  /// `postgres://…`, as libpq reads it.
  case postgres(url: String)

  /// What ``init(_:)`` reads, for people.
  public static let wanted = "sqlite:DIRECTORY or postgres://USER@HOST/DATABASE"

  /// Nil for a text that names no store.
  public init?(_ text: String) {
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      self = .postgres(url: text)
    } else if text.hasPrefix("sqlite:"), text.count > 7 {
      self = .sqlite(directory: String(text.dropFirst(7)))
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .sqlite(let directory): "sqlite:\(directory)"
    case .postgres(let url): PostgresLog.description(of: url)
    }
  }

  /// Opens its records; makes them when there are none yet.
  /// - Throws: ``StoreError``.
  public func open(logger: Logger) throws -> any RepairableLog {
    switch self {
    case .sqlite(let directory): try SQLiteLog(directory: directory, logger: logger)
    case .postgres(let url): try PostgresLog(url: url, logger: logger)
    }
  }

  /// Opens its read models; makes them when there are none yet. After its records, which hold the store's lock.
  /// - Throws: ``StoreError``.
  public func openResources(logger: Logger) async throws -> any ResourceStore {
    switch self {
    case .sqlite(let directory): try SQLiteResources(directory: directory, logger: logger)
    case .postgres(let url): try await PostgresResources(url: url)
    }
  }

  /// Opens its imported bars; makes them when there are none yet. After its records, which hold the store's lock.
  /// - Throws: ``StoreError``.
  public func openBars() throws -> any BarStore {
    switch self {
    case .sqlite(let directory): try SQLiteBars(directory: directory)
    case .postgres(let url): try PostgresBars(url: url)
    }
  }

  /// Copies the store into a file, also while a server writes to it.
  /// - Throws: ``StoreError``.
  public func backUp(to file: String) throws {
    switch self {
    case .sqlite(let directory): try SQLiteLog.backUp(directory: directory, to: file)
    case .postgres:
      throw StoreError.unreachable(
        store: description, reason: "PostgreSQL makes its own copies: pg_dump --schema=outcry --format=custom")
    }
  }

  /// Makes the store of such a copy, where there is none yet.
  /// - Throws: ``StoreError``.
  public func restore(from file: String) throws {
    switch self {
    case .sqlite(let directory): try SQLiteLog.restore(file, to: directory)
    case .postgres:
      throw StoreError.unreachable(store: description, reason: "PostgreSQL reads its own copies: pg_restore")
    }
  }
}
