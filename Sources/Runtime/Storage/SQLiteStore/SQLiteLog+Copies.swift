private import Foundation
internal import GRDB
public import StoreJournal
public import TradingRuntime

extension SQLiteLog {
  /// Copies a store into a file through SQLite's backup interface, also while a server writes to it. What the copy holds
  /// is what was durable when it began.
  public static func backUp(directory: String, to file: String) throws {
    let store = "sqlite:\(directory)"
    let path = directory + "/" + fileName
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.unreachable(store: store, reason: "there is no \(path)")
    }
    for name in [file, file + barsSuffix] where FileManager.default.fileExists(atPath: name) {
      throw StoreError.notEmpty(store: name)
    }
    try copy(path, to: file, store: store)
    let bars = directory + "/" + SQLiteBars.fileName
    if FileManager.default.fileExists(atPath: bars) { try copy(bars, to: file + barsSuffix, store: store) }
  }

  /// Makes a store of a copy, in a directory that has none.
  public static func restore(_ file: String, to directory: String) throws {
    let store = "sqlite:\(directory)"
    guard FileManager.default.fileExists(atPath: file) else {
      throw StoreError.unreachable(store: file, reason: "there is no such file")
    }
    let path = directory + "/" + fileName
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.notEmpty(store: store) }
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch { throw StoreError.unreachable(store: store, reason: error.localizedDescription) }
    try copy(file, to: path, store: file)
    let bars = file + barsSuffix
    if FileManager.default.fileExists(atPath: bars) {
      try copy(bars, to: directory + "/" + SQLiteBars.fileName, store: bars)
    }
  }

  /// What the copy of the imported bars is called beside that of the records.
  private static let barsSuffix = ".bars"

  private static func copy(_ source: String, to destination: String, store: String) throws {
    do {
      var readOnly = configuration
      readOnly.readonly = true
      let from = try DatabaseQueue(path: source, configuration: readOnly)
      let application = try from.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
      guard application == SQLiteSchema.applicationID else {
        throw StoreError.foreign(store: store, reason: "its database is one of another program")
      }
      let to = try DatabaseQueue(path: destination)
      try from.backup(to: to)
      // One file, which can be read where nothing can be written; a server that opens it goes back to a write-ahead log.
      try to.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try to.close()
      try from.close()
    } catch let error as StoreError {
      throw error
    } catch { throw StoreError.unreachable(store: store, reason: reason(error)) }
  }
}

extension SQLiteLog: RepairableLog {
  public func cut(after revision: Revision) throws {
    do {
      try pool.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try db.execute(
            sql: "DELETE FROM events WHERE revision > ?", arguments: [Int64(clamping: revision)])
          return .commit
        }
      }
      // They tell of what was cut.
      SQLiteResources.remove(directory: directory)
    } catch { throw StoreError.writeFailed(store: description, reason: Self.reason(error)) }
  }
}
