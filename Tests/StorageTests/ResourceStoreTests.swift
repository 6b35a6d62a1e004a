import Foundation
import MemoryStore
import PostgresStore
import SQLiteStore
import Testing
import TradingModel
import TradingRuntime

extension StoreHome {
  fileprivate func openResources() async throws -> any ResourceStore {
    switch kind {
    case .sqlite:
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      return try SQLiteResources(directory: directory, logger: quiet)
    case .postgres: return try await PostgresResources(url: url)
    }
  }
}

private typealias Generator = SystemRandomNumberGenerator

private func row(_ generator: inout Generator) -> ResourceRow {
  func pick(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }
  let kind = [ResourceKind.order, .signal, .trace].randomElement(using: &generator) ?? .order
  var row = ResourceRow(
    kind, of: Bool.random(using: &generator) ? one : two, at: pick(["000", "001", "010", "B", "a", "é"]))
  row.id = "id-\(row.sortKey)"
  row.alias = pick(["", "x"])
  row.symbol = pick(["AAA", "BBB"])
  row.status = Int64.random(in: 1...3, using: &generator)
  row.strategy = pick(["", "mine"])
  row.label = pick(["", "list"])
  row.time = Int64.random(in: -5...5, using: &generator)
  row.isFinal = Bool.random(using: &generator)
  row.payload = (0..<Int.random(in: 0...3, using: &generator)).map { UInt8($0) }
  row.summary = Bool.random(using: &generator) ? [9] : []
  return row
}

private func query(_ generator: inout Generator) -> ResourceQuery {
  var query = ResourceQuery(
    [.order, .signal, .trace].randomElement(using: &generator) ?? .order,
    of: Bool.random(using: &generator) ? one : two)
  if Int.random(in: 0..<4, using: &generator) == 0 { query.id = "id-001" }
  if Int.random(in: 0..<4, using: &generator) == 0 { query.alias = "x" }
  if Int.random(in: 0..<4, using: &generator) == 0 { query.symbol = "AAA" }
  if Int.random(in: 0..<4, using: &generator) == 0 { query.strategy = "mine" }
  if Int.random(in: 0..<4, using: &generator) == 0 { query.label = "list" }
  if Int.random(in: 0..<4, using: &generator) == 0 { query.start = -2 }
  if Int.random(in: 0..<4, using: &generator) == 0 { query.end = 3 }
  if Int.random(in: 0..<3, using: &generator) == 0 {
    query.from = ["001", "0011", "B"].randomElement(using: &generator)
  }
  if Bool.random(using: &generator) { query.statuses = [1, 3] }
  query.isReversed = Bool.random(using: &generator)
  query.limit = Int.random(in: 1...7, using: &generator)
  return query
}

@Suite("Read models in stores")
struct ResourceStoreTests {
  @Test(
    "Whatever is written and asked, a store answers as memory does, before and after it was closed",
    arguments: StoreHome.Kind.allCases)
  func likeMemory(kind: StoreHome.Kind) async throws {
    var generator = Generator()
    let home = try StoreHome(kind)
    let memory = MemoryResourceStore()
    var store = try await home.openResources()
    #expect(try await store.position() == nil)
    for round in UInt64(1)...40 {
      let rows = (0..<Int.random(in: 0...8, using: &generator)).map { _ in row(&generator) }
      let position = ReadPosition(revision: round, fingerprint: .max - round, form: 1)
      try await store.write(rows, position: position, at: Int64(round))
      try await memory.write(rows, position: position, at: Int64(round))
      if round.isMultiple(of: 7) {
        let action = Bool.random(using: &generator) ? RetentionRule.Action.drop : .summarize
        let rule = RetentionRule("test", .trace, statuses: [1, 2], action, after: .zero)
        let limit = Int.random(in: 1...3, using: &generator)
        let count = try await store.apply(rule, before: Int64(round) - 3, limit: limit)
        #expect(try await memory.apply(rule, before: Int64(round) - 3, limit: limit) == count)
      }
      if round.isMultiple(of: 13) {
        store.close()
        store = try await home.openResources()
      }
      for _ in 0..<10 {
        let query = query(&generator)
        let (found, expected) = (try await store.read(query), try await memory.read(query))
        #expect(found == expected, "\(query)")
      }
    }
    try await store.clear()
    #expect(try await store.position() == nil)
    #expect(try await store.read(ResourceQuery(.order, of: one)).rows.isEmpty)
    store.close()
  }

  @Test("A file that is no database is made anew")
  func damaged() async throws {
    let home = try StoreHome(.sqlite)
    let store = try await home.openResources()
    try await store.write([], position: ReadPosition(revision: 1, fingerprint: 2, form: 3), at: 0)
    store.close()
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: home.directory + "/resources.sqlite" + suffix)
    }
    try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: home.directory + "/resources.sqlite"))
    let again = try await home.openResources()
    #expect(try await again.position() == nil)
    again.close()
  }

  @Test("A repair throws them away with what it cuts", arguments: StoreHome.Kind.allCases)
  func repaired(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    let journal = try await home.open()
    _ = try await journal.append(entries(0..<3), to: one)
    await journal.close()
    let store = try await home.openResources()
    try await store.write([], position: ReadPosition(revision: 3, fingerprint: 2, form: 3), at: 0)
    store.close()
    let log = try home.openLog()
    try log.cut(after: 1)
    log.close()
    let again = try await home.openResources()
    #expect(try await again.position() == nil)
    again.close()
  }
}
