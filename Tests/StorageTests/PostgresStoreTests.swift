import JournalCodec
import StoreJournal
import Synchronization
import Testing
import TradingModel
import TradingRuntime

@testable import PostgresStore

@Suite("PostgreSQL")
struct PostgresStoreTests {
  private func run(_ sql: String, _ home: StoreHome) throws -> String {
    try PostgresCluster.shared.get().run(sql, in: home.database)
  }

  /// Ends every connection of the store as the server sees it, and answers how many there were.
  private func cutConnections(_ home: StoreHome) throws -> Int {
    let ended = try run(
      """
      SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
      WHERE application_name = 'outcryd' AND datname = current_database()
      """, home)
    return try #require(Int(ended.split(separator: "\n").first ?? ""))
  }

  @Test(
    "Tables of every earlier version become those of now, with what they hold", arguments: 0...PostgresSchema.newest)
  func migrations(version: Int) async throws {
    let home = try StoreHome(.postgres)
    let record = JournalRecord(revision: 1, sessionID: one, entry: entries(5..<6)[0])
    let connection = try PostgresConnection(url: home.url)
    if version > 0 {
      try PostgresSchema.migrate(connection, store: "old", to: version)
      _ = try connection.query("INSERT INTO outcry.sessions (session_id) VALUES ($1)", [.text(one.text)])
      _ = try connection.query(
        "INSERT INTO outcry.events VALUES (1, 1, $1)",
        [.bytes(JournalCodec.encode(entries(5..<6), last: 1, sessionID: one))])
    }
    let journal = try await home.open()
    #expect(try await journal.read(.allSessions, after: 0, limit: 9) == (version > 0 ? [record] : []))
    _ = try await journal.append(entries(6..<7), to: one)
    await journal.close()
    let found = try connection.query("SELECT max(version) FROM outcry.version").int8(0, 0)
    #expect(found == Int64(PostgresSchema.newest))
  }

  @Test("Tables of a newer version are refused with what they are")
  func newer() throws {
    let home = try StoreHome(.postgres)
    try home.openLog().close()
    _ = try run("INSERT INTO outcry.version VALUES (99)", home)
    let error = #expect(throws: StoreError.self) { try home.openLog() }
    guard case .newerSchema(_, 99, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "Of statements that are sent together all are done or none, and the first that fails says why", arguments: 0..<3)
  func together(failing: Int) throws {
    let home = try StoreHome(.postgres)
    let connection = try PostgresConnection(url: home.url)
    try connection.execute("CREATE TABLE public.numbers (number bigint PRIMARY KEY)")
    func insertion(_ numbers: [Int64]) -> PostgresStatement {
      PostgresStatement(
        sql: "INSERT INTO public.numbers SELECT * FROM unnest($1::bigint[])", values: [.int8s(numbers)])
    }
    var statements = [[1, 2], [3], [4, 5, 6]].map(insertion)
    statements.insert(insertion([Int64(failing), 7, 7]), at: failing)
    let error = #expect(throws: PostgresError.self) { try connection.pipeline(statements) }
    #expect(error?.state == "23505", "a value that is there already: \(String(describing: error))")
    #expect(connection.isAlive)
    #expect(try connection.query("SELECT count(*) FROM public.numbers").int8(0, 0) == 0)
    statements.remove(at: failing)
    try connection.pipeline(statements)
    #expect(try connection.query("SELECT sum(number)::bigint FROM public.numbers").int8(0, 0) == 21)
  }

  @Test("A connection that ends between what is sent and what ends it fails, and writes nothing")
  func cutInBetween() throws {
    let home = try StoreHome(.postgres)
    let connection = try PostgresConnection(url: home.url)
    try connection.execute("CREATE TABLE public.numbers (number bigint PRIMARY KEY)")
    try connection.execute("SET application_name = 'outcryd'")
    let statement = PostgresStatement(
      sql: "INSERT INTO public.numbers SELECT * FROM unnest($1::bigint[])", values: [.int8s([1, 2])])
    #expect(throws: PostgresError.self) {
      try connection.pipeline([statement, statement]) { #expect((try? cutConnections(home)) == 1) }
    }
    #expect(!connection.isAlive)
    #expect(try run("SELECT count(*) FROM public.numbers", home).split(separator: "\n").first == "0")
  }

  @Test("Connections that are cut again and again lose nothing that was answered, and nothing is there twice")
  func cuts() async throws {
    let home = try StoreHome(.postgres)
    var settings = CommitSettings()
    settings.retry = .milliseconds(1)...(.milliseconds(20))
    settings.tailCapacity = 5
    let journal = try await home.open(settings)
    let isOver = Atomic(false)
    async let cuts: Int = {
      defer { isOver.store(true, ordering: .releasing) }
      return try (0..<15).reduce(0) { cuts, _ in cuts + (try cutConnections(home)) }
    }()
    var answered: [Int64] = []
    var number: Int64 = 0
    while !isOver.load(ordering: .acquiring) || answered.count < 50 {
      do {
        _ = try await journal.append(entries(number..<number + 1), to: one)
        answered.append(number)
      } catch is JournalError {
        await Task.yield()
      }
      number += 1
    }
    #expect(try await cuts > 0)
    // The lock tells when a former connection is over: what its commit came to is known, and answered as it is.
    let found = times(try await journal.read(.allSessions, after: 0, limit: .max))
    #expect(found == answered)
    await journal.close()
    let again = try await home.open()
    #expect(times(try await again.read(.allSessions, after: 0, limit: .max)) == answered)
    await again.close()
  }

  @Test(
    "A server whose store another wrote to while it had no connection takes nothing more, and claims nothing",
    arguments: 1..<Int64(4))
  func takenOver(records: Int64) async throws {
    let home = try StoreHome(.postgres)
    let former = try await home.open()
    _ = try await former.append(entries(0..<1), to: one)
    #expect(try cutConnections(home) > 0)
    let other = try await home.open()
    _ = try await other.append(entries(10..<10 + records), to: one)
    await other.close()
    for _ in 0..<3 {
      let error = await #expect(throws: JournalError.self) { try await former.append(entries(1..<2), to: one) }
      guard case .unavailable(let reason)? = error, reason.contains("another server wrote") else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    #expect(former.newestRevision == 1)
    await former.close()
    let again = try await home.open()
    #expect(times(try await again.read(.allSessions, after: 0, limit: 9)) == [0] + Array(10..<10 + records))
    await again.close()
  }

  @Test("A record that is not what was written refuses the start, and can be cut")
  func corruption() async throws {
    let home = try StoreHome(.postgres)
    let journal = try await home.open()
    for round in Int64(0)..<10 { _ = try await journal.append(entries(round..<round + 1), to: one) }
    await journal.close()
    _ = try run("UPDATE outcry.events SET payload = payload || '\\x00'::bytea WHERE revision = 7", home)
    let error = await #expect(throws: StoreError.self) { try await home.open() }
    guard case .corrupt(_, 7, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let log = try home.openLog()
    try log.cut(after: 6)
    log.close()
    let repaired = try await home.open()
    #expect(repaired.newestRevision == 6)
    await repaired.close()
  }

  @Test("A reader of records that are gone is told which is the oldest")
  func compaction() async throws {
    let home = try StoreHome(.postgres)
    let journal = try await home.open()
    for round in Int64(0)..<10 { _ = try await journal.append(entries(round..<round + 1), to: one) }
    await journal.close()
    _ = try run("DELETE FROM outcry.events WHERE revision < 5", home)
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

  @Test("A password is never shown")
  func passwords() {
    let text = PostgresLog.description(of: "postgres://ann:secret@db.example:5433/outcry?sslmode=require")
    #expect(text == "postgres://ann@db.example:5433/outcry")
    let error = #expect(throws: StoreError.self) {
      try PostgresLog(url: "postgres://ann:secret@127.0.0.1:1/outcry?connect_timeout=2", logger: quiet)
    }
    #expect(error?.description.contains("secret") == false)
  }
}
