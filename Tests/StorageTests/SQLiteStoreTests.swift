import Foundation
import GRDB
import JournalCodec
import StoreJournal
import Testing
import TradingModel
import TradingRuntime

@testable import SQLiteStore

@Suite("SQLite")
struct SQLiteStoreTests {
  private func open(_ home: StoreHome) throws -> SQLiteLog { try SQLiteLog(directory: home.directory, logger: quiet) }

  private func database(_ home: StoreHome) throws -> DatabaseQueue {
    try FileManager.default.createDirectory(atPath: home.directory, withIntermediateDirectories: true)
    return try DatabaseQueue(path: home.directory + "/journal.sqlite")
  }

  @Test("Commits are flushed to the disk: the writer's settings, read back")
  func durability() throws {
    let home = try StoreHome(.sqlite)
    let log = try open(home)
    let settings = try log.pool.writeWithoutTransaction { db in
      (try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"))
    }
    #expect(settings.0 == 2)
    #expect(settings.1 == "wal")
    log.close()
  }

  @Test("Tables of every earlier version become those of now, with what they hold", arguments: 0...SQLiteSchema.newest)
  func migrations(version: Int) async throws {
    let home = try StoreHome(.sqlite)
    let old = try database(home)
    let entry = entries(5..<6)[0]
    let record = JournalRecord(revision: 1, sessionID: one, entry: entry)
    try await old.writeWithoutTransaction { db in
      try SQLiteSchema.migrate(db, store: "old", to: version)
      guard version > 0 else { return }
      try db.execute(sql: "INSERT INTO sessions (session_id) VALUES (?)", arguments: [one.text])
      try db.execute(
        sql: "INSERT INTO events VALUES (1, 1, ?)",
        arguments: [Data(JournalCodec.encode(entries(5..<6), last: 1, sessionID: one))])
    }
    try old.close()
    let journal = try await home.open()
    #expect(try await journal.read(.allSessions, after: 0, limit: 9) == (version > 0 ? [record] : []))
    _ = try await journal.append(entries(6..<7), to: one)
    await journal.close()
    let version = try await database(home).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == SQLiteSchema.newest)
  }

  @Test("Tables of a newer version and databases of something else are refused with what they are")
  func foreign() throws {
    let newer = try StoreHome(.sqlite)
    try database(newer).writeWithoutTransaction { db in
      try SQLiteSchema.migrate(db, store: "new")
      try db.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(
      throws: StoreError.newerSchema(
        store: "sqlite:\(newer.directory)", found: 99, known: SQLiteSchema.newest)
    ) { try open(newer) }
    let other = try StoreHome(.sqlite)
    try database(other).write { try $0.execute(sql: "CREATE TABLE songs (title TEXT)") }
    let error = #expect(throws: StoreError.self) { try open(other) }
    guard case .foreign? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A lock that a dead process left is taken over")
  func staleLock() throws {
    let home = try StoreHome(.sqlite)
    try FileManager.default.createDirectory(atPath: home.directory, withIntermediateDirectories: true)
    try Data("4194304\n".utf8).write(to: URL(fileURLWithPath: home.directory + "/lock"))
    let log = try open(home)
    #expect(try String(contentsOfFile: home.directory + "/lock", encoding: .utf8) == "\(getpid())\n")
    log.close()
    #expect(try String(contentsOfFile: home.directory + "/lock", encoding: .utf8) == "")
  }

  @Test("The write-ahead log is carried over beside the commits, and does not grow beyond its limit")
  func checkpoints() async throws {
    let home = try StoreHome(.sqlite)
    try FileManager.default.createDirectory(atPath: home.directory, withIntermediateDirectories: true)
    let path = home.directory + "/log.sqlite"
    let pool = try DatabasePool(path: path, configuration: SQLiteLog.configuration)
    let threshold = 20
    let checkpointer = try Checkpointer(path: path, configuration: SQLiteLog.configuration, threshold: threshold)
    try await pool.writeWithoutTransaction { db in
      checkpointer.watch(db)
      try db.execute(sql: "CREATE TABLE numbers (number INTEGER PRIMARY KEY, filler BLOB)")
      for number in 0..<600 {
        checkpointer.finish(db)
        try db.execute(sql: "INSERT INTO numbers VALUES (?, randomblob(3000))", arguments: [number])
      }
    }
    // Each commit has three pages or four: without it there were thousands of them.
    let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int ?? 0
    #expect(size > 0 && size < (Checkpointer.maximumGrowth * threshold + 20) * 4_120)
    #expect(try await pool.read { try Int.fetchOne($0, sql: "SELECT sum(number) FROM numbers") } == 179_700)
    try await pool.writeWithoutTransaction { checkpointer.close($0) }
    try pool.close()
  }

  @Test("A row of calls that is not what was written is named, and the others are read")
  func corruptCalls() async throws {
    let home = try StoreHome(.sqlite)
    let journal = try await home.open()
    for second in Int64(1)...3 {
      let call = AuditedCall(
        time: Instant(nanosecondsSinceEpoch: second), method: "a/B", session: "s", principal: "", peer: "",
        userAgent: "",
        requestID: "", request: [])
      _ = try journal.begin(call)
      // Reading writes what is noted: a row each.
      _ = try await journal.read(AuditQuery())
    }
    try await database(home).write { db in
      try db.execute(sql: "UPDATE audit_runs SET payload = CAST(payload || x'00' AS BLOB) WHERE last_number = 2")
    }
    let error = await #expect(throws: StoreError.self) { try await journal.read(AuditQuery()) }
    guard case .corruptCalls(_, 2, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    var after = AuditQuery()
    after.after = 2
    #expect(try await journal.read(after).map(\.number) == [3])
    await journal.close()
  }

  @Test("A record that is not what was written refuses the start, is listed, and can be cut")
  func corruption() async throws {
    let home = try StoreHome(.sqlite)
    let journal = try await home.open()
    for round in Int64(0)..<10 { _ = try await journal.append(entries(round..<round + 1), to: one) }
    await journal.close()
    try await database(home).write { db in
      try db.execute(sql: "UPDATE events SET payload = CAST(payload || x'00' AS BLOB) WHERE revision IN (7, 9)")
    }
    let error = await #expect(throws: StoreError.self) { try await home.open() }
    guard case .corrupt(_, 7, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains("outcry-admin verify sqlite:") == true)
    let log = try open(home)
    let found = try await Verification.run(log)
    #expect(found.damage.map(\.revision) == [7, 9])
    #expect(found.records == 10)
    try log.cut(after: 6)
    log.close()
    let repaired = try await home.open()
    #expect(repaired.newestRevision == 6)
    #expect(times(try await repaired.read(.allSessions, after: 0, limit: 99)) == Array(0..<6))
    await repaired.close()
  }

  @Test("A reader of records that are gone is told which is the oldest")
  func compaction() async throws {
    let home = try StoreHome(.sqlite)
    let journal = try await home.open()
    for round in Int64(0)..<10 { _ = try await journal.append(entries(round..<round + 1), to: one) }
    await journal.close()
    try await database(home).write { db in try db.execute(sql: "DELETE FROM events WHERE revision < 5") }
    let cut = try await home.open()
    for scope in [JournalScope.allSessions, .session(one)] {
      for revision in UInt64(0)..<4 {
        await #expect(throws: JournalError.compacted(oldest: 5)) {
          try await cut.read(scope, after: revision, limit: 9)
        }
      }
      #expect(times(try await cut.read(scope, after: 4, limit: 99)) == Array(4..<10))
    }
    #expect(try await cut.append(entries(10..<11), to: one) == 11)
    await cut.close()
  }

  @Test("Rows below the first revision, which nobody wrote, are passed over", arguments: [0, -1, Int64.min])
  func belowTheFirst(revision: Int64) async throws {
    let home = try StoreHome(.sqlite)
    await (try await home.open()).close()
    try await database(home).write { db in
      try db.execute(sql: "INSERT INTO sessions (session_id) VALUES (?)", arguments: [one.text])
      try db.execute(sql: "INSERT INTO events VALUES (?, 1, x'0200000000ff000000')", arguments: [revision])
    }
    let log = try open(home)
    #expect(try log.newestRevision() == 0)
    #expect(try log.newestUnit() == nil)
    #expect(try await log.read(.allSessions, after: 0, limit: 9).isEmpty)
    log.close()
    let journal = try await home.open()
    #expect(try await journal.append(entries(0..<2), to: one) == 2)
    await journal.close()
  }

  @Test("A gap among the records is found")
  func gap() async throws {
    let home = try StoreHome(.sqlite)
    let journal = try await home.open()
    for round in Int64(0)..<10 { _ = try await journal.append(entries(round..<round + 1), to: one) }
    await journal.close()
    try await database(home).write { try $0.execute(sql: "DELETE FROM events WHERE revision = 4") }
    let error = await #expect(throws: StoreError.self) { try await home.open() }
    guard case .corrupt(_, 4, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A disk without room: refused with a reason, nothing lost, and taken again when there is room")
  func full() async throws {
    let home = try StoreHome(.sqlite)
    let log = try open(home)
    var settings = CommitSettings()
    settings.retry = .milliseconds(1)...(.milliseconds(5))
    let journal = try await StoreJournal.open(log, settings: settings, logger: quiet)
    let before = try await journal.append(entries(0..<5), to: one)
    let limit = try await log.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      return try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)")
    }
    #expect(limit != nil)
    let error = await #expect(throws: JournalError.self) {
      for round in Int64(1)..<100 {
        _ = try await journal.append(entries(round * 1_000..<(round + 1) * 1_000), to: one)
      }
    }
    guard case .unavailable(let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("full"))
    let durable = journal.newestRevision
    #expect(durable >= before)
    try await log.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    var revision: Revision?
    while revision == nil {
      do { revision = try await journal.append(entries(1..<2), to: two) } catch JournalError.unavailable {
        await Task.yield()
      }
    }
    #expect(revision == durable + 1)
    await journal.close()
    let again = try await home.open()
    #expect(again.newestRevision == durable + 1)
    await again.close()
  }

  @Test("A copy that is made while the store is written to holds what was durable, and becomes a store")
  func backup() async throws {
    let home = try StoreHome(.sqlite)
    let journal = try await home.open()
    _ = try await journal.append(entries(0..<100), to: one)
    let copy = home.directory + "/copy.sqlite"
    async let writing: Void = {
      for round in Int64(100)..<150 { _ = try await journal.append(entries(round..<round + 1), to: two) }
    }()
    try SQLiteLog.backUp(directory: home.directory, to: copy)
    try await writing
    #expect(throws: StoreError.notEmpty(store: copy)) { try SQLiteLog.backUp(directory: home.directory, to: copy) }
    let restored = try StoreHome(.sqlite)
    try SQLiteLog.restore(copy, to: restored.directory)
    #expect(throws: StoreError.self) { try SQLiteLog.restore(copy, to: restored.directory) }
    let other = try await restored.open()
    let newest = other.newestRevision
    #expect((100...150).contains(newest))
    #expect(
      try await other.read(.allSessions, after: 0, limit: 999)
        == Array(try await journal.read(.allSessions, after: 0, limit: 999).prefix(Int(newest))))
    await other.close()
    await journal.close()
  }
}
