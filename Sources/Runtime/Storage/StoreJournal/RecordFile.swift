public import Foundation
internal import JournalCodec
internal import TradingModel
public import TradingRuntime

/// Records in a file, to be carried from one store to another.
///
/// A line that names the format, then for each unit its length without this number (32 bits), the revision of its last
/// record (64 bits), the length of the session's name (8 bits), that name, and the payload; at the end a length of 0 and
/// the number of records (64 bits). Numbers in little-endian order. Every payload has its checksum, which covers revision
/// and session. Files of the first format, which are read too, have one record in each unit.
public enum RecordFile {
  private static let name = Array("outcry journal ".utf8)
  static let head = name + Array("2\n".utf8)
  private static let formerHead = name + Array("1\n".utf8)
  static let pageSize = 4096
  /// Revision and length of the name.
  private static let fixedSize = 9

  /// Why a file is no such file.
  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    case noJournal
    /// Written by a program that is newer than this one.
    case unknownFormat
    case truncated(records: UInt64)
    case damaged(record: UInt64, reason: String)

    public var description: String {
      switch self {
      case .noJournal: "the file is no export of a journal"
      case .unknownFormat: "the file is an export of another format than this program knows; import it with a newer one"
      case .truncated(let records): "the file ends after \(records) records, before its end mark"
      case .damaged(let record, let reason): "record \(record) of the file is damaged: \(reason)"
      }
    }
  }

  /// Writes everything after a revision, and answers how many records that was.
  public static func write(_ log: some RecordLog, after revision: Revision = 0, to file: FileHandle) async throws
    -> UInt64
  {
    try file.write(contentsOf: head)
    var newest = revision
    var count: UInt64 = 0
    while true {
      let page = try await log.read(.allSessions, after: newest, limit: pageSize)
      guard let last = page.last else { break }
      var bytes: [UInt8] = []
      for unit in page {
        append(unit, to: &bytes)
        count += unit.count
      }
      try file.write(contentsOf: bytes)
      newest = last.revision
    }
    var end: [UInt8] = [0, 0, 0, 0]
    append(count, to: &end)
    try file.write(contentsOf: end)
    try file.synchronize()
    return count
  }

  private static func append(_ unit: StoredUnit, to bytes: inout [UInt8]) {
    let name = Array(unit.sessionID.text.utf8)
    append(UInt32(clamping: fixedSize + name.count + unit.payload.count), to: &bytes)
    append(unit.revision, to: &bytes)
    bytes.append(UInt8(clamping: name.count))
    bytes += name
    bytes += unit.payload
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// Puts the records of a file into a store that has none, and answers how many. Checks each before it is written, and
  /// the whole file before the first.
  public static func read(_ file: Data, into log: some RecordLog) throws -> UInt64 {
    guard try log.newestRevision() == 0 else { throw StoreError.notEmpty(store: log.description) }
    var page: [StoredUnit] = []
    let count = try each(of: file) { _ in }
    _ = try each(of: file) { unit in
      page.append(unit)
      guard page.count == pageSize else { return }
      try log.append(page)
      page = []
    }
    if !page.isEmpty { try log.append(page) }
    return count
  }

  /// Hands out every unit, and answers how many records there are.
  static func each(of file: Data, _ body: (StoredUnit) throws -> Void) throws -> UInt64 {
    try file.withUnsafeBytes { bytes in
      guard bytes.starts(with: head) || bytes.starts(with: formerHead) else {
        throw bytes.starts(with: name) ? Failure.unknownFormat : .noJournal
      }
      var place = head.count
      var count: UInt64 = 0
      var expected: Revision?
      while true {
        guard bytes.count - place >= 4 else { throw Failure.truncated(records: count) }
        let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
        place += 4
        if length == 0 {
          guard bytes.count - place == 8 else { throw Failure.truncated(records: count) }
          let written = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
          guard written == count else { throw Failure.truncated(records: count) }
          return count
        }
        guard bytes.count - place >= length else { throw Failure.truncated(records: count) }
        let unit = try unit(UnsafeRawBufferPointer(rebasing: bytes[place..<place + length]), number: count)
        if let expected, unit.first != expected {
          throw Failure.damaged(record: count, reason: "revision \(unit.first) where \(expected) belongs")
        }
        expected = unit.revision &+ 1
        try body(unit)
        place += length
        count += unit.count
      }
    }
  }

  private static func unit(_ bytes: UnsafeRawBufferPointer, number: UInt64) throws -> StoredUnit {
    guard bytes.count > fixedSize, bytes.count > fixedSize + Int(bytes[8]) else {
      throw Failure.damaged(record: number, reason: "it is too short")
    }
    let start = fixedSize + Int(bytes[8])
    guard let sessionID = SessionID(String(decoding: bytes[fixedSize..<start], as: UTF8.self)) else {
      throw Failure.damaged(record: number, reason: "its session's name is none")
    }
    let revision = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let payload = UnsafeRawBufferPointer(rebasing: bytes[start...])
    do {
      _ = try JournalCodec.decode(payload, last: revision, sessionID: sessionID)
    } catch { throw Failure.damaged(record: number, reason: "\(error)") }
    return StoredUnit(revision: revision, sessionID: sessionID, payload: Array(payload))
  }
}
