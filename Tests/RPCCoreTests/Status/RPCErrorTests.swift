import ProtobufRuntime
@testable import RPCCore
import StandardMessages
import Testing

@Suite struct RPCErrorTests {
  private struct Secret: Error {}

  @Test(
    "28: what a handler throws maps to a status",
    arguments: [
      (RPCError(code: .aborted, message: "x") as any Error, RPCStatus.Code.aborted),
      (CancellationError(), .cancelled),
      (Secret(), .unknown),
      (ProtobufError.malformed("x"), .internal),
      (ProtobufError.arenaExhausted(limit: 1), .resourceExhausted),
    ])
  func mapping(error: any Error, code: RPCStatus.Code) {
    #expect(RPCError(mapping: error).code == code)
  }

  @Test func theTextOfAnUnknownErrorStaysInside() {
    #expect(!RPCError(mapping: Secret()).message.contains("Secret"))
  }

  @Test func theRichStatusRoundTrips() {
    let info = Google.Rpc.ErrorInfo(reason: "HALTED", domain: "outcry")
    let error = RPCError(code: .failedPrecondition, message: "no", details: [info])
    let copy = RPCError(status: error.toStatus())
    #expect(copy.code == .failedPrecondition)
    #expect(copy.message == "no")
    #expect(copy.detail(Google.Rpc.ErrorInfo.self) == info)
  }

  @Test(arguments: [17, 99, -1, Int32.max, Int32.min] as [Int32])
  func anUnknownCodeReadsAsUnknown(code: Int32) {
    #expect(RPCError(status: Google.Rpc.Status(code: code)).code == .unknown)
  }

  @Test func thereAreSeventeenCodes() {
    #expect(RPCStatus.Code.allCases.map(\.rawValue) == Array(0...16))
    #expect(Set(RPCStatus.Code.allCases.map(\.name)).count == 17)
  }
}
