internal import GRDB
internal import StoreJournal
internal import Synchronization
internal import TradingModel

/// The numbers that stand for sessions in the table of events, both ways.
final class SessionNumbers: Sendable {
  private struct Known {
    var numbers: [SessionID: Int64] = [:]
    var names: [Int64: SessionID] = [:]
  }

  private let known = Mutex(Known())

  /// The number of a session, made when there is none yet. Inside the transaction that needs it.
  func number(of sessionID: SessionID, _ db: Database) throws -> Int64 {
    if let number = known.withLock({ $0.numbers[sessionID] }) { return number }
    let number: Int64
    if let found = try Int64.fetchOne(
      db, sql: "SELECT number FROM sessions WHERE session_id = ?", arguments: [sessionID.text])
    {
      number = found
    } else {
      try db.execute(sql: "INSERT INTO sessions (session_id) VALUES (?)", arguments: [sessionID.text])
      number = db.lastInsertedRowID
    }
    known.withLock { $0.numbers[sessionID] = number }
    return number
  }

  /// The session of a number that was read. Nil when the table has no such number, or a name that is none.
  func name(of number: Int64, _ db: Database) throws -> SessionID? {
    if let name = known.withLock({ $0.names[number] }) { return name }
    let text = try String.fetchOne(db, sql: "SELECT session_id FROM sessions WHERE number = ?", arguments: [number])
    guard let name = text.flatMap({ SessionID($0) }) else { return nil }
    known.withLock { $0.names[number] = name }
    return name
  }

  /// The transaction that may have made some was rolled back.
  func forget() { known.withLock { $0 = Known() } }
}
