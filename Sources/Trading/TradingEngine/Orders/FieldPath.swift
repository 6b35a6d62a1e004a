/// Runs checks of a part of a request; a field that they refuse is named as part of the whole.
func within<Value>(_ path: String, _ checks: () throws(CommandError) -> Value) throws(CommandError) -> Value {
  do {
    return try checks()
  } catch .invalid(let field, let reason) {
    throw .invalid(field: "\(path).\(field)", reason: reason)
  }
}
