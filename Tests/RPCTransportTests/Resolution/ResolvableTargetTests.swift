@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ResolvableTargetTests {
  private func fixed(_ text: String) throws -> [String]? {
    let target = try ResolvableTarget(parsing: text)
    return (target.resolver as? FixedAddresses)?.list.map(\.description)
  }

  private func named(_ text: String) throws -> [String] {
    let target = try ResolvableTarget(parsing: text)
    let resolver = try #require(target.resolver as? SystemNameResolver)
    return [resolver.host, "\(resolver.port)", target.authority?.field ?? ""]
  }

  @Test(arguments: [
    ("example.com:7777", ["example.com", "7777", "example.com:7777"]),
    ("dns:example.com:7777", ["example.com", "7777", "example.com:7777"]),
    ("dns:///example.com:7777", ["example.com", "7777", "example.com:7777"]),
    ("dns:///example.com", ["example.com", "443", "example.com:443"]),
    ("dns:[::1]:80", ["::1", "80", "[::1]:80"]), ("dns:///[::1]", ["::1", "443", "[::1]:443"]),
    ("dns:///::1", ["::1", "443", "[::1]:443"]), ("dns:7777", ["dns", "7777", "dns:7777"]),
  ])
  func names(text: String, expected: [String]) throws {
    #expect(try named(text) == expected)
  }

  @Test(arguments: [
    ("ipv4:192.0.2.1:80", ["192.0.2.1:80"]), ("ipv4:192.0.2.1", ["192.0.2.1:443"]),
    ("ipv4:192.0.2.1:80,192.0.2.2:81,192.0.2.1:80", ["192.0.2.1:80", "192.0.2.2:81"]),
    ("ipv6:[2001:db8::1]:80,[2001:db8::2]:81", ["[2001:db8::1]:80", "[2001:db8::2]:81"]),
    ("ipv6:2001:db8::1", ["[2001:db8::1]:443"]), ("ipv6:[2001:db8::1]", ["[2001:db8::1]:443"]),
    ("unix:/run/server", ["unix:/run/server"]), ("unix:///run/server", ["unix:/run/server"]),
    ("unix:server", ["unix:server"]),
  ])
  func lists(text: String, expected: [String]) throws {
    #expect(try fixed(text) == expected)
  }

  @Test(arguments: [
    "", "host", "dns:", "dns:///", "dns://8.8.8.8/host:80", "dns:///host:0", "dns:///a/b", "ipv4:", "ipv4:host:80",
    "ipv4:192.0.2.1:80,", "ipv4:[::1]:80", "ipv6:192.0.2.1:80", "ipv4:192.0.2.1:70000", "unix:", "unix://",
    "http://a:80",
    "unix:/" + String(repeating: "long", count: 100),
  ])
  func whatNamesNothingIsRefused(text: String) {
    #expect(throws: InvalidTarget(text: text)) { try ResolvableTarget(parsing: text) }
  }

  @Test func aSocketIsCalledLocalhostAndAListByEachAddress() throws {
    #expect(
      try ResolvableTarget(parsing: "unix:/s").authority == ServerAuthority(host: "localhost", field: "localhost"))
    #expect(try ResolvableTarget(parsing: "ipv4:192.0.2.1:80").authority == nil)
    let six = try #require(EndpointAddress(ipAddress: "::1", port: 80))
    #expect(ServerAuthority(six) == ServerAuthority(host: "::1", field: "[::1]:80"))
  }

  @Test func addressesAreAddressesOnly() {
    #expect(EndpointAddress(ipAddress: "localhost", port: 80) == nil)
    #expect(EndpointAddress(ipAddress: "127.0.0.1", port: 0) == nil)
    #expect(EndpointAddress(ipAddress: "127.0.0.1", port: 65_536) == nil)
    #expect(EndpointAddress(unixSocketPath: "") == nil)
  }
}
