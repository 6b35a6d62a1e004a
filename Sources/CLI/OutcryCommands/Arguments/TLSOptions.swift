import ArgumentParser
import TLS

/// How a command's connection is protected.
struct TLSOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Connect with TLS, as do the options below. Default: whether OUTCRY_TLS is 1 or one of their variables is set."))
  var tls = false

  @Option(
    help: ArgumentHelp(
      "Trust the authorities in this PEM file. Default: OUTCRY_TLS_CA, else those of the system.", valueName: "file"))
  var tlsCA: String?

  @Option(
    help: ArgumentHelp(
      "Show this certificate to the server, a PEM file. Default: OUTCRY_TLS_CLIENT_CERT.", valueName: "file"))
  var tlsCert: String?

  @Option(help: ArgumentHelp("The key to that certificate. Default: OUTCRY_TLS_CLIENT_KEY.", valueName: "file"))
  var tlsKey: String?

  /// nil for plain text.
  func configuration(variables: [String: String]) throws(UsageError) -> TLSClientConfiguration? {
    func choose(_ option: String?, _ variable: String) -> String? {
      let text = option ?? variables[variable] ?? ""
      return text.isEmpty ? nil : text
    }
    let authorities = choose(tlsCA, "OUTCRY_TLS_CA")
    let certificate = choose(tlsCert, "OUTCRY_TLS_CLIENT_CERT")
    let key = choose(tlsKey, "OUTCRY_TLS_CLIENT_KEY")
    guard tls || variables["OUTCRY_TLS"] == "1" || authorities != nil || certificate != nil || key != nil else {
      return nil
    }
    var configuration = TLSClientConfiguration()
    if let authorities { configuration.authorities = .bundle(.file(authorities)) }
    switch (certificate, key) {
    case (let certificate?, let key?):
      configuration.credentials = TLSCredentials(certificateChain: .file(certificate), privateKey: .file(key))
    case (nil, nil): break
    case (_?, nil): throw UsageError("a certificate needs its key: give --tls-key too, or set OUTCRY_TLS_CLIENT_KEY")
    case (nil, _?): throw UsageError("a key needs its certificate: give --tls-cert too, or set OUTCRY_TLS_CLIENT_CERT")
    }
    return configuration
  }
}
