internal import CPostgres
internal import StoreJournal

/// A statement with parameters.
struct PostgresStatement {
  let sql: String
  let values: [PostgresValue]
}

/// One connection, used by one thread at a time. Its calls block.
final class PostgresConnection {
  private let connection: OpaquePointer
  /// The names of the statements that are prepared here.
  private var prepared: [String: String] = [:]
  /// Whether something was sent by halves: it is not used any more.
  private var isBroken = false

  /// What a URL does not say otherwise. libpq's own options, so that TLS, passwords and keepalives are as everywhere.
  private static let defaults = [
    ("connect_timeout", "5"), ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
    ("tcp_user_timeout", "15000"), ("fallback_application_name", "outcryd"), ("client_encoding", "UTF8"),
  ]

  init(url: String) throws {
    // What comes later wins: the URL is last.
    let options = Self.defaults + [("dbname", url)]
    let names = options.map { $0.0.withCString { strdup($0) } }
    let values = options.map { $0.1.withCString { strdup($0) } }
    defer { for text in names + values { free(text) } }
    let opened = PQconnectdbParams(
      names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
    guard let opened else { throw PostgresError(state: "", message: "out of memory") }
    guard PQstatus(opened) == CONNECTION_OK else {
      defer { PQfinish(opened) }
      throw PostgresError(state: "", message: Self.line(PQerrorMessage(opened)))
    }
    connection = opened
    // Notices would go to standard error.
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
  }

  deinit { PQfinish(connection) }

  var isAlive: Bool { PQstatus(connection) == CONNECTION_OK && !isBroken }

  /// Statements without parameters or answers: settings and schemas.
  func execute(_ sql: String) throws {
    _ = try rows(PQexec(connection, sql))
  }

  /// A statement with parameters, prepared when it is first used here.
  func query(_ sql: String, _ parameters: [PostgresValue] = []) throws -> PostgresRows {
    let name = try prepare(sql, parameters.map(\.type))
    // The connection blocks: this returns when everything is sent.
    guard send(name, parameters), PQflush(connection) == 0 else { throw failure(nil) }
    let first = PQgetResult(connection)
    // Nothing, or what a connection says that has failed: the first result tells why.
    while let next = PQgetResult(connection) { PQclear(next) }
    return try rows(first)
  }

  private func send(_ name: String, _ parameters: [PostgresValue]) -> Bool {
    var all: [UInt8] = []
    var ends: [Int] = []
    for parameter in parameters {
      parameter.append(to: &all)
      ends.append(all.count)
    }
    // One byte more: libpq wants an address for a value without bytes, too, since none means NULL.
    all.append(0)
    let starts = [0] + ends.dropLast()
    return all.withUnsafeBytes { bytes in
      let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return PQsendQueryPrepared(
        connection, name, Int32(clamping: ends.count),
        starts.prefix(ends.count).map { start in base.map { $0 + start } },
        zip(starts, ends).map { Int32(clamping: $1 - $0) }, ends.map { _ in 1 }, 1) == 1
    }
  }

  func transaction<Answer>(mode: String = "", _ body: () throws -> Answer) throws -> Answer {
    try execute("BEGIN \(mode)")
    do {
      let answer = try body()
      try execute("COMMIT")
      return answer
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }

  private func prepare(_ sql: String, _ types: [UInt32]) throws -> String {
    if let name = prepared[sql] { return name }
    let name = "outcry_\(prepared.count)"
    _ = try rows(PQprepare(connection, name, sql, Int32(clamping: types.count), types))
    prepared[sql] = name
    return name
  }

  /// Statements that are sent together, as one transaction where none is open: they wait for one answer instead of one
  /// each (libpq, "Pipeline Mode").
  /// - Parameter onSent: called when all of it is on its way, but for the word that ends the transaction.
  func pipeline(_ statements: [PostgresStatement], onSent: () -> Void = {}) throws {
    if statements.isEmpty { return }
    let names = try statements.map { try prepare($0.sql, $0.values.map(\.type)) }
    guard PQenterPipelineMode(connection) == 1 else { throw failure(nil) }
    for (name, statement) in zip(names, statements) where !send(name, statement.values) { throw broken() }
    guard PQflush(connection) == 0 else { throw broken() }
    onSent()
    guard PQpipelineSync(connection) == 1 else { throw broken() }
    var first: (any Error)?
    while isAlive {
      // Between the results of one statement and those of the next there is none.
      guard let result = PQgetResult(connection) else { continue }
      if PQresultStatus(result) == PGRES_PIPELINE_SYNC {
        PQclear(result)
        guard PQexitPipelineMode(connection) == 1 else { throw broken() }
        if let first { throw first }
        return
      }
      // What follows one that failed is not done.
      do { _ = try rows(result) } catch { first = first ?? error }
    }
    throw first ?? failure(nil)
  }

  /// `COPY … FROM STDIN`.
  func copy(_ rows: CopyData) throws {
    guard PQsendQuery(connection, "COPY \(rows.table) FROM STDIN (FORMAT binary)") == 1 else { throw failure(nil) }
    var first: (any Error)?
    var bytes: [UInt8]? = rows.bytes
    while let result = PQgetResult(connection) {
      guard PQresultStatus(result) == PGRES_COPY_IN, let sent = bytes.take() else {
        do { _ = try self.rows(result) } catch { first = first ?? error }
        continue
      }
      PQclear(result)
      guard put(sent) else { throw failure(nil) }
    }
    if let first { throw first }
    guard isAlive else { throw failure(nil) }
  }

  /// Bytes, and what ends them.
  private func put(_ bytes: [UInt8]) -> Bool {
    let isPut = bytes.withUnsafeBytes { buffer in
      PQputCopyData(
        connection, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count)) == 1
    }
    return isPut && PQputCopyEnd(connection, nil) == 1
  }

  private func rows(_ result: OpaquePointer?) throws -> PostgresRows {
    guard let result else { throw failure(nil) }
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return PostgresRows(result)
    default:
      defer { PQclear(result) }
      throw failure(result)
    }
  }

  private func broken() -> PostgresError {
    isBroken = true
    return failure(nil)
  }

  private func failure(_ result: OpaquePointer?) -> PostgresError {
    guard let result, let message = PQresultErrorMessage(result), message.pointee != 0 else {
      return PostgresError(state: "", message: Self.line(PQerrorMessage(connection)))
    }
    let state = PQresultErrorField(result, CPostgres_diag_sqlstate()).map { String(cString: $0) } ?? ""
    return PostgresError(state: state, message: Self.line(message))
  }

  /// libpq ends its texts with a new line and breaks them.
  private static func line(_ text: UnsafePointer<CChar>?) -> String {
    let lines = text.map { String(cString: $0) } ?? "the connection failed"
    return lines.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Darwin)
  private import Darwin
#endif
