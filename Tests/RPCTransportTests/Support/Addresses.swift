@testable import RPCTransport

/// Addresses that are only names in tests of policies: 192.0.2.N is for documentation (RFC 5737).
func address(_ number: Int) -> EndpointAddress {
  guard let address = EndpointAddress(ipAddress: "192.0.2.\(number)", port: 443) else { preconditionFailure() }
  return address
}

func addresses(_ numbers: Int...) -> [EndpointAddress] { numbers.map(address) }
