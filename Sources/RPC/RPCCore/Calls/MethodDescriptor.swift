/// The identity of a method: the full name of its service, its own name and its kind.
public struct MethodDescriptor: Sendable {
  /// Shared, because a descriptor goes along with every call.
  private final class Names: Sendable {
    let service: String
    let method: String
    let path: String

    init(service: String, method: String) {
      self.service = service
      self.method = method
      self.path = "/" + service + "/" + method
    }
  }

  private let names: Names
  public let kind: CallKind

  public init(service: String, method: String, kind: CallKind) {
    self.names = Names(service: service, method: method)
    self.kind = kind
  }

  /// With its package, such as `outcry.v1.OrderService`.
  public var service: String { names.service }
  public var method: String { names.method }
  /// What the wire names the method by, such as `/outcry.v1.OrderService/PlaceOrder`.
  public var path: String { names.path }
}

extension MethodDescriptor: Hashable {
  public static func == (one: Self, other: Self) -> Bool {
    one.kind == other.kind && (one.names === other.names || one.path == other.path)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(names.path)
    hasher.combine(kind)
  }
}

extension MethodDescriptor: CustomStringConvertible {
  public var description: String { service + "/" + method }
}
