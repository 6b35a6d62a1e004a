/// How a call ended: a canonical code and a text for people.
public struct RPCStatus: Hashable, Sendable {
  public var code: Code
  public var message: String

  public init(code: Code, message: String = "") {
    self.code = code
    self.message = message
  }

  public static let ok = RPCStatus(code: .ok)
}

extension RPCStatus: CustomStringConvertible {
  public var description: String { message.isEmpty ? code.name : "\(code.name): \(message)" }
}
