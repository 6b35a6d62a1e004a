import Foundation
import Testing
import TradingRuntime

@testable import StoreJournal

@Suite("Exports")
struct RecordFileTests {
  private func export(_ home: StoreHome) async throws -> Data {
    let journal = try await home.open()
    for round in Int64(0)..<30 {
      _ = try await journal.append(entries(round * 10..<round * 10 + 3), to: round % 2 == 0 ? one : two)
    }
    await journal.close()
    let log = try home.openLog()
    defer { log.close() }
    let path = NSTemporaryDirectory() + "outcry-export-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data().write(to: URL(fileURLWithPath: path))
    let file = try #require(FileHandle(forWritingAtPath: path))
    #expect(try await RecordFile.write(log, to: file) == 90)
    try file.close()
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test("A store that is exported and imported is the same store", arguments: StoreHome.Kind.allCases)
  func roundTrip(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    let file = try await export(home)
    let other = try StoreHome(kind)
    let log = try other.openLog()
    #expect(try RecordFile.read(file, into: log) == 90)
    #expect(throws: StoreError.notEmpty(store: log.description)) { try RecordFile.read(file, into: log) }
    let original = try home.openLog()
    #expect(
      try await log.read(.allSessions, after: 0, limit: 999) == original.read(.allSessions, after: 0, limit: 999))
    original.close()
    log.close()
  }

  @Test("Of the first line the program, the format and the rest of a file are told apart, and the first format is read")
  func formats() async throws {
    let file = try await export(try StoreHome(.sqlite))
    let rest = file.dropFirst(RecordFile.head.count)
    let log = ScriptedLog()
    #expect(throws: RecordFile.Failure.unknownFormat) {
      try RecordFile.read(Data("outcry journal 3\n".utf8) + rest, into: log)
    }
    #expect(throws: RecordFile.Failure.noJournal) { try RecordFile.read(Data("outcry ".utf8) + rest, into: log) }
    #expect(try log.newestRevision() == 0)
    #expect(try RecordFile.read(Data("outcry journal 1\n".utf8) + rest, into: log) == 90)
  }

  @Test("Every cut and every flipped bit of an export is found before anything is imported")
  func damage() async throws {
    let file = try await export(try StoreHome(.sqlite))
    let log = ScriptedLog()
    for length in stride(from: 0, to: file.count, by: 7) {
      #expect(throws: RecordFile.Failure.self) { try RecordFile.read(file.prefix(length), into: log) }
    }
    for place in stride(from: 0, to: file.count, by: 5) {
      var damaged = file
      damaged[place] ^= 4
      #expect(throws: RecordFile.Failure.self) { try RecordFile.read(damaged, into: log) }
    }
    #expect(try log.newestRevision() == 0)
  }
}
