/// When a certificate holds, counted from the moment at which it is made.
public struct CertificateLifetime: Hashable, Sendable {
  public var begins: Duration
  public var ends: Duration

  public init(begins: Duration, ends: Duration) {
    self.begins = begins
    self.ends = ends
  }

  /// Valid since an hour ago, for the sake of clocks that lag behind.
  public static func days(_ days: Int) -> CertificateLifetime {
    CertificateLifetime(begins: .seconds(-3600), ends: .seconds(min(max(days, 0), 36_500) * 86_400))
  }
}
