import Foundation
import StoreJournal
import Testing

@testable import SQLiteStore

/// The files of a store whose process was killed: copied while it was open, the write-ahead log as it was.
private struct KilledStore {
  let home: StoreHome
  var path: String { home.directory + "/journal.sqlite-wal" }

  /// One commit for each of so many records.
  init(commits: Int64) async throws {
    home = try StoreHome(.sqlite)
    let living = try StoreHome(.sqlite)
    let journal = try await living.open()
    for round in 0..<commits { _ = try await journal.append(entries(round..<round + 1), to: one) }
    try FileManager.default.createDirectory(atPath: home.directory, withIntermediateDirectories: true)
    for file in ["journal.sqlite", "journal.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: "\(living.directory)/\(file)", toPath: "\(home.directory)/\(file)")
    }
    await journal.close()
  }

  func change(_ edit: (inout Data) -> Void) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    edit(&bytes)
    try bytes.write(to: URL(fileURLWithPath: path))
  }
}

@Suite("What SQLite's write-ahead log holds after a crash")
struct WriteAheadLogTests {
  @Test("A whole one gives everything")
  func whole() async throws {
    let store = try await KilledStore(commits: 12)
    #expect(try WriteAheadLog.inspect(path: store.path) == .whole)
    let journal = try await store.home.open()
    #expect(journal.newestRevision == 12)
    await journal.close()
  }

  @Test("A commit that was on its way is cut, and everything before it is there")
  func torn() async throws {
    let store = try await KilledStore(commits: 12)
    try store.change { $0[$0.count - 100] ^= 1 }
    guard case .torn = try WriteAheadLog.inspect(path: store.path) else {
      Issue.record("not torn")
      return
    }
    let journal = try await store.home.open()
    #expect(journal.newestRevision == 11)
    #expect(times(try await journal.read(.allSessions, after: 0, limit: 99)) == Array(0..<11))
    await journal.close()
  }

  @Test("A file that ends in the middle of a commit loses that commit alone")
  func truncated() async throws {
    let store = try await KilledStore(commits: 12)
    try store.change { $0.removeLast(1_000) }
    let journal = try await store.home.open()
    #expect(journal.newestRevision == 11)
    await journal.close()
  }

  @Test("Damage before whole commits refuses the start: SQLite would drop them silently")
  func damaged() async throws {
    let store = try await KilledStore(commits: 12)
    try store.change { $0[$0.count / 2] ^= 1 }
    guard case .damaged = try WriteAheadLog.inspect(path: store.path) else {
      Issue.record("not damaged")
      return
    }
    let error = await #expect(throws: StoreError.self) { try await store.home.open() }
    guard case .damagedLog? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A damaged head refuses the start")
  func damagedHead() async throws {
    let store = try await KilledStore(commits: 3)
    try store.change { $0[17] ^= 1 }
    #expect(try WriteAheadLog.inspect(path: store.path) == .damagedHead)
    await #expect(throws: StoreError.self) { try await store.home.open() }
  }
}
