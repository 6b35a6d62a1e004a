import TLS
import Testing

@testable import outcryd

@Suite("TLS in the settings of outcryd")
struct TLSSettingsTests {
  private let certificate: [SettingName: String] = [.tlsCertificate: "s.crt", .tlsKey: "s.key"]

  private func settings(_ flags: [SettingName: String]) throws -> Settings {
    try Settings(SettingSources(flags: flags.merging([.feed: "csv:prices"]) { $1 }, environment: [:], file: nil))
  }

  private func complaint(_ flags: [SettingName: String]) -> String {
    do {
      _ = try settings(flags)
      return "nothing"
    } catch {
      return "\(error)"
    }
  }

  @Test("Plain text is the default")
  func plain() throws {
    #expect(try settings([:]).tls == nil)
  }

  @Test("Certificate, key and the clients' authorities are files")
  func files() throws {
    let tls = try #require(try settings(certificate.merging([.tlsClientCA: "ca.crt"]) { $1 }).tls)
    #expect(tls.credentials.certificateChain == .file("s.crt"))
    #expect(tls.credentials.privateKey == .file("s.key"))
    #expect(tls.clientAuthorities == .file("ca.crt"))
    #expect(try settings(certificate).tls?.clientAuthorities == nil)
  }

  @Test("One without the other is refused", arguments: [SettingName.tlsCertificate, .tlsKey, .tlsClientCA])
  func incomplete(name: SettingName) {
    let text = complaint([name: "x"])
    #expect(text.hasPrefix("\(name.flag): needs --tls-"), "\(text)")
    #expect(text.contains("outcry tls init"))
  }

  @Test(
    "Beyond loopback only with mutual TLS",
    arguments: ["0.0.0.0:1", "192.168.0.1:50051", "[::]:7", "trading.example.org:1"])
  func beyondLoopback(address: String) throws {
    #expect(complaint([.listen: address]).contains("--tls-client-ca"))
    #expect(complaint(certificate.merging([.listen: address]) { $1 }).contains("--tls-client-ca"))
    let mutual = certificate.merging([.listen: address, .tlsClientCA: "ca.crt"]) { $1 }
    #expect(try address.hasSuffix(":\(settings(mutual).listen.port)"))
  }

  @Test("Mutual TLS does not make an address of what is none", arguments: ["0.0.0.0", ":1", "host:99999", "[]:1", ""])
  func noAddress(text: String) {
    let mutual = certificate.merging([.listen: text, .tlsClientCA: "ca.crt"]) { $1 }
    #expect(complaint(mutual).contains("will not do"))
  }
}
