@testable import RPCCore
import Testing

@Suite struct MetadataTests {
  @Test func itIsAnOrderedMultimap() throws {
    var metadata = Metadata()
    try metadata.append("1", for: "A-Name")
    try metadata.append("x", for: "other")
    try metadata.append("2", for: "a-name")
    try metadata.append([0, 255], for: "raw-bin")
    #expect(metadata.values("a-name") == ["1", "2"])
    #expect(metadata["A-NAME"] == "1")
    #expect(metadata.binaryValues("raw-bin") == [[0, 255]])
    #expect(metadata.map(\.name) == ["a-name", "other", "a-name", "raw-bin"])
    metadata.removeAll("a-name")
    #expect(metadata.count == 2)
    #expect(metadata["a-name"] == nil)
  }

  @Test("10: names of the protocol cannot be set", arguments: ["grpc-status", "GRPC-Timeout", "te", "content-type"])
  func reserved(name: String) {
    var metadata = Metadata()
    #expect(throws: MetadataError.reservedName(name.lowercased())) { try metadata.append("1", for: name) }
    #expect(metadata.isEmpty)
  }

  @Test(arguments: ["", "sp ace", ":path", "ünicode", "new\nline", "x-bin"])
  func namesThatHTTPDoesNotAllowAreRefused(name: String) {
    var metadata = Metadata()
    #expect(throws: MetadataError.invalidName(name)) { try metadata.append("1", for: name) }
  }

  @Test(arguments: ["line\nbreak", "\u{0}", "é", "\u{7F}"])
  func valuesThatAreNotASCIIAreRefused(value: String) {
    var metadata = Metadata()
    #expect(throws: MetadataError.invalidValue(name: "x")) { try metadata.append(value, for: "x") }
  }

  @Test("8: -bin values are split on commas, in order")
  func commas() {
    var metadata = Metadata()
    metadata.appendReceived(name: "x-bin".utf8, value: "AAE=,AgM,*,BA==".utf8)
    metadata.appendReceived(name: "x-bin".utf8, value: "BQ".utf8)
    #expect(metadata.binaryValues("x-bin") == [[0, 1], [2, 3], [4], [5]])
  }

  @Test("9: a value that gRPC does not allow is taken, and safe to send back")
  func echo() {
    var metadata = Metadata()
    metadata.appendReceived(name: "x".utf8, value: [0x61, 0xFF, 0x09, 0xC3, 0xA9])
    var sent: [[UInt8]] = []
    metadata.forEachField { _, value in sent.append(value) }
    #expect(sent.count == 1)
    #expect(sent.first?.allSatisfy { (0x20...0x7E).contains($0) } == true)
    #expect(sent.first?.first == 0x61)
  }

  @Test("9: spaces around a value are no part of it, in either direction")
  func spaces() throws {
    var metadata = Metadata()
    metadata.appendReceived(name: "x".utf8, value: " \t a b\t ".utf8)
    metadata.appendReceived(name: "x".utf8, value: "  ".utf8)
    try metadata.append(" c ", for: "y")
    #expect(metadata.values("x") == ["a b", ""])
    var sent: [String] = []
    metadata.forEachField { _, value in sent.append(String(decoding: value, as: UTF8.self)) }
    #expect(sent == ["a b", "", "c"])
  }

  @Test("10: received names of the protocol are not metadata")
  func receivedReserved() {
    var metadata = Metadata()
    metadata.appendReceived(name: "grpc-anything".utf8, value: "1".utf8)
    #expect(metadata.isEmpty)
  }

  @Test func descriptionsHideValues() throws {
    var metadata = Metadata()
    try metadata.append("secret", for: "authorization")
    #expect("\(metadata)" == "[authorization]")
  }
}
