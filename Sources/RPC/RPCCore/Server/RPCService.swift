/// A service: its full name, such as `outcry.v1.OrderService`, and its methods.
public protocol RPCService: Sendable {
  static var serviceName: String { get }
  var methods: [MethodHandler] { get }
}
