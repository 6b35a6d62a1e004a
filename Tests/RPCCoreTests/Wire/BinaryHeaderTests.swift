@testable import RPCCore
import StandardMessages
import Testing

@Suite struct BinaryHeaderTests {
  @Test("7: -bin values are sent without padding", arguments: 0...5)
  func unpadded(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 77) }
    let text = BinaryHeader.encode(bytes)
    #expect(!text.contains(UInt8(ascii: "=")))
    #expect(BinaryHeader.decode(text) == bytes)
  }

  @Test("7: padded and unpadded values are taken", arguments: ["AAE=", "AAE", " AAE= "])
  func bothForms(text: String) {
    #expect(BinaryHeader.decode(text.utf8) == [0, 1])
  }

  @Test(arguments: ["A", "AA=A", "A*==", "====", "AAE=="])
  func whatIsNotBase64IsRefused(text: String) {
    #expect(BinaryHeader.decode(text.utf8) == nil)
  }

  @Test("27: details round-trip through grpc-status-details-bin")
  func details() throws {
    let violation = Google.Rpc.BadRequest.FieldViolation(field: "quantity", description: "must be positive")
    let error = RPCError(
      code: .invalidArgument, message: "bad", details: [Google.Rpc.BadRequest(fieldViolations: [violation])])
    let header = try #require(StatusDetailsHeader.encode(error))
    var received = RPCError(code: .invalidArgument, message: "bad")
    StatusDetailsHeader.apply(header, to: &received)
    #expect(received.detail(Google.Rpc.BadRequest.self)?.fieldViolations == [violation])
    #expect(received.detail(Google.Rpc.RetryInfo.self) == nil)
    #expect(StatusDetailsHeader.encode(RPCError(code: .aborted, message: "")) == nil)
  }

  @Test("27: details that do not parse leave the status as it is", arguments: ["****", "////"])
  func brokenDetails(text: String) {
    var error = RPCError(code: .notFound, message: "gone")
    StatusDetailsHeader.apply(text.utf8, to: &error)
    #expect(error.code == .notFound)
    #expect(error.details.isEmpty)
  }
}
