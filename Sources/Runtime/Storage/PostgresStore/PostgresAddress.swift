internal import CPostgres
internal import StoreJournal

/// Where a database is: a URL as libpq reads it.
struct PostgresAddress: Sendable, Hashable {
  let url: String
  /// The URL without its password.
  let description: String

  /// - Throws: ``StoreError/unreachable(store:reason:)`` for a text that libpq does not read.
  init(_ url: String) throws(StoreError) {
    var message: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(url, &message) else {
      let reason = message.map { String(cString: $0) } ?? "it cannot be read"
      PQfreemem(message)
      let error = PostgresError(state: "", message: reason.split(whereSeparator: \.isNewline).joined())
      throw .unreachable(store: "postgres:", reason: "\(error)")
    }
    defer { PQconninfoFree(options) }
    var values: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    let user = values["user"].map { "\($0)@" } ?? ""
    let port = values["port"].map { ":\($0)" } ?? ""
    let host = values["host"] ?? values["hostaddr"] ?? ""
    self.url = url
    description = "postgres://\(user)\(host)\(port)/\(values["dbname"] ?? "")"
  }
}
