/// The identity of a method: the full name of its service, its own name and its kind.
public struct MethodDescriptor: Hashable, Sendable {
  /// With its package, such as `outcry.v1.OrderService`.
  public let service: String
  public let method: String
  public let kind: CallKind
  /// What the wire names the method by, such as `/outcry.v1.OrderService/PlaceOrder`.
  public let path: String

  public init(service: String, method: String, kind: CallKind) {
    self.service = service
    self.method = method
    self.kind = kind
    self.path = "/" + service + "/" + method
  }
}

extension MethodDescriptor: CustomStringConvertible {
  public var description: String { service + "/" + method }
}
