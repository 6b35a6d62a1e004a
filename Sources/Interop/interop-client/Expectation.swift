import InteropMessages
import RPCCore

/// Why a test case has failed.
struct Failure: Error, CustomStringConvertible {
  let description: String
}

func expect(_ condition: Bool, _ failure: @autoclosure () -> String) throws(Failure) {
  guard condition else { throw Failure(description: failure()) }
}

func expectEqual<Value: Equatable>(_ value: Value, _ expected: Value, _ what: String) throws(Failure) {
  try expect(value == expected, "\(what): \(expected) expected, \(value) found")
}

/// - Returns: the error, whose code is as expected.
@discardableResult
func expectError<Result>(_ code: RPCStatus.Code, _ body: () async throws -> Result) async throws -> RPCError {
  do {
    _ = try await body()
  } catch let error as RPCError {
    try expect(error.code == code, "\(code.name) expected, \(error) found")
    return error
  }
  throw Failure(description: "\(code.name) expected, but the call succeeded")
}

extension Grpc.Testing.Payload {
  static func zeros(_ count: Int) -> Grpc.Testing.Payload {
    Grpc.Testing.Payload(body: Array(repeating: 0, count: count))
  }
}

/// - Throws: ``Failure`` unless the payload is that many zeros.
func expectZeros(_ payload: Grpc.Testing.Payload?, count: Int) throws(Failure) {
  guard let payload else { throw Failure(description: "the response has no payload") }
  try expectEqual(payload.type, .compressable, "the payload's type")
  try expectEqual(payload.body.count, count, "the payload's size")
  try expect(payload.body.allSatisfy { $0 == 0 }, "the payload has bytes other than 0")
}
