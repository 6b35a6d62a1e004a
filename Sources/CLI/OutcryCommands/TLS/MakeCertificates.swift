import ArgumentParser
import ProtobufRuntime
import TLS

struct MakeCertificates: LocalCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes an authority, and a server's and a client's certificate that it signs.",
    discussion: Manual.discussion(
      """
      Writes ca.crt, server.crt and client.crt with their keys ca.key, server.key and client.key into the directory. \
      Keys are readable by their owner alone. What is there already stays and is used: to renew a certificate, remove \
      its two files and repeat the command; for one more client, repeat it with another --client.

      The authority holds for ten years. Whoever has ca.key can make certificates for any server and client of this \
      installation: keep it off the machines that need only the others. To --output json: {"directory": …, "files": \
      [{"certificate": …, "key": …, "isNew": …}]}.
      """,
      examples: [
        "outcry tls init tls", "outcry tls init tls --name trading.example.org --name 192.0.2.7",
        "outcry tls init tls --client alice",
      ]))

  @Argument(help: "Where the files go; made unless it is there.")
  var directory: String

  @Option(
    help: ArgumentHelp(
      "A host name or IP address of the server, beside localhost, 127.0.0.1 and ::1. May be repeated.",
      valueName: "host"))
  var name: [String] = []

  @Option(help: ArgumentHelp("The client's name, and that of its files.", valueName: "name"))
  var client = "client"

  @Option(help: ArgumentHelp("How long server and client certificates hold.", valueName: "days"))
  var days = 825

  @Option(name: [.long, .customShort("o")], help: ArgumentHelp("How the answer is written.", valueName: "table|json"))
  var output: OutputFormat = .table

  mutating func validate() throws {
    for text in name where CertificateName(text) == nil {
      throw ValidationError("--name '\(text)' is neither a host name nor an IP address")
    }
    guard (1...3_650).contains(days) else { throw ValidationError("--days \(days) is not from 1 to 3650") }
    guard !["ca", "server"].contains(client) else {
      throw ValidationError("--client '\(client)' is the name of other files")
    }
  }

  func run(in environment: ProgramEnvironment) throws {
    let files: [CertificateFiles]
    do throws(TLSError) {
      files = try make()
    } catch {
      throw UsageError(error.reason)
    }
    switch output {
    case .json: try environment.standardOutput.write(json(files))
    case .table:
      let style = Style(isTerminal: environment.standardOutput.isTerminal, environment: environment.variables)
      try environment.standardOutput.write(Table(Self.columns).rendered(files, style: style))
      for step in nextSteps { try environment.standardError.write("next: \(step)\n") }
    }
  }

  private func make() throws(TLSError) -> [CertificateFiles] {
    let directory = try CertificateDirectory(directory)
    let suffix = String(UInt32.random(in: 0...UInt32.max), radix: 16)
    let (authority, own) = try directory.authority(commonName: "Outcry CA \(suffix)", lifetime: .days(3_650))
    let server = try directory.entry("server") { () throws(TLSError) in
      try authority.issueServer(names: names, lifetime: .days(days))
    }
    let trader = try directory.entry(client) { () throws(TLSError) in
      try authority.issueClient(commonName: client, lifetime: .days(days))
    }
    return [
      CertificateFiles(role: "authority", entry: own), CertificateFiles(role: "server", entry: server),
      CertificateFiles(role: "client", entry: trader),
    ]
  }

  private var names: [CertificateName] {
    (name + ["localhost", "127.0.0.1", "::1"]).compactMap { CertificateName($0) }
  }

  private var nextSteps: [String] {
    let path = directory
    return [
      "outcryd --feed csv:DIRECTORY --tls-certificate \(path)/server.crt --tls-key \(path)/server.key"
        + " --tls-client-ca \(path)/ca.crt",
      "outcry server info --tls-ca \(path)/ca.crt --tls-cert \(path)/\(client).crt --tls-key \(path)/\(client).key",
    ]
  }

  private static let columns: [Column<CertificateFiles>] = [
    .left("FOR") { Cell($0.role) }, .left("CERTIFICATE") { Cell($0.entry.certificatePath) },
    .left("KEY") { Cell($0.entry.keyPath) },
    .left("") { $0.entry.isNew ? Cell("made", .green) : Cell("kept, it was there") },
  ]

  private func json(_ files: [CertificateFiles]) -> String {
    var writer = JSONWriter(options: JSONWritingOptions(includesDefaultValues: true))
    writer.beginObject()
    writer.key("directory")
    writer.write(directory)
    writer.key("files")
    writer.beginArray()
    for item in files {
      writer.element()
      writer.beginObject()
      writer.key("certificate")
      writer.write(item.entry.certificatePath)
      writer.key("key")
      writer.write(item.entry.keyPath)
      writer.key("isNew")
      writer.write(item.entry.isNew)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.finish() + "\n"
  }
}

/// A row of the answer.
private struct CertificateFiles {
  let role: String
  let entry: CertificateDirectory.Entry
}
