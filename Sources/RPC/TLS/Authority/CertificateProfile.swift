import COpenSSL

/// What kind of certificate is made, which decides its extensions (RFC 5280 §4.2.1).
enum CertificateProfile {
  case authority
  case server([CertificateName])
  case client

  var extensions: [(identifier: Int32, value: String)] {
    switch self {
    case .authority:
      // It signs certificates, and none of those may sign others.
      [
        (NID_basic_constraints, "critical,CA:TRUE,pathlen:0"), (NID_key_usage, "critical,keyCertSign,cRLSign"),
        (NID_subject_key_identifier, "hash"),
      ]
    case .server(let names):
      Self.leaf(usage: "serverAuth")
        + [(NID_subject_alt_name, names.map(\.alternativeName).joined(separator: ","))]
    case .client:
      Self.leaf(usage: "clientAuth")
    }
  }

  private static func leaf(usage: String) -> [(identifier: Int32, value: String)] {
    [
      (NID_basic_constraints, "critical,CA:FALSE"), (NID_key_usage, "critical,digitalSignature"),
      (NID_ext_key_usage, usage), (NID_subject_key_identifier, "hash"), (NID_authority_key_identifier, "keyid:always"),
    ]
  }
}
