import COpenSSL

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension PeerCertificate {
  init(_ certificate: Certificate) {
    let pointer = certificate.pointer
    let name = X509_get_subject_name(pointer)
    self.init(
      subject: Self.text(of: name), commonName: Self.commonName(of: name), dnsNames: [], ipAddresses: [], uris: [],
      fingerprint: Self.fingerprint(of: pointer), validFrom: Self.seconds(X509_get0_notBefore(pointer)),
      validUntil: Self.seconds(X509_get0_notAfter(pointer)))
    addAlternativeNames(of: pointer)
  }

  private static func text(of name: OpaquePointer?) -> String {
    guard let buffer = try? MemoryBuffer(),
      COpenSSL_print_name(buffer.pointer, name) >= 0
    else { return "" }
    return buffer.text()
  }

  private static func commonName(of name: OpaquePointer?) -> String? {
    let index = X509_NAME_get_index_by_NID(name, NID_commonName, -1)
    guard index >= 0 else { return nil }
    return text(of: X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)))
  }

  private static func text(of string: UnsafePointer<ASN1_STRING>?) -> String? {
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = ASN1_STRING_to_UTF8(&bytes, string)
    guard count >= 0, let bytes else { return nil }
    defer { CRYPTO_free(bytes, nil, 0) }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }

  private static func fingerprint(of certificate: OpaquePointer) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard X509_digest(certificate, EVP_sha256(), &digest, &count) == 1 else { return [] }
    return Array(digest.prefix(Int(count)))
  }

  private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
    guard let epoch = ASN1_TIME_set(nil, 0) else { return 0 }
    defer { ASN1_STRING_free(epoch) }
    var days: Int32 = 0
    var seconds: Int32 = 0
    guard ASN1_TIME_diff(&days, &seconds, epoch, time) == 1 else { return 0 }
    return Int64(days) * 86_400 + Int64(seconds)
  }

  private mutating func addAlternativeNames(of certificate: OpaquePointer) {
    guard let names = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil).map({ OpaquePointer($0) }) else {
      return
    }
    defer { GENERAL_NAMES_free(names) }
    for index in 0..<max(COpenSSL_names_count(names), 0) {
      var kind: Int32 = 0
      guard let value = GENERAL_NAME_get0_value(COpenSSL_names_at(names, index), &kind) else { continue }
      add(kind, value)
    }
  }

  private mutating func add(_ kind: Int32, _ value: UnsafeMutableRawPointer) {
    guard [GEN_DNS, GEN_URI, GEN_IPADD].contains(kind) else { return }
    let string = UnsafePointer<ASN1_STRING>(value.assumingMemoryBound(to: ASN1_STRING.self))
    let bytes = UnsafeBufferPointer(start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string)))
    switch kind {
    case GEN_DNS: dnsNames.append(String(decoding: bytes, as: UTF8.self))
    case GEN_URI: uris.append(String(decoding: bytes, as: UTF8.self))
    default: if let address = Self.address(bytes) { ipAddresses.append(address) }
    }
  }

  private static func address(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let family: Int32
    switch bytes.count {
    case 4: family = AF_INET
    case 16: family = AF_INET6
    default: return nil
    }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(family, bytes.baseAddress, &text, socklen_t(text.count)) != nil else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
