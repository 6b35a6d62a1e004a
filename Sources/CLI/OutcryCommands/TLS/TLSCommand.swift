import ArgumentParser

struct TLSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tls",
    abstract: "Makes the certificates of a private installation.",
    discussion: Manual.discussion(
      "Connections beyond one machine need TLS, and certificates at both ends.", examples: ["outcry tls init tls"]),
    subcommands: [MakeCertificates.self])
}
