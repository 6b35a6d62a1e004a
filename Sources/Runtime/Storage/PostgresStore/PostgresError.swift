/// Why PostgreSQL did not do what was asked.
struct PostgresError: Error, CustomStringConvertible {
  /// Five characters (PostgreSQL, appendix A). Empty when the connection failed.
  let state: String
  let message: String

  var description: String { state.isEmpty ? message : "\(message) (SQLSTATE \(state))" }
}
