import TradingEngine

/// The engine names the fields of a configuration, which callers know as those of a spec.
func namingFieldsOfSpec<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
  do {
    return try await body()
  } catch CommandError.invalid(let field, let reason) where !field.hasPrefix("spec.") {
    throw CommandError.invalid(field: "spec.\(field)", reason: reason)
  }
}
