import TLS

extension TLSError {
  /// What to do when a connection to a server failed so.
  var nextSteps: [String] {
    switch kind {
    case .unknownAuthority: ["trust the authority of the server, if you do, with --tls-ca ca.crt"]
    case .certificateMissing, .certificateRefused:
      ["show a certificate of the server's authority: --tls-cert client.crt --tls-key client.key"]
    case .hostNameMismatch:
      [
        "give the server a certificate for that name: remove server.crt and server.key, then outcry tls init DIRECTORY --name HOST"
      ]
    case .certificateExpired:
      ["renew it: remove its .crt and .key, then outcry tls init DIRECTORY; a running outcryd takes it up at SIGHUP"]
    case .certificateNotYetValid: ["compare the clocks of both machines: date -u"]
    case .notTLS: ["for a server without TLS leave the --tls options and the OUTCRY_TLS variables away"]
    default: []
    }
  }
}
