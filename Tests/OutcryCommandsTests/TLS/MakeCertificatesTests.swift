import Foundation
import TLS
import Testing

@testable import OutcryCommands

@Suite struct MakeCertificatesTests {
  private func inNewDirectory(_ body: (String) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "outcry-tls-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await body(path)
  }

  private func credentials(_ path: String, _ name: String) -> TLSCredentials {
    TLSCredentials(certificateChain: .file("\(path)/\(name).crt"), privateKey: .file("\(path)/\(name).key"))
  }

  /// Whether a client with these names, files and authority gets through to a server with its own.
  private func connects(_ path: String, client: String = "client", as serverName: String) throws -> Bool {
    let server = try TLSSession(
      server: TLSServerContext(
        TLSServerConfiguration(
          credentials: credentials(path, "server"), clientAuthorities: .file("\(path)/ca.crt"))))
    let client = try TLSSession(
      client: TLSClientContext(
        TLSClientConfiguration(
          authorities: .bundle(.file("\(path)/ca.crt")), credentials: credentials(path, client))),
      serverName: serverName)
    for _ in 0..<4 {
      do {
        try move(client, server)
        try move(server, client)
      } catch {
        return false
      }
    }
    guard case .open = server.state, case .open = client.state else { return false }
    return true
  }

  private func move(_ sender: TLSSession, _ receiver: TLSSession) throws {
    var bytes = [UInt8](repeating: 0, count: sender.pendingOutputBytes)
    let count = bytes.withUnsafeMutableBytes { sender.readOutput(into: $0) }
    try bytes.prefix(count).withUnsafeBytes { try receiver.receive($0) { _ in } }
  }

  @Test func whatItMakesConnects() async throws {
    try await inNewDirectory { path in
      let run = await ProgramRun("tls init \(path) --name trading.example.org --name 192.0.2.7")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.outputLines.count == 4)
      #expect(run.errors.contains("--tls-client-ca \(path)/ca.crt"))
      for name in ["localhost", "127.0.0.1", "::1", "trading.example.org", "192.0.2.7"] {
        let isConnected = try connects(path, as: name)
        #expect(isConnected, "\(name)")
      }
      let isConnectedElsewhere = try connects(path, as: "elsewhere.example.org")
      #expect(!isConnectedElsewhere)
    }
  }

  @Test func keysAreTheOwnersAlone() async throws {
    try await inNewDirectory { path in
      #expect(await ProgramRun("tls init \(path)").status == 0)
      for name in ["ca", "server", "client"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name).key")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
      }
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test func whatIsThereStaysAndAnotherClientIsAdded() async throws {
    try await inNewDirectory { path in
      #expect(await ProgramRun("tls init \(path)").status == 0)
      let server = try Data(contentsOf: URL(filePath: "\(path)/server.crt"))
      let run = await ProgramRun("tls init \(path) --client bob --output json")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.outputLines.count == 1)
      #expect(run.output.contains(#""key":"\#(path)/bob.key","isNew":true"#))
      #expect(run.output.contains(#""key":"\#(path)/server.key","isNew":false"#))
      #expect(try Data(contentsOf: URL(filePath: "\(path)/server.crt")) == server)
      let isConnected = try connects(path, client: "bob", as: "localhost")
      #expect(isConnected)
    }
  }

  @Test func halfAPairIsNotWrittenOver() async throws {
    try await inNewDirectory { path in
      #expect(await ProgramRun("tls init \(path)").status == 0)
      try FileManager.default.removeItem(atPath: "\(path)/server.key")
      let run = await ProgramRun("tls init \(path)")
      #expect(run.status == 2)
      #expect(run.errors.contains("\(path)/server.key is not"))
    }
  }

  @Test(arguments: [
    "tls init", "tls init d --name a,DNS:b", "tls init d --name host:1", "tls init d --days 0",
    "tls init d --days 99999",
    "tls init d --client ca", "tls init d --client server", "tls init /nonexistent/a/b", "tls bogus",
  ])
  func isRefused(line: String) async {
    let run = await ProgramRun(line)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func aClientsNameCannotLeaveTheDirectory() async throws {
    try await inNewDirectory { path in
      let run = await ProgramRun("tls init \(path) --client ../evil")
      #expect(run.status == 2)
      #expect(run.errors.contains("cannot be the name of files"))
      #expect(!FileManager.default.fileExists(atPath: path + "/../evil.key"))
    }
  }
}
