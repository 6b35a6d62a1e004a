import Foundation
import Testing

@testable import TLS

@Suite struct CertificateAuthorityTests {
  @Test(arguments: ["localhost", "a-b.example.org", "*.example.org", "x_1", "10.0.0.1", "::1", "2001:db8::5"])
  func `names of hosts`(text: String) throws {
    let name = try #require(CertificateName(text))
    #expect(name.alternativeName.hasSuffix(text))
  }

  @Test(arguments: [
    "", ".", "a..b", "-a", "a-", "a,DNS:b", "a b", "a\0b", "*", "a.*.b", "é.org", "host:443", "dirName:x",
    String(repeating: "a", count: 64), "1.2.3.4\n",
  ])
  func `texts that are no names`(text: String) {
    #expect(CertificateName(text) == nil)
  }

  @Test func `an authority that is taken up again signs as before`() throws {
    let shared = try TestAuthority.shared.get()
    let issued = try shared.authority.issueServer(names: [#require(CertificateName("db.internal"))])
    let pair = try Pair(server: .test(issued.credentials), serverName: "db.internal")
    pair.exchange()
    #expect(pair.isOpen)
  }

  @Test func `serial numbers are random`() throws {
    let shared = try TestAuthority.shared.get()
    let one = try shared.authority.issueClient(commonName: "same")
    let other = try shared.authority.issueClient(commonName: "same")
    #expect(one.certificatePEM != other.certificatePEM)
    #expect(one.privateKeyPEM != other.privateKeyPEM)
  }

  @Test(arguments: ["", String(repeating: "n", count: 65)])
  func `a common name has bounds`(name: String) throws {
    let authority = try TestAuthority.shared.get().authority
    #expect { _ = try authority.issueClient(commonName: name) } throws: { ($0 as? TLSError)?.kind == .credentials }
  }

  @Test func `a server needs a name, and a long one fits`() throws {
    let authority = try TestAuthority.shared.get().authority
    #expect { _ = try authority.issueServer(names: []) } throws: { ($0 as? TLSError)?.kind == .credentials }
    let long = String(repeating: "a", count: 60) + "." + String(repeating: "b", count: 60) + ".org"
    let issued = try authority.issueServer(names: [#require(CertificateName(long))])
    let pair = try Pair(server: .test(issued.credentials), serverName: long)
    pair.exchange()
    #expect(pair.isOpen)
  }

  @Test func `keys are their owner's alone, and no file is written over`() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "ca-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let (certificate, key) = (directory + "/client.crt", directory + "/client.key")
    let issued = try TestAuthority.shared.get().client
    try issued.write(certificate: certificate, privateKey: key)
    let attributes = try FileManager.default.attributesOfItem(atPath: key)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOfFile: key, encoding: .utf8) == issued.privateKeyPEM)
    #expect(try String(contentsOfFile: certificate, encoding: .utf8) == issued.certificatePEM)
    #expect { try issued.write(certificate: certificate, privateKey: key) } throws: {
      ($0 as? TLSError)?.reason.contains(key) == true
    }
  }
}
