package import RPCCore

/// Why a test case has failed.
package struct Failure: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) {
    self.description = description
  }
}

package func expect(_ condition: Bool, _ failure: @autoclosure () -> String) throws(Failure) {
  guard condition else { throw Failure(description: failure()) }
}

package func expectEqual<Value: Equatable>(_ value: Value, _ expected: Value, _ what: String) throws(Failure) {
  try expect(value == expected, "\(what): \(expected) expected, \(value) found")
}

/// - Returns: the error, whose code is as expected.
@discardableResult
package func expectError<Result>(
  _ codes: RPCStatus.Code..., body: () async throws -> Result
) async throws -> RPCError {
  let expected = codes.map(\.name).joined(separator: " or ")
  do {
    _ = try await body()
  } catch let error as RPCError {
    try expect(codes.contains(error.code), "\(expected) expected, \(error) found")
    return error
  }
  throw Failure(description: "\(expected) expected, but the call succeeded")
}

/// - Throws: `CancellationError`, once the task is cancelled.
package func waitUntilCancelled() async throws {
  let (never, keepsOpen) = AsyncStream<Void>.makeStream()
  for await _ in never {}
  withExtendedLifetime(keepsOpen) {}
  try Task.checkCancellation()
}
