import Dispatch
import Testing

@testable import OutcryCommands

/// What `outcry doctor` sees of the real network.
@Suite struct ProbesTests {
  @Test func anAddressIsItsOwn() async throws {
    let found = try await Probes.system.resolve("127.0.0.1", 7, .seconds(10)).get()
    #expect(found.map(\.text) == ["127.0.0.1"])
  }

  @Test func aNameThatCannotBe() async {
    let found = await Probes.system.resolve("no such name", 7, .seconds(10))
    #expect(throws: ProbeError.self) { try found.get() }
  }

  @Test func whereNothingListensTheConnectionIsRefused() async throws {
    let addresses = try await Probes.system.resolve("127.0.0.1", 1, .seconds(10)).get()
    let address = try #require(addresses.first)
    #expect(await Probes.system.connect(address, .seconds(10))?.kind == .refused)
    let greeting = await Probes.system.greet(address, nil, "127.0.0.1", .seconds(10))
    guard case .connection(let error) = greeting.failure else { return #expect(Bool(false), "\(greeting)") }
    #expect(error.kind == .refused)
  }

  @Test func aCallThatTakesTooLongIsGivenUp() async {
    let gate = DispatchSemaphore(value: 0)
    let answer = await BlockingCall.run(within: .zero, late: "late") { () -> String in
      gate.wait()
      return "in time"
    }
    gate.signal()
    #expect(answer == "late")
  }

  @Test(arguments: [
    ([UInt8](), "without a word"),
    (Array("HTTP/1.1 400 Bad Request\r\n".utf8), "HTTP/1"),
    ([0x15, 0x03, 0x01, 0, 2, 2, 70], "TLS"),
    (Array("220 mail.example ESMTP".utf8), "another protocol"),
    ([0, 0, 0, 4, 0, 0, 0], "another protocol"),
    ([0, 0, 0, 4, 0, 0, 0, 0, 1], "another protocol"),
  ])
  func whatIsNotHTTP2IsNamed(answer: [UInt8], word: String) {
    #expect(Greeter.fault(in: answer)?.contains(word) == true)
  }

  @Test func settingsAreHTTP2() {
    #expect(Greeter.fault(in: [0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 3]) == nil)
  }
}
