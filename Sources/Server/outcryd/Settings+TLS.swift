internal import TLS

extension Settings {
  /// Certificate and key come together, and without them no client can be asked for its own.
  static func tls(_ sources: SettingSources) throws(SettingError) -> TLSServerConfiguration? {
    let certificate = try file(.tlsCertificate, sources)
    let key = try file(.tlsKey, sources)
    let authorities = try file(.tlsClientCA, sources)
    guard let certificate, let key else {
      let given: [(SettingName, PEMSource?)] = [
        (.tlsCertificate, certificate), (.tlsKey, key), (.tlsClientCA, authorities),
      ]
      guard let (name, _) = given.first(where: { $0.1 != nil }) else { return nil }
      let missing = certificate == nil ? SettingName.tlsCertificate : .tlsKey
      throw SettingError(
        place: sources.find(name)?.place ?? name.flag,
        problem: "needs \(missing.flag) too; outcry tls init DIRECTORY makes the files")
    }
    return TLSServerConfiguration(
      credentials: TLSCredentials(certificateChain: certificate, privateKey: key), clientAuthorities: authorities)
  }

  private static func file(_ name: SettingName, _ sources: SettingSources) throws(SettingError) -> PEMSource? {
    try sources.value(name, default: nil, wanted: "the path of a PEM file") { $0.isEmpty ? nil : .some(.file($0)) }
  }
}
