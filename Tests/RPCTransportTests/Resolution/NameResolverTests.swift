@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct NameResolverTests {
  @Test func theSystemKnowsTheAddressesOfLocalhost() async throws {
    let found = try await SystemNameResolver(host: "localhost", port: 7777).addresses()
    let loopback = try #require(EndpointAddress(ipAddress: "127.0.0.1", port: 7777))
    #expect(found.contains(loopback))
    #expect(Set(found).count == found.count)
  }

  @Test func anAddressIsItsOwnName() async throws {
    let found = try await SystemNameResolver(host: "::1", port: 7777).addresses()
    #expect(found.map(\.description) == ["[::1]:7777"])
  }

  @Test func aNameThatDoesNotExistIsAnErrorWithAReason() async {
    // .invalid never exists (RFC 6761 §6.4).
    let error = await #expect(throws: NameNotResolved.self) {
      try await SystemNameResolver(host: "outcry.invalid", port: 7777).addresses()
    }
    #expect(error?.description.hasPrefix("the name cannot be resolved: ") == true)
  }

  @Test("RFC 8305 §4: the families are tried by turns")
  func order() throws {
    let six = try ["2001:db8::1", "2001:db8::2"].map { try #require(EndpointAddress(ipAddress: $0, port: 443)) }
    let four = addresses(1, 2, 3)
    #expect(AddressOrder.interleaved(six + four) == [six[0], four[0], six[1], four[1], four[2]])
    #expect(AddressOrder.interleaved(four + six) == [four[0], six[0], four[1], six[1], four[2]])
    #expect(AddressOrder.interleaved([]) == [])
  }
}
