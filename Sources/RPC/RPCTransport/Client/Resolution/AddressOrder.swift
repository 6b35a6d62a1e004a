/// In which order the addresses of a name are tried.
enum AddressOrder {
  /// The families by turns, beginning with that of the first address, so that one family without a route costs one
  /// attempt and not many (RFC 8305 §4).
  static func interleaved(_ addresses: [EndpointAddress]) -> [EndpointAddress] {
    guard let first = addresses.first else { return [] }
    let same = addresses.filter { $0.isIPv6 == first.isIPv6 }
    let other = addresses.filter { $0.isIPv6 != first.isIPv6 }
    var ordered: [EndpointAddress] = []
    for index in 0..<max(same.count, other.count) {
      if index < same.count { ordered.append(same[index]) }
      if index < other.count { ordered.append(other[index]) }
    }
    return ordered
  }
}
