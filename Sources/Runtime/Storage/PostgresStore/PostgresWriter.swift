private import Foundation
internal import Logging
internal import StoreJournal
internal import TradingModel
internal import TradingRuntime

/// The connection that writes, which holds the store's lock.
///
/// Unchecked: everything that changes is touched inside ``exclusively(_:)`` alone, by one thread at a time.
///
/// A connection that broke is made again when it is next used. The lock goes with the connection, so that whoever has it
/// again knows that what the former connection had begun is over.
final class PostgresWriter: @unchecked Sendable {
  private let address: PostgresAddress
  private let logger: Logger
  private let turn = NSLock()
  private var connection: PostgresConnection?
  private var numbers: [SessionID: Int64] = [:]
  /// Whether the lock was ours before: then another that has it is a server that took over, or our own former connection.
  private var hadLock = false

  /// `outcry` in ASCII: the key of the advisory lock.
  private static let lockKey: Int64 = 0x6F75_7463_7279

  init(_ address: PostgresAddress, logger: Logger) {
    self.address = address
    self.logger = logger
  }

  func exclusively<Answer: Sendable>(_ body: () throws -> Answer) throws -> Answer {
    turn.lock()
    defer { turn.unlock() }
    return try body()
  }

  func use<Answer>(_ body: (PostgresConnection) throws -> Answer) throws -> Answer {
    let connection = try living()
    do {
      return try body(connection)
    } catch {
      if !connection.isAlive { self.connection = nil }
      throw error
    }
  }

  private func living() throws -> PostgresConnection {
    if let connection, connection.isAlive { return connection }
    connection = nil
    let next = try PostgresConnection(url: address.url)
    try Self.configure(next)
    guard try next.query("SELECT pg_try_advisory_lock($1)", [.int8(Self.lockKey)]).bytes(0, 0)?.first == 1 else {
      throw StoreError.inUse(store: address.description, by: try owner(next))
    }
    if hadLock { logger.notice("connected again", metadata: ["store": "\(address.description)"]) }
    hadLock = true
    connection = next
    return next
  }

  static func configure(_ connection: PostgresConnection) throws {
    // A commit counts when it is on the disk, whatever the server's default; and no statement waits for ever.
    for setting in [
      "synchronous_commit = on", "statement_timeout = '30s'", "lock_timeout = '10s'",
      "idle_in_transaction_session_timeout = '60s'",
    ] {
      try connection.execute("SET \(setting)")
    }
  }

  private func owner(_ connection: PostgresConnection) throws -> String {
    let rows = try connection.query(
      """
      SELECT application_name || ', backend ' || a.pid || coalesce(' of ' || host(client_addr), '')
      FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'advisory' AND l.granted AND (l.classid::bigint << 32 | l.objid::bigint) = $1
      """, [.int8(Self.lockKey)])
    return rows.text(0, 0) ?? "another server"
  }

  func number(of sessionID: SessionID, _ connection: PostgresConnection) throws -> Int64 {
    if let number = numbers[sessionID] { return number }
    let found = try connection.query(
      """
      WITH made AS (
        INSERT INTO outcry.sessions (session_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING number
      )
      SELECT number FROM made UNION ALL SELECT number FROM outcry.sessions WHERE session_id = $1
      """, [.text(sessionID.text)])
    guard let number = found.int8(0, 0) else { throw PostgresError(state: "", message: "a session got no number") }
    numbers[sessionID] = number
    return number
  }

  func close() { connection = nil }
}
