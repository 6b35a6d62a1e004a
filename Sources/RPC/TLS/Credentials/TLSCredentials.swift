/// What one side shows of itself: its certificate with the intermediate ones above it, and the key to it.
public struct TLSCredentials: Hashable, Sendable {
  /// The own certificate first, then each one's issuer; the root may be left out.
  public var certificateChain: PEMSource
  public var privateKey: PEMSource

  public init(certificateChain: PEMSource, privateKey: PEMSource) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
  }
}
